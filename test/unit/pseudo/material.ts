import { readdirSync, readFileSync } from "node:fs";
import { parse, parseAllDocuments, stringify } from "yaml";
import { SENTENCES } from "../../../src/messages/en/messages.js";
import { accentText } from "./accent.js";

type Node = { [key: string]: unknown };
type Named = Node & { readonly id: string };
interface File {
  readonly id: string;
  readonly sources: Node;
  readonly axes: readonly (Named & { readonly indicators: readonly Named[] })[];
  readonly types: readonly (Named & { readonly when: Node; readonly presumes?: readonly Named[] })[];
  readonly traits: readonly Named[];
  readonly watchpoints: readonly Named[];
  readonly checks: readonly Named[];
}

const ROOT = new URL("../../../", import.meta.url);
const SHIPPED = parse(readFileSync(new URL("typologies/matray-poisat-2015.yaml", ROOT), "utf8")) as File;

const groups = [SHIPPED.axes, SHIPPED.types, SHIPPED.traits, SHIPPED.watchpoints, SHIPPED.checks];
const FOLDER = new URL("examples/profiles/", ROOT);
const EXAMPLES = readdirSync(FOLDER)
  .sort()
  .map((name) => parseAllDocuments(readFileSync(new URL(name, FOLDER), "utf8")).map((one) => one.toJS() as Node));

const ids = [
  ...groups.flat().map(({ id }) => id),
  ...SHIPPED.axes.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  ...SHIPPED.types.flatMap(({ presumes = [] }) => presumes.map(({ id }) => id)),
  ...Object.keys(SHIPPED.sources),
  SHIPPED.id,
  ...EXAMPLES.flat().flatMap(({ sources }) => Object.keys(sources ?? {})),
];

/** Fields that the examples give evidence for, and whose path is one word, or an indicator of another typology. */
export const EVIDENCED: readonly string[] = [
  ...new Set(EXAMPLES.flat().flatMap(({ evidence }) => Object.keys(evidence ?? {}))),
].filter((path) => !path.includes(".") || path.startsWith("indicators."));

/** What an id of the shipped typology, or a source of a profile, is called here: one that is no word of any language. */
export const NAMES: ReadonlyMap<string, string> = new Map([...new Set(ids)].map((id, i) => [id, `q${i}x`]));

const renamed = (id: string): string => NAMES.get(id) ?? id;

/** Keys behind which stands an id, and keys whose texts people wrote. */
const IDS = ["id", "ref", "type", "typology", "source"];
const WRITTEN = [
  "name",
  "title",
  "author",
  "authors",
  "publisher",
  "quote",
  "section",
  "note",
  "notes",
  "locator",
  "place",
  "file",
  "legal_form",
];
/** Keys below which ids are keys. */
const OF_IDS = ["sources", "when", "indicators"];

/**
 * The same with ids that are no words and an accent on every text that people wrote; codes and conditions stay. Keys of
 * evidence are fields, and those of collaboration criteria, whatever is written in these: below them stand a source and the words of a code.
 */
function translate(value: unknown, key = "", isWritten = false): unknown {
  if (typeof value === "string") return translateText(value, key, isWritten);
  if (Array.isArray(value)) return value.map((one) => translate(one, key, isWritten));
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value && "fr" in value) return { ...value, qps: accentText(String(value.en)) };
  return Object.fromEntries(
    Object.entries(value).map(([own, one]) => [
      OF_IDS.includes(key) ? renamed(own) : own,
      translate(one, own, isWritten || (!["evidence", "collaboration"].includes(key) && WRITTEN.includes(own))),
    ]),
  );
}

function translateText(text: string, key: string, isWritten: boolean): string {
  if (["country", "unit", "currency"].includes(key)) return text;
  if (/^https?:/.test(text)) return "https://a.b/";
  if (IDS.includes(key)) return renamed(text);
  if (key === "sectors" && !(text in SENTENCES.codes)) return accentText(text);
  return isWritten || /[\p{Lu} ]/u.test(text) ? accentText(text) : text;
}

/** A typology with nothing in it that could be taken for a word of the program. */
export const TYPOLOGY = translate(SHIPPED) as File;

/** The examples as profiles of it, by the names of their files. */
function profiles(): Record<string, string> {
  return Object.fromEntries(
    EXAMPLES.map((documents, i) => [
      `p/p${i}q.yaml`,
      documents.map((one) => stringify({ ...(translate(one) as Node), id: `p${i}q` })).join("---\n"),
    ]),
  );
}

/** With findings of many kinds, on several lines. */
const BAD = `tcec: 1
id: ab
name: ÁB
date: 20
funding: { unit: percent, market: { sales: -1 }, redistribution: { state: 80 } }
business_model: mixd
zzz: 1
members: { total: "3..1", individuals: [1] }
`;

/** Files of a machine: the typology, one that is not right, a changed copy of the shipped one, profiles, and profiles that are not right. */
export const FILES: Readonly<Record<string, string>> = {
  "t.yaml": stringify(TYPOLOGY),
  "t2.yaml": stringify({ ...TYPOLOGY, types: TYPOLOGY.types.slice(1), zzz: 1 }),
  "t3.yaml": stringify({ ...TYPOLOGY, id: SHIPPED.id }),
  ...profiles(),
  "b/b1.yaml": BAD,
  "b/b2.yaml": "a: [\n",
  "b/b3.yaml": "- 1\n",
};
