import type { Command } from "commander";
import { buildProgram } from "../../../src/cli/program.js";
import { SETTINGS } from "../../../src/cli/settings/table.js";
import { EXPLANATIONS } from "../../../src/messages/en/explain/index.js";
import { TABLES } from "../../../src/messages/replication-words.js";
import { CODES } from "../../../src/model/codes.js";
import { FACTS } from "../../../src/model/facts.js";
import { FIELDS } from "../../../src/model/generated/fields.js";
import type { Result } from "../../../src/model/result.js";
import { KNOWN_WORKS, PROGRAM } from "../../../src/render/document/cite/works.js";
import { examples } from "../../helpers/examples.js";
import { accentAll, accentText } from "./accent.js";

const isText = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && "en" in value && "fr" in value;

/** Texts of the typology in the pseudo-language too. */
function withTexts<T>(value: T): T {
  if (isText(value)) return { ...value, qps: accentText(value.en ?? "") } as T;
  if (Array.isArray(value)) return value.map(withTexts) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "sources" || key === "authors" || key === "quote" ? accentAll(one) : withTexts(one),
    ]),
  ) as T;
}

/** Keys whose texts people wrote. */
const WRITTEN = [
  "name",
  "title",
  "author",
  "publisher",
  "quote",
  "note",
  "notes",
  "locator",
  "place",
  "file",
  "legalForm",
];

/** Words of a profile, by their keys or because they have a capital or a space; the rest are codes. Addresses say nothing. */
function withAccents<T>(value: T, isWritten = false): T {
  if (typeof value === "string") {
    if (/^https?:/.test(value)) return "https://a.b/" as T;
    return (isWritten || /[\p{Lu} ]/u.test(value) ? accentText(value) : value) as T;
  }
  if (Array.isArray(value)) return value.map((one) => withAccents(one, isWritten)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withAccents(one, isWritten || WRITTEN.includes(key))]),
  ) as T;
}

const { typology, results, ...rest } = examples();

/** The examples, with an accent on every word that people wrote. */
export const RESULT: Result = { ...rest, typology: withTexts(typology), results: withAccents(results) };

const named = [...typology.axes, ...typology.types, ...typology.traits, ...typology.watchpoints, ...typology.checks];

/** What is not translated by nature. */
export const IDENTIFIERS: ReadonlySet<string> = new Set([
  typology.id,
  ...named.map(({ id }) => id),
  ...typology.axes.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  ...Object.keys(typology.sources),
  ...results.flatMap(({ id, sources }) => [id, ...Object.keys(sources ?? {})]),
  ...Object.keys(FIELDS).flatMap((path) => path.split(/[^a-z_]+/)),
  ...Object.keys(FACTS),
  ...results.flatMap(({ profile }) => profile.sectors ?? []),
  ...Object.keys(TABLES),
  ...["replication.R", "recomputed.csv"],
  ...["tcec", "YAML", "Markdown", "CSV"],
]);

/** Works of the method, in the language in which they are written, and a month, which the style of references has. */
export const WORKS: ReadonlySet<string> = new Set(
  JSON.stringify([PROGRAM, ...KNOWN_WORKS])
    .split(/[^\p{L}\p{N}-]+/u)
    .concat("July"),
);

/** What can be explained beside names of the typology, by its code. */
export const CODED: ReadonlySet<string> = new Set(
  [CODES, EXPLANATIONS.concepts, EXPLANATIONS.statuses].flatMap((table) => Object.keys(table)),
);

const commands = (command: Command): Command[] => [command, ...command.commands.flatMap(commands)];

/** What is typed on a command line as it stands, and what a machine is called. */
export const TYPED: ReadonlySet<string> = new Set([
  ...commands(buildProgram("0.0.0", async () => {}).program).flatMap((command) => [
    command.name(),
    ...command.options.flatMap(({ argChoices }) => argChoices ?? []),
  ]),
  ...Object.keys(SETTINGS),
  ...["profile", "typology", "result", "findings", "record", "expected", "config"], // schemas
  ...["auto", "false", "qps", "sha256", "Node.js", "linux", "node_modules", "-market_score"],
]);
