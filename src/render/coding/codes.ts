import { loadWords } from "../../messages/languages.js";
import type { Lang } from "../../messages/messages.js";
import { FIELDS } from "../../model/generated/fields.js";
import type { Typology } from "../../model/typology.js";
import { hashOf } from "../../plain/hash.js";
import { capitalise } from "../verdict/layout.js";
import { type CodingBook, fieldOf, meaningOf, openCodingBook, wordsOf } from "./book.js";

/** A code for passages of interviews and documents, with those below it. */
export interface PassageCode {
  /** The same in every language and version: a UUID made of the typology and of what the code is for. */
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  /** False for a heading, which no passage is coded with. */
  readonly isCodable: boolean;
  readonly codes: readonly PassageCode[];
}

/** Fields that say which profile it is, and what is no subject of a passage. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  [
    "tcec",
    "id",
    "name",
    "invented",
    "date",
    "coder",
    "level",
    "sources",
    "evidence",
    "expected",
    "notes",
    "indicators",
  ].concat("x-<name>"),
);

/** The codes of a typology: its axes with their indicators, its types, and the fields of a profile with the words that they take. */
export async function passageCodes(typology: Typology, lang: Lang): Promise<readonly PassageCode[]> {
  const [book, { headings }] = await Promise.all([openCodingBook(typology, lang), loadWords(lang, "codebook")]);
  const { messages } = book;
  const code = (
    path: string,
    name: string,
    description: string,
    codes: readonly PassageCode[] | null,
  ): PassageCode => ({
    guid: guidOf(typology.id, path),
    name: capitalise(name, lang),
    description: description.replaceAll("`", ""),
    isCodable: codes === null || !path.startsWith("group/"),
    codes: codes ?? [],
  });
  const { axes, types } = book.typology;
  const ofAxes = axes.map((axis) =>
    code(
      `axis/${axis.id}`,
      messages.text(axis.label),
      `${messages.text(axis.low.label)} – ${messages.text(axis.high.label)}`,
      axis.indicators.map(({ id, label, description }) =>
        code(
          `indicator/${id}`,
          messages.text(label),
          description === undefined ? "" : messages.text(description),
          null,
        ),
      ),
    ),
  );
  const ofTypes = types.map(({ id, label, description }) =>
    code(`type/${id}`, messages.text(label), description === undefined ? "" : messages.text(description), null),
  );
  return [
    code("group/axes", headings.axes, "", ofAxes),
    code("group/types", headings.types, "", ofTypes),
    code("group/fields", headings.fields, "", fieldCodes(book, null, code)),
  ];
}

type MakeCode = (path: string, name: string, description: string, codes: readonly PassageCode[] | null) => PassageCode;

function fieldCodes(book: CodingBook, parent: string | null, code: MakeCode): readonly PassageCode[] {
  return Object.keys(FIELDS).flatMap((path): PassageCode[] => {
    const field = fieldOf(path);
    if (field === null || field.parent !== parent || LEFT_OUT.has(path) || path.includes("<a>")) return [];
    const isWorded = field.kind !== "boolean" && field.kind !== "level";
    const words = isWorded
      ? wordsOf(book, field).map(({ code: word, label, meaning }) =>
          code(`field/${path}/${word}`, label, meaning, null),
        )
      : [];
    return [
      code(`field/${path}`, book.texts[field.path].title, meaningOf(book, field.path), [
        ...words,
        ...fieldCodes(book, path, code),
      ]),
    ];
  });
}

/** A UUID (version 8) of the first digits of a hash. */
function guidOf(typology: string, path: string): string {
  const digits = hashOf([typology, path]).replace("sha256:", "");
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20, 32)].join("-");
}
