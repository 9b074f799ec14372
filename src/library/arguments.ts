import { RESULT_MODES } from "../form/data.js";
import { LANGUAGES } from "../messages/languages.js";
import { MOST_BOOTSTRAP } from "../model/agreement.js";
import { RESULT_FORMAT } from "../model/result.js";
import { SHIPPED_TYPOLOGIES } from "../plain/typology-name.js";
import { formatsOf, type Product } from "../render/formats.js";

/** What a function of the library takes at one place. */
export interface Argument {
  readonly name: string;
  /** In words, behind “must be”. */
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
  /** Of a value of the right kind: why it is out of range, as a sentence without its subject. `null` where it is not. */
  readonly beyond?: (value: unknown) => string | null;
  readonly isOptional?: true;
}

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isPromise(value);
const isPromise = (value: unknown): boolean => typeof (value as Fields | null | undefined)?.then === "function";
const isListOf = (value: unknown, accepts: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(accepts);
const isTypology = (value: unknown): value is Fields =>
  isFields(value) && Array.isArray(value.axes) && Array.isArray(value.types);
const isFinding = (value: unknown): boolean => isFields(value) && isText(value.code) && isText(value.severity);
const isScored = (value: unknown): boolean => isFields(value) && isFields(value.axes) && isFields(value.profile);
const isDocument = (value: unknown): boolean =>
  isFields(value) && typeof value.locate === "function" && typeof value.lineOf === "function";
const isResult = (value: unknown): value is Fields =>
  isFields(value) && isText(value.schema) && isTypology(value.typology) && Array.isArray(value.results);
const isProfile = (value: unknown): boolean => isFields(value) && isText(value.id) && isText(value.name);

const isDigest = (value: unknown): boolean => value === undefined || typeof value === "function";
/** What of a scored profile an agreement rests on. */
const isScoredPart = (value: unknown): boolean =>
  isFields(value) && isText(value.id) && isFields(value.axes) && isFields(value.source) && isFields(value.evidence);
const isAlternative = (value: unknown): boolean =>
  isFields(value) && isText(value.id) && Array.isArray(value.changes) && isTypology(value.typology);

/** Of values that are listed: that this is none of them. */
function oneOf(list: readonly string[]) {
  return (value: unknown): string | null =>
    list.includes(String(value))
      ? null
      : `is none of ${list.map((one) => `“${one}”`).join(", ")}: it is “${shortened(String(value))}”`;
}

function otherVersion(value: unknown): string | null {
  const { schema } = value as Fields;
  return schema === RESULT_FORMAT ? null : `is a result of the format “${schema}”, and not of “${RESULT_FORMAT}”`;
}

/** Draws and seed are whole numbers up to a limit; the share of draws in an interval lies between 0 and 1. */
function beyondBootstrap(value: unknown): string | null {
  const { draws, seed, confidence } = value as { readonly [N in "draws" | "seed" | "confidence"]?: number };
  for (const [name, number] of [
    ["draws", draws],
    ["seed", seed],
  ] as const) {
    const most = MOST_BOOTSTRAP[name];
    if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number <= most))
      return `has as ${name} no whole number from 0 to ${most}: it is ${number}`;
  }
  const isShare = confidence === undefined || (confidence > 0 && confidence < 1);
  return isShare ? null : `has a confidence that does not lie between 0 and 1: it is ${confidence}`;
}

function beyondLocale(value: unknown): string | null {
  try {
    Intl.getCanonicalLocales(String(value));
    return null;
  } catch {
    return `is no locale: it is “${shortened(String(value))}”`;
  }
}

function firstBeyond(options: Fields, lists: readonly (readonly [string, readonly string[]])[]): string | null {
  for (const [name, list] of lists) {
    const problem = options[name] === undefined ? null : oneOf(list)(options[name]);
    if (problem !== null) return `has a ${name} that ${problem}`;
  }
  return null;
}

const beyondLanguage = (value: unknown): string | null => firstBeyond(value as Fields, [["lang", LANGUAGES]]);

const required = (name: string, expected: string, accepts: Argument["accepts"]): Argument => ({
  name,
  expected,
  accepts,
});

/** An argument that may be left out. */
export function optional(argument: Argument): Argument {
  return { ...argument, isOptional: true };
}

export const SOURCE = required(
  "source",
  "{ file, text }: the name of a file, and its text",
  (value) => isFields(value) && isText(value.file) && isText(value.text),
);
export const TYPOLOGY = required(
  "typology",
  "a typology, as defaultTypology() or loadTypology(…).value gives it",
  isTypology,
);
export const RESULT: Argument = {
  ...required("result", "a result, as assembleResult(typology, results, findings) gives it", isResult),
  beyond: otherVersion,
};
export const RESULTS = required("results", "a list of scored profiles, as assess(…).results is", (value) =>
  isListOf(value, isScored),
);
export const FINDINGS = required("findings", "a list of findings, as assess(…).findings is", (value) =>
  isListOf(value, isFinding),
);
export const ENTRIES = required("entries", "a list of entries, as entriesOf(result) gives it", (value) =>
  isListOf(value, (item) => isFields(item) && isText(item.kind)),
);
export const DOCUMENT = required("document", "a document, one of readDocuments(…).documents", isDocument);
export const PROFILE = required("profile", "a profile, as validateProfile(…).value gives it", isProfile);
export const READ_PROFILE = required(
  "read",
  "one of readProfiles(…).profiles",
  (value) => isFields(value) && isProfile(value.profile) && isDocument(value.document),
);
export const COMPARISON = required(
  "comparison",
  "a comparison, as compareResults(…).value gives it",
  (value) => isFields(value) && Array.isArray(value.cases) && Array.isArray(value.typologies),
);
export const AGREEMENT = required(
  "agreement",
  "an agreement, as “tcec agreement --format json” gives it",
  (value) => isFields(value) && Array.isArray(value.items) && Array.isArray(value.coders),
);
/** An agreement of codings, not of ratings alone. */
export const CODED_AGREEMENT: Argument = {
  ...AGREEMENT,
  beyond: (value) => (isFields((value as Fields).typology) ? null : "has no typology: ratings have no questions"),
};
/** One coding of `codingsIn`. */
export const CODING = required(
  "coding",
  "one of codingsIn(…).codings",
  (value) =>
    isFields(value) &&
    isText(value.coder) &&
    isProfile(value.profile) &&
    isDocument(value.document) &&
    isScoredPart(value.result) &&
    typeof value.placeInstead === "function",
);
export const CODING_OPTIONS = required(
  "options",
  "a record in which coder is a text",
  (value) => isFields(value) && (value.coder === undefined || isText(value.coder)) && isDigest(value.digest),
);
/** How the intervals of an agreement are drawn. */
export const AGREEMENT_OPTIONS: Argument = {
  ...required(
    "options",
    "a record in which draws, seed and confidence are numbers, and findings a list of findings",
    (value) =>
      isFields(value) &&
      [value.draws, value.seed, value.confidence].every((one) => one === undefined || typeof one === "number") &&
      (value.findings === undefined || isListOf(value.findings, isFinding)),
  ),
  beyond: beyondBootstrap,
};
export const CONSENSUS = required(
  "consensus",
  "one of consensusOf(…)",
  (value) =>
    isFields(value) &&
    isText(value.id) &&
    isListOf(value.coders, isText) &&
    isFields(value.profile) &&
    Array.isArray(value.profile.entries) &&
    isFields(value.sources) &&
    Array.isArray(value.evidence) &&
    Array.isArray(value.open),
);
export const ALTERNATIVES_FILE = required(
  "file",
  "what validateAlternatives(…).value gives",
  (value) =>
    isFields(value) &&
    isText(value.typology) &&
    isListOf(
      value.alternatives,
      (one) => isFields(one) && isText(one.id) && (one.set === undefined || isFields(one.set)),
    ),
);
export const VERSIONS = required(
  "versions",
  "a Map of typologies, by the words of the file",
  (value) => value instanceof Map && [...value.values()].every(isTypology),
);
/** What an analysis of robustness takes beside the profiles. */
export const ROBUSTNESS_OPTIONS = required(
  "options",
  "a record in which alternatives is what alternativesIn(…).value gives, and findings a list of findings",
  (value) =>
    isFields(value) &&
    isDigest(value.digest) &&
    (value.alternatives === undefined || isListOf(value.alternatives, isAlternative)) &&
    (value.findings === undefined || isListOf(value.findings, isFinding)),
);
export const ROBUSTNESS = required(
  "robustness",
  "an analysis of robustness, as robustnessOf(…) or “tcec robustness --format json” gives it",
  (value) => isFields(value) && Array.isArray(value.factors) && Array.isArray(value.cases),
);
export const DRAW_OPTIONS = required(
  "options",
  "a record with draws, and where wished for seed, factors (a record of amounts) and unknowns (true or false)",
  (value) =>
    isFields(value) &&
    typeof value.draws === "number" &&
    (value.seed === undefined || typeof value.seed === "number") &&
    (value.factors === undefined || isFields(value.factors)) &&
    (value.unknowns === undefined || typeof value.unknowns === "boolean"),
);
export const TRAJECTORIES = required(
  "trajectories",
  "trajectories, as trajectoriesOf(…).value or “tcec trajectory --format json” gives them",
  (value) =>
    isFields(value) && isTypology(value.typology) && Array.isArray(value.cases) && Array.isArray(value.hypotheses),
);
export const SUMMARY = required(
  "summary",
  "a summary, as summariseResult(…).value gives it",
  (value) => isFields(value) && Array.isArray(value.cases) && Array.isArray(value.settling),
);
export const SOURCES = required("texts", "a list of { file, text }", (value) =>
  isListOf(value, (item) => isFields(item) && isText(item.file) && isText(item.text)),
);
/** What a summary may be asked for. */
export const SUMMARY_OPTIONS = required(
  "options",
  "a record with by, a text, and outcome, as codedOutcome(…).value gives it",
  (value) =>
    isFields(value) &&
    (value.by === undefined || isText(value.by)) &&
    (value.outcome === undefined || (isFields(value.outcome) && Array.isArray(value.outcome.degrees))),
);
export const BATCH = required(
  "batch",
  "a batch, as judgeBatch(…) or scoreBatch(…).value gives it",
  (value) => isFields(value) && Array.isArray(value.entries) && isFields(value.summary),
);
export const BASELINE = required(
  "baseline",
  "a baseline, as baselineOf(…) gives it",
  (value) => isFields(value) && isFields(value.typology) && value.profiles instanceof Map,
);
/** The part of a typology that tells whether two are the same. */
export const BASIS = required(
  "typology",
  TYPOLOGY.expected,
  (value) => isFields(value) && isText(value.id) && isFields(value.settings),
);
/** The part of a typology that a count by type needs. */
export const TYPES = required("typology", TYPOLOGY.expected, (value) => isFields(value) && Array.isArray(value.types));
/** The part of a typology whose ids are gates. */
export const GATED = required(
  "typology",
  TYPOLOGY.expected,
  (value) => isFields(value) && Array.isArray(value.watchpoints) && Array.isArray(value.checks),
);
export const HEAD = required(
  "about",
  "a record with tool and typology, as a result and a scored batch have them",
  (value) => isFields(value) && isFields(value.tool) && isTypology(value.typology),
);
export const EXPECTED = required("expected", "what validateExpected(…).value gives", isFields);
export const SET = required("only", "a set of names of facts", (value) => value instanceof Set);
export const NUMBER = required("mostBytes", "a number", (value) => typeof value === "number");
export const BYTES = required("bytes", "bytes, a Uint8Array", (value) => value instanceof Uint8Array);
export const FLAG = required("privateQuotes", "true or false", (value) => typeof value === "boolean");
export const GATE = required(
  "gate",
  "what parseGate(…) gives",
  (value) => isFields(value) && (isText(value.kind) || "allowed" in value || "suggestion" in value),
);
export const OPTIONS: Argument = { ...required("options", "a record of options", isFields), beyond: beyondLanguage };
/** What a form may be asked for. */
export const FORM_OPTIONS: Argument = {
  ...optionsWith({ result: RESULT_MODES }),
  expected: "a record of options, in which files is a list of { file, text }",
  accepts: (value) => isFields(value) && (value.files === undefined || isListOf(value.files, SOURCE.accepts)),
};
/** Options that must name their language. */
export const WORDED: Argument = {
  ...OPTIONS,
  expected: "a record of options with lang",
  accepts: (value) => isFields(value) && isText(value.lang),
};
export const LANG: Argument = { ...required("lang", "a language, such as “en”", isText), beyond: oneOf(LANGUAGES) };
export const LOCALE: Argument = { ...required("locale", "a locale, such as “fr-CH”", isText), beyond: beyondLocale };
export const SHIPPED: Argument = {
  ...required("name", "the name of a typology", isText),
  beyond: oneOf(SHIPPED_TYPOLOGIES),
};

/** What `scoreBatch` takes; what its options may be, it says itself. */
export const BATCH_OPTIONS = required(
  "options",
  "a record with paths, a list of texts",
  (value) =>
    isFields(value) &&
    isListOf(value.paths, isText) &&
    (value.exclude === undefined || isListOf(value.exclude, isText)),
);

/** A text of any kind. */
export function textArgument(name: string): Argument {
  return required(name, "a text", isText);
}

/** A record with a field of each kind, under the names of the arguments. */
export function recordOf(name: string, ...fields: readonly Argument[]): Argument {
  const names = fields.map((field) => field.name).join(", ");
  return required(
    name,
    `a record with ${names}`,
    (value) => isFields(value) && fields.every((field) => field.accepts(value[field.name])),
  );
}

/** An argument that may be null. */
export function orNull(argument: Argument): Argument {
  const { accepts, beyond } = argument;
  return {
    ...argument,
    accepts: (value) => value === null || accepts(value),
    beyond: (value) => (value === null ? null : (beyond?.(value) ?? null)),
  };
}

/** A list that holds something. */
export function filled(list: Argument): Argument {
  return { ...list, beyond: (value) => ((value as readonly unknown[]).length === 0 ? "is an empty list" : null) };
}

/** A list of such. */
export function listOf(name: string, item: Argument): Argument {
  return required(name, `a list, each item of it ${item.expected}`, (value) => isListOf(value, item.accepts));
}

/** A format of one of the products. */
export function format(...products: readonly Product[]): Argument {
  const known = () => [...new Set(products.flatMap((product) => formatsOf(product)))];
  return { ...required("format", "the name of a format", isText), beyond: (value) => oneOf(known())(value) };
}

/** Options in which some fields take words of a list alone; each may be left out. */
export function optionsWith(words: Readonly<Record<string, readonly string[]>>): Argument {
  const lists = Object.entries({ lang: LANGUAGES, ...words });
  return { ...OPTIONS, beyond: (value) => firstBeyond(value as Fields, lists), isOptional: true };
}

/**
 * What is wrong with the arguments of a call, as an error whose message names the function, the argument, what is expected and what
 * came; `null` where nothing is.
 */
export function refusalOf(name: string, rules: readonly Argument[], values: readonly unknown[]): Error | null {
  for (const [i, rule] of rules.entries()) {
    const value = values[i];
    if (value === undefined && rule.isOptional) continue;
    if (!rule.accepts(value))
      return new TypeError(`${name}: ${rule.name} must be ${rule.expected}; it is ${described(value)}`);
    const beyond = rule.beyond?.(value) ?? null;
    if (beyond !== null) return new RangeError(`${name}: ${rule.name} ${beyond}`);
  }
  return null;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What came, and what to do with it where that can be told. */
function described(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (isPromise(value)) return "a Promise: put await before the call that gives it";
  if (isText(value)) return `a text, “${shortened(value)}”`;
  if (Array.isArray(value)) return "a list";
  if (!isFields(value)) return typeof value === "function" ? "a function" : `${typeof value} ${String(value)}`;
  if ("value" in value && "diagnostics" in value) return "an outcome: take its value, where that is not null";
  if (Array.isArray(value.results) && Array.isArray(value.findings) && !("typology" in value)) {
    return "what assess gives: make a result of it by assembleResult(typology, results, findings)";
  }
  const keys = Object.keys(value);
  return keys.length === 0
    ? "an empty record"
    : `a record with ${keys.slice(0, 5).join(", ")}${keys.length > 5 ? " …" : ""}`;
}
