import { LANGUAGES } from "../../messages/languages.js";
import { columnName } from "../../plain/column-name.js";
import { hashOf } from "../../plain/hash.js";
import type { BookCell, BookSheet } from "../table/book.js";
import { writeWorkbook } from "../table/workbook.js";
import { openCodingBook } from "./book.js";
import { type Survey, surveyOf } from "./survey.js";
import type { SurveyRow, Texts } from "./survey-row.js";
import type { SurveyWriter } from "./writer.js";

const WIDTHS: Readonly<Record<string, number>> = { type: 34, name: 40, list_name: 40 };
const VERSION_DIGITS = 8;

/** A form for KoboToolbox and ODK, in every language; the one that is asked for opens first. */
export const writeXlsform: SurveyWriter = async (typology, { lang }) => {
  const books = await Promise.all(LANGUAGES.map((one) => openCodingBook(typology, one)));
  const [book = books[0]] = books.filter(({ messages }) => messages.lang === lang);
  if (book === undefined) throw new Error("no language"); // there is at least one
  const survey = surveyOf(books);
  const languages = books.map(({ words }) => words.survey.language);
  const { messages, words } = book;
  const title = words.survey.title(messages.text(book.typology.title));
  const rows = [surveySheet(survey, languages), choicesSheet(survey, languages)];
  const settings = {
    form_title: title,
    form_id: `tcec_${columnName(book.typology.id)}`,
    version: versionOf(survey),
    default_language: words.survey.language,
    instance_name: "concat($" + "{name}, ' ', $" + "{date})",
  };
  return writeWorkbook(title, [...rows, sheet("settings", Object.keys(settings), [Object.values(settings)])]);
};

/** The same questions, words and answers have the same version; it says which form an answer is from. */
function versionOf({ rows, choices }: Survey): string {
  return hashOf({ rows, choices: [...choices] })
    .replace("sha256:", "")
    .slice(0, VERSION_DIGITS);
}

function surveySheet({ rows }: Survey, languages: readonly string[]): BookSheet {
  const spoken = (column: string): string[] => languages.map((language) => `${column}::${language}`);
  const said = (texts: Texts | undefined): Texts => texts ?? languages.map(() => "");
  const head = [
    ...["type", "name"],
    ...spoken("label"),
    ...spoken("hint"),
    ...spoken("guidance_hint"),
    ...["required", "relevant", "constraint"],
    ...spoken("constraint_message"),
    ...["appearance", "calculation"],
  ];
  const cells = (row: SurveyRow): readonly string[] => [
    ...[row.type, row.type.startsWith("end_") ? "" : row.name],
    ...said(row.label),
    ...said(row.hint),
    ...said(row.guidance),
    ...[row.isRequired === true ? "yes" : "", row.relevant ?? "", row.constraint ?? ""],
    ...said(row.refusal),
    ...[row.appearance ?? "", row.calculation ?? ""],
  ];
  return sheet("survey", head, rows.map(cells));
}

function choicesSheet({ choices }: Survey, languages: readonly string[]): BookSheet {
  const rows = [...choices].flatMap(([list, words]) => words.map(({ name, label }) => [list, name, ...label]));
  return sheet("choices", ["list_name", "name", ...languages.map((language) => `label::${language}`)], rows);
}

function sheet(name: string, head: readonly string[], rows: readonly (readonly string[])[]): BookSheet {
  const cells = rows.map((row) => row.map((value): BookCell => ({ value })));
  return {
    name,
    widths: head.map((column) => WIDTHS[column] ?? 26),
    rows: [head.map((value): BookCell => ({ value, style: { font: { bold: true } } })), ...cells],
    headRows: 1,
  };
}
