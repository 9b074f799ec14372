import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parseAllDocuments, stringify } from "yaml";
import { readConfig } from "../../src/cli/settings/read-config.js";
import { SETTING_NAMES } from "../../src/cli/settings/table.js";
import type { AnyDiagnostic } from "../../src/model/diagnostic.js";
import { assembleResult, assess } from "../../src/pipeline/assess.js";
import { decodeText } from "../../src/read/decode.js";
import { render } from "../../src/render/verdict/render.js";
import { openSavedResult } from "../../src/saved/saved.js";
import { defaultTypology } from "../../src/typology/default.js";
import { loadTypology } from "../../src/typology/load.js";
import { placeInTexts } from "../unit/cli/fake-host.js";
import { BYTE_EDITS } from "./byte-edits.js";
import { type Edit, editsOf } from "./edit.js";
import { harmIn } from "./harm.js";
import { oddValue } from "./odd-values.js";
import { ORIGINALS } from "./originals.js";
import { LINE_END, misplaced, openPage } from "./place.js";
import type { Target } from "./target.js";
import { VALUE_EDITS } from "./value-edits.js";

const FILE = "input";
const read = (path: string): Buffer => readFileSync(new URL(`../../${path}`, import.meta.url));
const filesIn = (folder: string): Buffer[] =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => read(`${folder}/${name}`));

const editsOfBytes = editsOf(Object.values(BYTE_EDITS));
const editsOfValues = editsOf(Object.values(VALUE_EDITS));

function apply<T>(edits: readonly Edit<T>[], to: T): T {
  return edits.reduce((before, edit) => edit.apply(before), to);
}

/** Files whose bytes were edited, or whose values were, and that were written down again by one of those writers. */
function edited(files: readonly Buffer[], writers: readonly ((value: unknown) => string)[]): fc.Arbitrary<Uint8Array> {
  const file = fc.constantFrom(...files);
  const inBytes = fc
    .tuple(file, editsOfBytes)
    .map(([bytes, edits]) => Buffer.from(apply(edits, bytes.toString("latin1")), "latin1"));
  const documentsOf = (bytes: Buffer) => parseAllDocuments(bytes.toString("utf8")).map((one) => one.toJS() as unknown);
  const inValues = fc.tuple(file, editsOfValues, fc.constantFrom(...writers)).map(([bytes, edits, write]) => {
    const documents = apply<readonly unknown[]>(edits, documentsOf(bytes));
    return Buffer.from(documents.map(write).join("\n---\n"), "utf8");
  });
  return fc.oneof(inBytes, inValues);
}

const asYaml = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false });
const asJson = (value: unknown): string => JSON.stringify(value) ?? "";

function harmInPlaces(findings: readonly AnyDiagnostic[], text: string): string[] {
  const page = openPage(FILE, text.replace(/^\ufeff/, ""));
  return findings.flatMap((one) => misplaced(one, page).map((what) => `${one.code}: ${what}`));
}

/** A file that a program wrote is pointed at by its line, and by a pointer where that is the only one. */
function harmInLines(findings: readonly AnyDiagnostic[], text: string): string[] {
  const lines = text.split(LINE_END).length;
  return findings.flatMap(({ code, position }) => {
    const isThere = position?.file === FILE && position.line >= 1 && position.line <= lines;
    return isThere ? [] : [`${code}: stands nowhere`];
  });
}

/** The text of an input, or what is wrong with what is said where it has none. */
function textOf(bytes: Uint8Array): string | string[] {
  const { value, diagnostics } = decodeText(bytes, FILE);
  return value ?? (diagnostics.length > 0 ? [] : ["neither a text nor a finding"]);
}

const EXAMPLE = ORIGINALS.find(({ name }) => name.startsWith("pollens"));

/** A typology is refused with places, or scores an example inside of its bounds. */
async function harmOfTypology(bytes: Uint8Array): Promise<string[]> {
  const text = textOf(bytes);
  if (typeof text !== "string") return text;
  const { value, diagnostics } = loadTypology({ file: FILE, text });
  const problems = harmInPlaces(diagnostics, text);
  if (value === null) return diagnostics.length > 0 ? problems : [...problems, "neither a typology nor a finding"];
  const profile = EXAMPLE?.bytes.toString("utf8") ?? "";
  const { results, findings } = assess({ file: "mutant.yaml", text: profile }, value);
  return [...problems, ...(await harmIn({ text: profile, typology: value, results, findings }))];
}

/** A configuration is read, or said where it is wrong. */
async function harmOfConfig(bytes: Uint8Array): Promise<string[]> {
  const text = textOf(bytes);
  if (typeof text !== "string") return text;
  const config = readConfig(
    { file: { path: FILE, text, key: null, isElsewhere: false }, problem: null, notes: [] },
    { placeIn: placeInTexts },
  );
  if (config === null) return ["no configuration"];
  const lines = text.split(LINE_END).length;
  const lost = Object.entries(config.entries).filter(([, { line }]) => !(line >= 1 && line <= lines));
  return [...harmInPlaces(config.findings, text), ...lost.map(([name, { line }]) => `${name} stands on line ${line}`)];
}

/** A saved result is refused with places, or is one: it can be printed, and saved as what it is. */
async function harmOfSaved(bytes: Uint8Array): Promise<string[]> {
  const text = textOf(bytes);
  if (typeof text !== "string") return text;
  const saved = openSavedResult({ file: FILE, text });
  if (saved === null) return [];
  const problems = harmInLines(saved.diagnostics, text);
  if (saved.value === null)
    return saved.diagnostics.length > 0 ? problems : [...problems, "neither a result nor a finding"];
  await render(saved.value, "text", { lang: "fr", verbose: true });
  const again = await render(saved.value, "json");
  const isSame = JSON.stringify(openSavedResult({ file: FILE, text: again })?.value) === JSON.stringify(saved.value);
  return isSame ? problems : [...problems, "saved again it is something else"];
}

function savedResults(): Buffer[] {
  const typology = defaultTypology();
  const some = ORIGINALS.slice(0, 3).flatMap(({ name, bytes }) => [
    assess({ file: name, text: bytes.toString("utf8") }, typology),
  ]);
  const result = assembleResult(
    typology,
    some.flatMap(({ results }) => results),
    some.flatMap(({ findings }) => findings),
  );
  return [Buffer.from(`${JSON.stringify(result, null, 2)}\n`), Buffer.from(JSON.stringify(result))];
}

/** Settings with values of any kind. */
const anyConfig = fc
  .dictionary(
    fc.constantFrom(...SETTING_NAMES.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))),
    oddValue,
    { maxKeys: 5 },
  )
  .map((settings) => Buffer.from(asYaml(settings), "utf8"));

export const OTHER_TARGETS: readonly Target[] = [
  {
    name: "typology",
    extension: "yaml",
    inShort: 25,
    inputs: edited([...filesIn("typologies"), ...filesIn("examples/typologies")], [asYaml, asJson]),
    harmOf: harmOfTypology,
  },
  {
    name: "config",
    extension: "yaml",
    inShort: 100,
    inputs: fc.oneof(edited([read("examples/tcecrc.yaml")], [asYaml, asJson]), anyConfig),
    harmOf: harmOfConfig,
  },
  { name: "saved", extension: "json", inShort: 15, inputs: edited(savedResults(), [asJson]), harmOf: harmOfSaved },
];
