// What people type in fields that want something else: each slip in every field of a profile. Where a hint says what to write, writing
// it mends the slip and leads to no second error; and every error of a value has a hint.
import { beforeAll, describe, expect, it } from "vitest";
import { loadAllMessages, type Messages } from "../../src/messages/messages.js";
import { FIELDS } from "../fuzz/fields.js";
import { findingsOf, followHints } from "../helpers/follow-hints.js";

let messages: Messages;
beforeAll(async () => {
  messages = await loadAllMessages("en");
});

/** As they are typed behind a key. */
const SLIPS: readonly string[] = [
  ...["07", "1e3", "-1", "1.5", "7", "120", "2013", "true", "no", "oui", "null"],
  ...[
    "'120,5'",
    "120,5",
    "0,5",
    "12,5",
    "1 000",
    "1 234,5",
    "1,234",
    "'120 %'",
    "'>=120,5'",
    '">5,5"',
    "≥ 7",
    "5 ETP",
    "7 000 €",
  ],
  ...["~150", "environ 120", "about 99", "plus de 3", "20-30", "30-20", "90-120", "une centaine", "aucun", "n.d."],
  ...[
    "FR",
    "culture, heritage",
    "culture, culture",
    "R; S",
    "market, market",
    "member",
    "[member]",
    "[5]",
    "{a: 1}",
    "[]",
  ],
  ...[
    "31/12/2013",
    "2013-14",
    "décembre 2013",
    "31/12/1013",
    "2013.10",
    "%",
    "euros",
    "k€",
    "Involve",
    "involv",
    "'>=involv'",
  ],
  ...['"board "', "b\u043eard", "5\u00a0", "\uff15", "“5”", "#5", "a b", "É", "0x1F", "1_000", "12:30", ".5", "+3"],
];

/** A profile that says so of one field alone, with what cannot be missing beside it. */
function profileWith(path: readonly string[], slip: string, unit: string): string {
  const [top = ""] = path;
  const head = ["tcec: 1", "id: a", "name: A", "date: 2015"].filter((line) => !line.startsWith(`${top}:`));
  const lines = [...head, ...(top === "evidence" ? ["sources: {s: {title: T}}"] : [])];
  let [indent, hyphen] = ["", ""];
  for (const [i, key] of path.entries()) {
    const value = i === path.length - 1 ? ` ${slip}` : "";
    if (key === "0" && value !== "") lines.push(`${indent}-${value}`);
    else if (key === "0") hyphen = `${indent}- `;
    else {
      lines.push(`${hyphen || indent}${key}:${value}`);
      hyphen = "";
    }
    indent += "  ";
    if (i === 0 && top === "funding" && path[1] !== "unit") lines.push(`  unit: ${unit}`);
  }
  return `${lines.join("\n")}\n`;
}

const units = (path: readonly string[]): string[] => (path[0] === "funding" ? ["EUR", "percent"] : ["EUR"]);
const places = FIELDS.map(({ path }) => path).filter(
  (path) => path.length > 0 && !(path[0] === "evidence" && path.includes("source")),
);
const texts = (path: readonly string[]): string[] =>
  units(path).flatMap((unit) => SLIPS.map((slip) => profileWith(path, slip, unit)));

describe("a hint leads to no second error", () => {
  const blocks = [...new Set(places.map(([top = ""]) => top))];
  let followed = 0;

  it.each(blocks)("in %s", (block) => {
    for (const text of places.filter(([top]) => top === block).flatMap(texts)) {
      const all = followHints(text, messages);
      followed += all.length;
      expect(all.map(({ fault }) => fault).filter((fault) => fault !== null)).toEqual([]);
    }
  });

  it("and many were followed", () => {
    expect(followed).toBeGreaterThan(2000);
  });
});

it("every error of a value has a hint", () => {
  const silent = new Set<string>();
  for (const path of places) {
    for (const one of findingsOf(profileWith(path, "-1", "percent"))) {
      if (one.severity === "error" && one.code.startsWith("value-") && messages.hint(one) === null)
        silent.add(one.code);
    }
  }
  expect([...silent]).toEqual([]);
});
