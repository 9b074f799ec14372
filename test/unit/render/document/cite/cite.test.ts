import { readFileSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { type Schema, Validator } from "@cfworker/json-schema";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { openSavedResult } from "../../../../../src/index.js";
import { renderCitations } from "../../../../../src/render/document/cite/cite.js";
import type { CslItem } from "../../../../../src/render/document/cite/item.js";
import { KNOWN_WORKS, PROGRAM, programAt } from "../../../../../src/render/document/cite/works.js";
import { formatsOf } from "../../../../../src/render/formats.js";
import { goldenEnd } from "../../../../helpers/golden.js";
import { cited, citedWith, HOSTILE } from "./references.js";

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), "utf8");
const itemsOf = async (what = cited): Promise<CslItem[]> => JSON.parse(await renderCitations(what, "csl-json", "en"));
const CITE_FORMATS = formatsOf("citations");

afterEach(() => vi.restoreAllMocks());

describe.each(["en", "fr"] as const)("references in %s", (lang) => {
  it.each(CITE_FORMATS)("say what they always said: %s", async (format) => {
    const path = `golden/cite/examples.${lang}${goldenEnd(format)}`;
    const text = await renderCitations(cited, format, lang);
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(at(path), text);
    expect(text).toBe(read(path));
    expect(await renderCitations(cited, format, lang)).toBe(text);
  });

  it.each(CITE_FORMATS)("are the same from a saved result: %s", async (format) => {
    const saved = openSavedResult({ file: "saved.json", text: JSON.stringify(cited) })?.value;
    if (!saved) throw new Error("no result");
    expect(await renderCitations(saved, format, lang)).toBe(await renderCitations(cited, format, lang));
  });
});

it.each(["en", "fr"] as const)("keep the apostrophe of an address, and print that of a title, in %s", async (lang) => {
  const url = "https://fr.wikipedia.org/wiki/Pôle_d'excellence_rurale";
  const text = await renderCitations(
    citedWith({ a: { title: "Pôle d'excellence", author: "Wiki", url } }),
    "text",
    lang,
  );
  expect(text).toContain(url);
  expect(text).toContain("Pôle d’excellence");
});

it("touch no network", async () => {
  const connect = vi.spyOn(Socket.prototype, "connect");
  const fetched = vi.spyOn(globalThis, "fetch");
  const far = citedWith({ a: { title: "10.1000/182", author: "Q42", url: "https://doi.org/10.1000/182" } });
  for (const format of CITE_FORMATS) await renderCitations(far, format, "en");
  expect(connect).not.toHaveBeenCalled();
  expect(fetched).not.toHaveBeenCalled();
});

it("name the program and the works as CITATION.cff does", () => {
  const cff = parse(read("../CITATION.cff"));
  expect(PROGRAM).toMatchObject({
    title: cff.title,
    author: cff.authors.map(({ name }: { name: string }) => ({ literal: name })),
  });
  const { title, authors, version, url } = cff;
  const { year, type, ...cited } = cff["preferred-citation"];
  expect(cited).toEqual({ title, authors, version, ...(url === undefined ? {} : { url }) });
  expect(type).toBe("software");
  expect(version).toBe(JSON.parse(read("../package.json")).version);
  expect(programAt(version).issued).toEqual({ "date-parts": [[year]] });
  expect(PROGRAM.URL).toBe(url);
  const known = KNOWN_WORKS.map((work) => ({
    title: work.title,
    authors: work.author,
    date: work.issued?.["date-parts"][0],
    journal: work["container-title"],
    pages: work.page,
    url: work.URL,
    publisher: work.publisher,
    conference: work["event-title"],
    city: work["event-place"],
  }));
  const stated = cff.references.map((reference: Record<string, unknown>) => {
    const { title, authors, year, month, journal, start, end, url, publisher, conference } = reference;
    return {
      title,
      authors: (authors as Record<string, string>[]).map((a) => ({
        family: a["family-names"],
        given: a["given-names"],
      })),
      date: month === undefined ? [year] : [year, month],
      journal,
      pages: start && `${start}-${end}`,
      url,
      publisher: (publisher as { name?: string } | undefined)?.name,
      conference: (conference as { name?: string } | undefined)?.name,
      city: (conference as { city?: string } | undefined)?.city,
    };
  });
  expect(known).toEqual(stated);
});

it("give the year of the program for the version that has one, and for no other, as a saved result may be from", async () => {
  const { version } = parse(read("../CITATION.cff"));
  const [own] = await itemsOf({ tool: { name: "tcec", version }, typology: cited.typology });
  expect(own).toMatchObject({ version, issued: { "date-parts": [[2026]] } });
  const [other] = await itemsOf({ tool: { name: "tcec", version: "0.0.0" }, typology: cited.typology });
  expect(other).not.toHaveProperty("issued");
});

it("are CSL-JSON by its public schema, also where the sources are hostile", async () => {
  const schema: Schema = JSON.parse(read("reference/csl-data.schema.json"));
  const validator = new Validator(schema, "7", false);
  for (const what of [cited, citedWith(HOSTILE), { tool: cited.tool, typology: cited.typology }]) {
    expect(validator.validate(await itemsOf(what)).errors).toEqual([]);
  }
  expect(validator.validate([{ id: "a", type: "no such type" }]).valid).toBe(false);
});

it("show hostile titles as they are, one line each", async () => {
  const text = await renderCitations(citedWith(HOSTILE), "text", "en");
  expect(text).toContain("<script>alert(1)</script> <i>x</i> &amp; <b>y");
  expect(text).toContain("\\input{/etc/passwd} } { $x_1$ 50 % # ~ ^ %");
  expect(text).toContain("#let x = 1; @misc{y, title = {z}}");
  expect(text).toContain("de La Tour, É. (2012)");
  expect(text).toContain("one two");
  expect(text).not.toMatch(/[\u202e\u2028\r]/);
  const lines = text.split("\n");
  expect(lines.filter((line) => line.includes("one two"))).toHaveLength(1);
});

describe("works", () => {
  const keysOf = async (...sources: Parameters<typeof citedWith>) =>
    (await itemsOf(citedWith(...sources)))
      .slice(2)
      .map(({ id }) => id)
      .filter((id) => id.startsWith("x-"));

  it("appear once, whoever mentions them, and what one mention lacks another adds", async () => {
    const full = { title: "A report", author: "X", year: 2001, publisher: "P", url: "https://p.org/a/" };
    const same = [
      { title: "a  REPORT.", author: "x", year: 2001 },
      { title: "A report", author: "X", year: 2001, url: "http://www.p.org/a", accessed: "2019-03" },
      { title: "A report", author: "X", year: 2001, publisher: "p", accessed: "2018" },
    ];
    for (const order of [
      [full, ...same],
      [...same, full],
    ]) {
      const items = (await itemsOf(citedWith(...order.map((source) => ({ source }))))).filter(({ id }) =>
        id.startsWith("x-"),
      );
      expect(items).toEqual([
        {
          id: "x-2001",
          type: "webpage",
          title: "A report",
          author: [{ literal: "X" }],
          issued: { "date-parts": [[2001]] },
          publisher: "P",
          URL: "https://p.org/a/",
          accessed: { "date-parts": [[2019, 3]] },
        },
      ]);
    }
  });

  it("stay apart where their address, year or title differs, with letters in the order of titles", async () => {
    const source = (title: string, more = {}) => ({ title, author: "X", year: 2001, ...more });
    const sources = { b: source("B"), a: source("A"), c: source("C", { year: 2002 }) };
    expect(await keysOf(sources)).toEqual(["x-2001-a", "x-2001-b", "x-2002"]);
    const { b, a, c } = sources;
    expect(await keysOf({ c }, { a, other: b })).toEqual(["x-2001-a", "x-2001-b", "x-2002"]);
    expect(
      await keysOf({ a, b: source("A", { url: "https://a.org" }), c: source("A", { url: "https://b.org" }) }),
    ).toHaveLength(3);
  });

  it("of the typology and the paper itself are not repeated among the sources of the profiles", async () => {
    const { typology } = cited;
    const english = ([key, source]: [string, (typeof typology.sources)[string]]) => {
      const texts = Object.entries(source).map(([field, text]) => [field, typeof text === "object" ? text.en : text]);
      return [key, Object.fromEntries(texts)];
    };
    const sources = Object.fromEntries(Object.entries(typology.sources).map(english));
    const text = await renderCitations(citedWith(sources), "text", "en");
    expect(text).not.toContain("Sources of the profiles");
    expect(text.match(/Matray, M\., & Poisat, J\. \(2015b, July\)/g)).toHaveLength(1);
  });

  it("have keys of their own, whatever their names", async () => {
    const names = ["محمد", "Ö", "É.", "tcec-0.0.0", ""];
    const sources = names.map((author, i) => ({ s: { title: `${"عنوان "}${i}`, ...(author && { author }) } }));
    const keys = (await itemsOf(citedWith(...sources))).map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
  });
});
