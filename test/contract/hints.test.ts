// Hints lead to the mend: each hint that says what to write is followed to the letter, and the text is validated again. What it
// speaks of is then right, and nothing else has become wrong.
import { beforeAll, describe, expect, it } from "vitest";
import { loadAllMessages, type Messages } from "../../src/messages/messages.js";
import { decodeText } from "../../src/read/decode.js";
import { readDocuments } from "../../src/read/documents.js";
import { findingsOf, followHints, replacementsIn } from "../helpers/follow-hints.js";
import { CASES } from "./cases.js";

const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2015\n";
let messages: Messages;
beforeAll(async () => {
  messages = await loadAllMessages("en");
});

/** Follows every hint of a text, each of which has to lead to the mend; gives the codes of those that said what to write. */
function followAll(text: string): string[] {
  return followHints(text, messages).map(({ code, fault }) => {
    expect(fault).toBeNull();
    return code;
  });
}

/** Texts with more findings than are shown: others take the place of what was mended. */
const CUT: ReadonlySet<string> = new Set(["file-read-in-part", "file-findings-cut"]);

describe("the hints of every code that a profile raises", () => {
  const texts = Object.entries(CASES).flatMap(([code, { args, files }]) => {
    const file = files?.["p.yaml"];
    if ((args[0] !== "validate" && args[0] !== "classify") || CUT.has(code)) return [];
    const text = typeof file === "string" ? file : file === undefined ? null : decodeText(file, "p.yaml").value;
    return text === null || text.length > 20_000 ? [] : [[code, text] as const];
  });

  it.each(texts)("%s", (_, text) => {
    followAll(text);
  });
});

/** Lines of a profile, the code that they raise, and what its hint says to write. */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ["place: {department: 07}", "value-wrong-type", '"07"'],
  ["place: {commune: 42300}", "value-wrong-type", '"42300"'],
  ["coder: 01", "value-wrong-type", '"01"'],
  ["legal_form: true", "value-wrong-type", '"true"'],
  ["sources: {s: {title: T}}\nevidence: {name: {source: s, locator: 12}}", "value-wrong-type", '"12"'],
  ["sectors: culture, heritage", "value-wrong-type", "[culture, heritage]"],
  ["sectors: 2014", "value-wrong-type", '["2014"]'],
  ["activities: market", "value-wrong-type", "[{sphere: market}]"],
  ["institutions: Région", "value-wrong-type", "[{name: Région}]"],
  ["sources: {c: {title: C}}\nevidence: {name: c}", "value-wrong-type", "{source: c}"],
  ["sources: {c: {title: C, year: ca. 2015}}\nevidence: {name: {source: c}}", "value-wrong-type", "2015"],
  ["legal_form: #1901", "value-empty", '"#1901"'],
  ["jobs: {total: 7 ETP}", "value-not-a-quantity", "7"],
  ["funding: {unit: EUR, total: 12,5 k€}", "value-not-a-quantity", "12.5"],
  ["funding: {unit: EUR, total: € 500}", "value-not-a-quantity", "500"],
  ["funding: {unit: EUR, total: 76 000}", "value-number-as-text", "76000"],
  ["funding: {unit: EUR, total: '76\u00a0000'}", "value-number-as-text", "76000"],
  ["funding: {unit: EUR, total: 1 234,5}", "value-decimal-comma", "1234.5"],
  ["funding: {unit: EUR, total: 0,125}", "value-decimal-comma", "0.125"],
  ["funding: {unit: EUR, total: 12,345}", "value-not-a-quantity", "12345"],
  ["members: {total: 1,234}", "value-number-as-text", "1234"],
  ["funding: {unit: percent, market: '>90,5'}", "value-decimal-comma", '">90.5"'],
  ["funding: {unit: percent, market: '>90,5 %'}", "value-percent-sign", '">90.5"'],
  ["funding:\n  unit: percent\n  market: >90", "yaml-unquoted-bound", '">90"'],
  ["members: {total: about 150}", "value-not-a-quantity", '"135..165"'],
  ["members: {total: ~7}", "value-not-a-quantity", '"6..8"'],
  ["funding: {unit: percent, market: environ 95}", "value-not-a-quantity", '"85..100"'],
  ["members: {total: une vingtaine}", "value-not-a-quantity", '"18..22"'],
  ["members: {total: moins de 7}", "value-not-a-quantity", '"<7"'],
  ["members: {total: plus de 3}", "value-not-a-quantity", '">3"'],
  ["members: {total: ≥ 7}", "value-not-a-quantity", '">=7"'],
  ["members: {total: at most 7}", "value-not-a-quantity", '"<=7"'],
  ["members: {total: 30+}", "value-not-a-quantity", '">=30"'],
  ["members: {total: de 20 à 30}", "value-not-a-quantity", '"20..30"'],
  ["members: {total: between 20 and 30}", "value-not-a-quantity", '"20..30"'],
  ["members: {total: 20-30}", "value-not-a-quantity", '"20..30"'],
  ["members: {conventional_companies: aucune}", "value-not-a-quantity", "0"],
  ["members: {conventional_companies: none}", "value-not-a-quantity", "0"],
  ["created: 31/12/2013", "value-bad-date", "2013-12-31"],
  ["created: 31.12.2013", "value-bad-date", "2013-12-31"],
  ["created: 12/31/2013", "value-bad-date", "2013-12-31"],
  ["created: 12/2013", "value-bad-date", "2013-12"],
  ["created: 2013.10", "value-bad-date", "2013-10"],
  ["created: 2013-1-5", "value-bad-date", "2013-01-05"],
  ["created: décembre 2013", "value-bad-date", "2013-12"],
  ["created: 1er mars 2013", "value-bad-date", "2013-03-01"],
  ["created: March 3, 2013", "value-bad-date", "2013-03-03"],
  ["created: août 2013", "value-bad-date", "2013-08"],
  ["created: 2012-2013", "value-bad-date", "2012"],
  ["created: 2013-14", "value-bad-date", "2013"],
  ["created: 2013–14", "value-bad-date", "2013"],
  ["created: 1999/00", "value-bad-date", "1999"],
  ["sources: {c: {title: C, year: 2013-14}}\nevidence: {name: {source: c}}", "value-bad-date", "2013"],
  ["created: fin 2013", "value-bad-date", "2013"],
  ["governance: {participation: {citizens: '>=involv'}}", "value-not-listed", '">=involve"'],
  ["legal_form: P\u00c3\u00b4le dâ€™initiative", "text-encoded-twice", "Pôle d’initiative"],
  ["level: service\u00a0", "value-odd-sign", "service"],
  ["members: {total: 1.250}", "value-not-whole", "1250"],
  ["members: {total: '>=1.250'}", "value-not-whole", '">=1250"'],
  ["created: 0x7D5", "value-bad-date", "2005"],
  ["created: 2e3", "value-bad-date", "2000"],
  ["created: 02005", "value-bad-date", "2005"],
  ["created: 0o3725", "value-bad-date", "2005"],
  ["created: 2005.0", "value-bad-date", "2005"],
  ["created: +2005", "value-bad-date", "2005"],
  ["labels: [{call: 2013, year: 2014.0}]", "value-bad-date", "2014"],
  ["funding: {unit: EUR, redistribution: {state: yes}}", "value-not-a-quantity", '">0"'],
  ["funding: {unit: EUR, redistribution: {state: false}}", "value-not-a-quantity", "0"],
  ["legal_form: SCIC #3", "text-cut-short", '"SCIC #3"'],
];

describe("slips of the pen are led to the mend, and followed to the letter it is one", () => {
  it.each(SLIPS)("%s", (lines, code, expected) => {
    const text = `${HEAD}${lines}\n`;
    const one = findingsOf(text).find((found) => found.code === code);
    expect(one && replacementsIn(messages.hint(one) ?? "")[0]).toBe(expected);
    expect(followAll(text)).toContain(code);
  });
});

describe("where nothing can be known for certain, nothing is suggested that is wrong", () => {
  it.each([
    ["a member is no board member", "institutions: [{name: R, roles: [member]}]", "value-not-listed", /^Possible here/],
    ["created behind the date", "created: 31/12/3013", "value-bad-date", /^Write a year/],
    ["day and month may be exchanged", "created: 03/04/2013", "value-bad-date", /^Write a year/],
    ["years that go backwards", "created: 2013-2012", "value-bad-date", /^Write a year/],
    ["a month that there is not", "created: 2013-99", "value-bad-date", /^Write a year/],
    ["a year that is not known", "sources: {s: {title: T, year: n.d.}}", "value-wrong-type", /leave the key out/],
    ["not known is not none", "members: {total: n.d.}", "value-not-a-quantity", /leave the key out/],
    ["half a person", "members: {total: '2,5'}", "value-not-whole", /whole number/],
    ["fees belong elsewhere", "funding: {unit: EUR, membership_fees: 5}", "key-misplaced", /funding\.reciprocity/],
    ["merge keys", "x-a: &a {b: 1}\nx-b: {<<: *a}", "yaml-merge-key", /Write the keys out/],
    ["a comment hides a bracket", "sectors: [culture, #heritage]", "yaml-unexpected", /begins a comment/],
    ["no space behind the colon", "level:service", "yaml-unexpected", /space after the colon/],
  ])("%s", (_, lines, code, hint) => {
    const found = findingsOf(`${HEAD}${lines}\n`).find((one) => one.code === code);
    expect(found && (messages.hint(found) ?? "")).toMatch(hint);
  });
});

describe("encodings are named", () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  it.each([
    ["UTF-16 with its mark", bytes("\xff\xfet\0c\0"), /UTF-16/],
    ["UTF-16 without one", bytes("t\0c\0e\0c\0"), /UTF-16/],
    ["Windows-1252", bytes("name: P\xf4le d\x92\xe9t\xe9\n"), /Windows-1252/],
    ["Mac Roman", bytes("name: P\x99le \x8et\x8e\n"), /Mac Roman/],
  ])("%s", (_, text, hint) => {
    const [found] = decodeText(text, "p.yaml").diagnostics;
    expect(found && messages.hint(found)).toMatch(hint);
  });
});

it("two files that begin with a byte order mark, joined, are two documents", () => {
  const { documents, diagnostics } = readDocuments({ file: "p.yaml", text: `\ufeff---\n${HEAD}\ufeff---\n${HEAD}` });
  expect(diagnostics).toEqual([]);
  expect(documents.map(({ value }) => value)).toMatchObject([{ id: "a" }, { id: "a" }]);
});
