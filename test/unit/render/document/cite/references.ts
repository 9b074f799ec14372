import type { ProfileResult } from "../../../../../src/index.js";
import type { Cited } from "../../../../../src/render/document/cite/references.js";
import { examples, given, resultOf } from "../../replication/results.js";

type Sources = ProfileResult["sources"];

/** The examples, as a program of a version that stays. */
export const cited: Cited = { ...resultOf(examples), tool: { name: "tcec", version: "0.0.0" } };

/** One profile for each of those sources. */
export function citedWith(...sources: Sources[]): Cited {
  const base = resultOf(sources.map((_, i) => given(`c${i}`, {})));
  return { ...base, results: base.results.map((result, i) => ({ ...result, sources: sources[i] ?? {} })) };
}

/** Titles, authors and addresses that nobody should have. */
export const HOSTILE: Sources = {
  html: { title: "<script>alert(1)</script> <i>x</i> &amp; <b>y", author: "A & B <c>", url: "https://x.org/<script>" },
  tex: {
    title: "\\input{/etc/passwd} } { $x_1$ 50 % # ~ ^ %",
    author: "Évil, É. \\end{x}",
    publisher: "a_b & {c",
    year: 2010,
  },
  sheet: { title: '=HYPERLINK("x")', author: "|a|b|", year: 2011 },
  typst: { title: "#let x = 1; @misc{y, title = {z}}", author: "O'Neill, J.-P. & de La Tour, É.", year: 2012 },
  long: { title: "é".repeat(300), author: "Ö".repeat(300), year: 2013 },
  far: { title: "عنوان 🌍 e\u0301 \u202e abc", author: "محمد", url: "https://x.org/ع{}\\ b%20c#d?e=f&g" },
  lines: { title: "one\ntwo\r\nthree\u2028four", publisher: "p\nq", year: 2014 },
  private: { title: "\ue000i\ue001", author: "and others", year: 2015 },
};
