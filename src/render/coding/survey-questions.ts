import { ANY_OF, EMPTY_LIST, questionOf } from "../../model/workbook.js";
import { type CodingBook, type CodingField, meaningOf, titleOf, wordsOf } from "./book.js";
import type { Say, SurveyChoice, SurveyRow } from "./survey-row.js";

/** The answer that says that nothing is known. */
const UNKNOWN = "unknown";
/** More words than these are shown as a list that opens. */
const MOST_SHOWN = 9;
const NUMBER = "[0-9]{1,15}([.,][0-9]{1,15})?";
const WHOLE = "[0-9]{1,15}";
const DATE = "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
const UNITS = ["percent", "EUR", "kEUR", "MEUR"] as const;
/** Lists of words that deny what they do not name. */
const COMPLETE: ReadonlySet<string> = new Set(["initiated_by", "functions", "labels[].priority_areas"]);
const LONG: ReadonlySet<string> = new Set(["notes", "evidence.<field>.quote", "sources.<source>.note"]);

/** Takes the words of a list, and gives the name of the list. */
export type KeepChoices = (wanted: string, choices: readonly SurveyChoice[]) => string;

/** What questions are made with. */
export interface Asking {
  readonly say: Say;
  readonly keep: KeepChoices;
}

function bounded(number: string): string {
  return `regex(., '^\\s*(((<=?|>=?)\\s*)?${number}|${number}\\s*\\.\\.\\s*${number})\\s*$')`;
}

/** The question that asks for a field: its name is that of its path, and never changes. `title` where another one is needed. */
export function questionFor(asking: Asking, field: CodingField, name = questionOf(field.path)): SurveyRow {
  const { say } = asking;
  return {
    type: "text",
    name,
    label: say((book) => plain(titleOf(book, field.path))),
    guidance: say((book) => plain(meaningOf(book, field.path))),
    ...answerOf(asking, field),
    ...(field.path === "name" || field.path === "date" ? { isRequired: true } : {}),
  };
}

/** The kind of answer, what it has to be like, and what is said of it. */
function answerOf(asking: Asking, field: CodingField): Partial<SurveyRow> {
  const { say } = asking;
  const date = { constraint: `regex(., '${DATE}')`, refusal: say(({ words }) => words.survey.refusals.date) };
  switch (field.kind) {
    case "date":
      return { ...date, hint: say(({ words }) => words.survey.hints.date) };
    case "integer":
      return {
        type: "integer",
        constraint: ". >= 1000 and . <= 9999",
        refusal: say(({ words }) => words.survey.refusals.year),
      };
    case "quantity":
    case "parts":
    case "percentage":
      return quantity(say, NUMBER, field.kind === "percentage" ? "percentage" : "quantity", "quantity");
    case "count":
    case "count-parts":
      return quantity(say, WHOLE, "count", "count");
    case "currency":
      return { constraint: "regex(., '^[kM]?[A-Z]{3}$')", refusal: say(({ words }) => words.survey.refusals.currency) };
    case "unit":
      return {
        type: `select_one ${asking.keep(
          "unit",
          UNITS.map((unit) => ({
            name: unit,
            label: say(({ messages }) => (unit === "percent" ? messages.percent(100).replace(/[\d\s]/g, "") : unit)),
          })),
        )}`,
      };
    case "words":
      return { hint: say(({ words }) => words.survey.hints.words) };
    case "boolean":
    case "code":
    case "scale":
    case "level":
    case "block":
      return chosen(asking, field);
    case "codes":
      return ticked(asking, field);
    default:
      return LONG.has(field.path) ? { appearance: "multiline" } : {};
  }
}

function quantity(
  say: Say,
  number: string,
  refusal: "quantity" | "count" | "percentage",
  hint: "quantity" | "count",
): Partial<SurveyRow> {
  return {
    constraint: bounded(number),
    refusal: say(({ words }) => words.survey.refusals[refusal]),
    hint: say(({ words }) => words.survey.hints[hint]),
  };
}

/** One word; on a scale a bound, too. That nothing is known is an answer, and that there is no such thing where a profile can say it. */
function chosen(asking: Asking, field: CodingField): Partial<SurveyRow> {
  const { say, keep } = asking;
  const labelled = (code: string, word: (book: CodingBook, label: string) => string = (_, label) => label) =>
    say((book) => word(book, wordsOf(book, field).find((one) => one.code === code)?.label ?? code));
  const codes = field.kind === "boolean" ? ["yes", "no"] : (field.codes ?? []);
  const inner = field.kind === "scale" || field.kind === "level" ? codes.slice(1, -1) : [];
  const choices = [
    ...codes.map((name) => ({ name, label: labelled(name) })),
    ...inner.map((code) => ({
      name: `>=${code}`,
      label: labelled(code, ({ words }, label) => words.survey.choices.atLeast(label)),
    })),
    ...inner.map((code) => ({
      name: `<=${code}`,
      label: labelled(code, ({ words }, label) => words.survey.choices.atMost(label)),
    })),
    ...(field.notApplicable === true
      ? [{ name: "not_applicable", label: say(({ words }) => words.survey.choices.notApplicable) }]
      : []),
    unknown(say),
  ];
  const list = keep(field.kind === "boolean" ? "yes_no" : listName(field), choices);
  return { type: `select_one ${list}`, ...(choices.length > MOST_SHOWN ? { appearance: "minimal" } : {}) };
}

/** Several words. Nothing ticked says nothing; so does the word for that, which stands alone. */
function ticked({ say, keep }: Asking, field: CodingField): Partial<SurveyRow> {
  const codes = field.codes ?? [];
  const choices = codes.map((name) => ({
    name,
    label: say((book) => wordsOf(book, field).find(({ code }) => code === name)?.label ?? name),
  }));
  const isComplete = COMPLETE.has(field.path);
  return {
    type: `select_multiple ${keep(listName(field), [...choices, unknown(say)])}`,
    hint: say(({ words }) => (isComplete ? words.survey.hints.complete : words.survey.hints.several)),
    constraint: `not(selected(., '${UNKNOWN}') and count-selected(.) > 1)`,
    refusal: say(({ words }) => words.survey.refusals.unknownAlone),
  };
}

/** The list of the words of a field, called as its question is. */
function listName({ path }: CodingField): string {
  return questionOf(path.replace(/\.<[^>]+>/, ""));
}

/** The sectors that the typology asks for: their words are open, so others go into the notes. */
export function sectorsFor({ say, keep }: Asking, sectors: readonly string[]): Partial<SurveyRow> {
  const choices = sectors.map((name) => ({ name, label: say(({ messages }) => messages.code(name)) }));
  return { type: `select_multiple ${keep("sectors", choices)}`, hint: say(({ words }) => words.survey.hints.sectors) };
}

/** Whether there is something in a list; what follows it is asked only then. */
export function anyOf(
  { say, keep }: Asking,
  path: string,
  title: (book: CodingBook) => string,
  mayBeEmpty: boolean,
): SurveyRow {
  const yes = { name: "yes", label: say(({ messages }) => messages.label("yes")) };
  const none = { name: EMPTY_LIST, label: say(({ messages }) => messages.label("no")) };
  const choices = mayBeEmpty ? [yes, none] : [yes];
  return {
    type: `select_one ${keep(mayBeEmpty ? "any" : "any_known", [...choices, unknown(say)])}`,
    name: `${questionOf(path)}${ANY_OF}`,
    label: say((book) => book.words.survey.ask.any(title(book))),
  };
}

function unknown(say: Say): SurveyChoice {
  return { name: UNKNOWN, label: say(({ words }) => words.survey.choices.unknown) };
}

/** Without the marks of what is typed, and without what a form would take for the answer to another question. */
export function plain(text: string): string {
  return text.replaceAll("`", "").replaceAll("${", "$ {");
}
