import { FIELDS } from "../../model/generated/fields.js";
import { FACT_COLUMNS, FACTS_SHEET, questionOf, TIE_COLUMNS, WORKBOOK } from "../../model/workbook.js";
import { wordsAskedFor } from "../document/codebook/book.js";
import { type CodingBook, type CodingField, fieldOf, givenIndicators, titleOf } from "./book.js";
import { type Asking, anyOf, plain, questionFor, sectorsFor } from "./survey-questions.js";
import { both, type Say, type SurveyChoice, type SurveyRow } from "./survey-row.js";

/** A form: its questions, and the words to choose from, by the names of their lists. */
export interface Survey {
  readonly rows: readonly SurveyRow[];
  readonly choices: ReadonlyMap<string, readonly SurveyChoice[]>;
}

/** The pages of the form and what they ask: fields, blocks with all their parts, lists. What is not named here a test misses. */
const PAGES: readonly (readonly [page: string, paths: readonly string[]])[] = [
  ["identity", ["name", "date", "id", "coder", "level", "created", "place", "legal_form", "sectors"]],
  ["project", ["initiated_by", "functions", "political_project", "goals", "jobs", "needs", "labels"]],
  ["funding", ["funding", "activities", "business_model"]],
  ["members", ["members", "member_roles"]],
  ["governance", ["governance"]],
  ["institutions", ["institutions", "institutions_complete", "coordination_paid_by", "place_uses", "difficulties"]],
  ["collaboration", ["collaboration"]],
  ["network", ["network"]],
  ["indicators", ["indicators"]],
  ["sources", ["sources"]],
  ["facts", ["evidence"]],
  ["rest", ["notes"]],
];
/** Pages with a heading of their own; the others are called as the block is that they ask for. */
const OWN_HEADINGS = new Set(["identity", "project", "rest", "sources", "facts"] as const);
/** What a survey does not ask: whether the cluster is invented, and what a test expects. */
export const NOT_ASKED: readonly string[] = ["invented", "expected.type", "expected.status"];

const NAME = "$" + "{name}";
const ID_KNOWN = "$" + "{id_known}";
/** Letters that an id writes otherwise, and what for. */
const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝàâäáãåçéèêëíìîïñóòôöõúùûüýÿ";
const SMALL = "abcdefghijklmnopqrstuvwxyzaaaaaaceeeeiiiinooooouuuuyaaaaaaceeeeiiiinooooouuuuyy";
const MARKS = ".,;:/()’'«»&+_-";

/** The form that asks for a profile of a typology, in every language at once: a book for each. */
export function surveyOf(books: readonly CodingBook[]): Survey {
  return new Maker(books).survey();
}

class Maker {
  readonly #choices = new Map<string, readonly SurveyChoice[]>();
  readonly #names = new Map<string, string>();
  readonly #say: Say = (word) => this.books.map(word);
  readonly #asking: Asking = { say: this.#say, keep: (wanted, choices) => this.#keep(wanted, choices) };

  constructor(private readonly books: readonly CodingBook[]) {}

  survey(): Survey {
    const intro: SurveyRow = { type: "note", name: "about", label: this.#say(({ words }) => words.survey.intro) };
    return { rows: [intro, ...PAGES.flatMap(([page, paths]) => this.#page(page, paths))], choices: this.#choices };
  }

  #page(page: string, paths: readonly string[]): readonly SurveyRow[] {
    const rows = paths.flatMap((path) => this.#ask(path));
    if (rows.length === 0) return [];
    const own = [...OWN_HEADINGS].find((one) => one === page);
    const label = this.#say((book) =>
      own === undefined ? titleOf(book, page as keyof typeof FIELDS) : book.words.survey.groups[own],
    );
    return [{ type: "begin_group", name: `page_${page}`, label }, ...rows, { type: "end_group", name: `page_${page}` }];
  }

  #ask(path: string): readonly SurveyRow[] {
    switch (path) {
      case "id":
        return this.#identity();
      case "sources":
        return this.#sources();
      case "evidence":
        return this.#facts();
      case "indicators":
        return this.#indicators();
      case "network.ties":
        return this.#ties();
      default: {
        const field = fieldOf(path);
        return field === null ? [] : this.#field(field);
      }
    }
  }

  #field(field: CodingField): readonly SurveyRow[] {
    if (field.kind === "list") return this.#list(field);
    const below = childrenOf(field.path).flatMap((child) => this.#ask(child.path));
    if (field.kind === "block" && field.codes === undefined) return below;
    const sectors = wordsAskedFor(this.books[0]?.typology as CodingBook["typology"], "sectors");
    const own =
      field.path === "sectors" && sectors.length > 0
        ? { ...questionFor(this.#asking, field), ...sectorsFor(this.#asking, sectors) }
        : questionFor(this.#asking, field);
    const relevant = both(relevanceOf(field), own.relevant);
    return [{ ...own, ...(relevant === undefined ? {} : { relevant }) }, ...below];
  }

  #list({ path, ...field }: CodingField): readonly SurveyRow[] {
    const rows = Object.keys(FIELDS)
      .filter((one) => one.startsWith(`${path}[].`) && FIELDS[one as keyof typeof FIELDS].parent === path)
      .flatMap((one) => this.#ask(one));
    return this.#repeat(path, questionOf(path), (book) => titleOf(book, path), rows, field.mayBeEmpty === true);
  }

  /** A list: whether there is something in it, then an entry after the other. */
  #repeat(
    path: string,
    name: string,
    title: (book: CodingBook) => string,
    rows: readonly SurveyRow[],
    mayBeEmpty: boolean,
  ): readonly SurveyRow[] {
    const any = anyOf(this.#asking, path, title, mayBeEmpty);
    const begin = { type: "begin_repeat", name, label: this.#say(title), relevant: `${refer(any.name)} = 'yes'` };
    return [any, begin, ...rows, { type: "end_repeat", name }];
  }

  /** The id that is known, or else one that is made of the name. */
  #identity(): readonly SurveyRow[] {
    const say = this.#say;
    const small = `translate(${NAME}, "${CAPITALS}${MARKS}", "${SMALL}${" ".repeat(MARKS.length)}")`;
    const odd = `translate(${small}, "abcdefghijklmnopqrstuvwxyz0123456789 ", "")`;
    const made = `translate(normalize-space(translate(${small}, ${odd}, "")), " ", "-")`;
    return [
      {
        type: "text",
        name: "id_known",
        label: say(({ words }) => words.survey.ask.idKnown),
        hint: say(({ words }) => words.survey.hints.idKnown),
        constraint: "regex(., '^[a-z0-9][a-z0-9._-]*$')",
        refusal: say(({ words }) => words.survey.refusals.id),
      },
      { type: "calculate", name: "id", calculation: `if(${ID_KNOWN} != '', ${ID_KNOWN}, ${made})` },
    ];
  }

  #indicators(): readonly SurveyRow[] {
    const [first] = this.books;
    return givenIndicators((first as CodingBook).typology).map(({ id, label, description }) => ({
      type: "text",
      name: questionOf(`indicators.${id}`).replace(/[^\w.-]/g, "_"),
      label: this.#say(({ messages }) => plain(messages.text(label))),
      ...(description === undefined
        ? {}
        : { guidance: this.#say(({ messages }) => plain(messages.text(description))) }),
    }));
  }

  #ties(): readonly SurveyRow[] {
    const say = this.#say;
    const [member, other, strength] = TIE_COLUMNS.map(questionOf);
    const labels = { member, other, strength } as const;
    const rows = (["member", "other", "strength"] as const).map((name) => ({
      type: name === "strength" ? "decimal" : "text",
      name: labels[name] ?? name,
      label: say(({ words }) => words.columns[name]),
    }));
    return this.#repeat(
      "network.ties",
      questionOf("network.ties"),
      (book) => titleOf(book, "network.ties"),
      rows,
      false,
    );
  }

  #sources(): readonly SurveyRow[] {
    const key: SurveyRow = {
      type: "text",
      name: questionOf("sources.key"),
      label: this.#say(({ words }) => words.columns.key),
      hint: this.#say(({ words }) => words.survey.hints.key),
    };
    const fields = childrenOf("sources.<source>").map((field) =>
      questionFor(this.#asking, field, questionOf(field.path.replace(".<source>", ""))),
    );
    return this.#repeat("sources", "sources", ({ words }) => words.survey.groups.sources, [key, ...fields], false);
  }

  /** Evidence: which field, then where it is said. The value stands with the field. */
  #facts(): readonly SurveyRow[] {
    const field: SurveyRow = {
      type: `select_one ${this.#keep("fields", this.#fields())}`,
      name: FACT_COLUMNS[0],
      label: this.#say(({ words }) => words.columns.field),
      appearance: "minimal",
    };
    const rows = FACT_COLUMNS.flatMap((name) => {
      const one = fieldOf(`evidence.<field>.${name}`);
      return one === null ? [] : [questionFor(this.#asking, one, name)];
    });
    return this.#repeat(FACTS_SHEET, FACTS_SHEET, ({ words }) => words.survey.groups.facts, [field, ...rows], false);
  }

  #fields(): readonly SurveyChoice[] {
    const [profiles] = WORKBOOK;
    const paths = (profiles?.columns ?? []).filter(
      (path) => !NOT_ASKED.includes(path) && !["id", "coder", "notes"].includes(path),
    );
    return paths.map((name) => ({
      name,
      label: this.#say((book) => plain(titleOf(book, name as keyof typeof FIELDS))),
    }));
  }

  /** Lists with the same words are one, called as the first that had them. */
  #keep(wanted: string, choices: readonly SurveyChoice[]): string {
    const key = JSON.stringify(choices);
    const name = this.#names.get(key) ?? wanted;
    this.#names.set(key, name);
    this.#choices.set(name, choices);
    return name;
  }
}

function childrenOf(parent: string): readonly CodingField[] {
  return Object.keys(FIELDS).flatMap((path) => {
    const field = fieldOf(path);
    return field?.parent === parent && !path.includes("<a>") && path !== "tcec" ? [field] : [];
  });
}

function refer(question: string): string {
  return `$\{${question}}`;
}

/** When a field applies: parts where the whole was not given, amounts where their unit was. */
function relevanceOf({ path, parent }: CodingField): string | undefined {
  if (parent === null) return path === "institutions_complete" ? `${refer("institutions__any")} = 'yes'` : undefined;
  const { kind } = FIELDS[parent];
  const whole = kind === "parts" || kind === "count-parts" ? `${refer(questionOf(parent))} = ''` : undefined;
  if (path.startsWith("institutions[].agreement.")) return `${refer("institutions__agreement")} != 'none'`;
  if (!path.startsWith("funding.") || path === "funding.unit") return whole;
  const unit = refer("funding__unit");
  if (path === "funding.budget.currency")
    return both(`${unit} = 'percent'`, `${refer("funding__budget__amount")} != ''`);
  if (path.startsWith("funding.budget.")) return `${unit} = 'percent'`;
  return both(`${unit} != ''`, path === "funding.total" ? `${unit} != 'percent'` : whole);
}
