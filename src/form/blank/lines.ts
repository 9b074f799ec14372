import type { CodedField, FieldPath } from "../../messages/fields-words.js";
import { append } from "../../plain/append.js";
import type { Measure } from "../../render/kit/width.js";
import { wrap } from "../../render/kit/wrap.js";
import { yamlOnOneLine } from "../../render/kit/yaml.js";
import type { BlankField } from "./fields.js";
import type { BlankShelf } from "./shelf.js";

/** A line of a profile to fill in. */
export interface BlankLine {
  /** Where the field stands that the line is of; `null` for a line that explains, or an empty one. */
  readonly place: string | null;
  /** The line as it stands in a profile that has the field: without the sign that keeps it out. */
  readonly text: string;
  /** True where the profile has it: what is known of the cluster. */
  readonly isFilled: boolean;
}

/** What is known of a cluster, by the places of fields, as plain data. */
export type Known = Readonly<Record<string, unknown>>;

/** Columns of a line that explains. */
const WIDTH = 110;

/** The lines of the fields: what each is, and the field itself with what is known, or with an example. */
export function blankLines(fields: readonly BlankField[], known: Known, shelf: BlankShelf): BlankLine[] {
  return new LineWriter(known, shelf).top(fields);
}

class LineWriter {
  readonly #measure: Measure;
  /** The fields at which words were explained, by the words and what they mean. */
  readonly #explained = new Map<string, string>();

  constructor(
    private readonly known: Known,
    private readonly shelf: BlankShelf,
  ) {
    this.#measure = shelf.measure;
  }

  top(fields: readonly BlankField[]): BlankLine[] {
    const lines: BlankLine[] = [];
    for (const field of fields) {
      lines.push({ place: null, text: "", isFilled: true });
      append(lines, this.#field(field, "", ""));
    }
    return lines;
  }

  /** `dash`: before the first field of an entry of a list. */
  #field(field: BlankField, indent: string, dash: string): BlankLine[] {
    const { key, place, parts, isList } = field;
    const own = `${indent}${dash}${key}:`;
    const isKnown = this.#isKnown(field);
    const isWhole = parts.length === 0 || Object.hasOwn(this.known, place);
    const lines = this.#said(field, indent);
    if (isWhole) {
      const value = Object.hasOwn(this.known, place) ? this.known[place] : this.#exampleOf(field);
      lines.push({ place, text: `${own} ${yamlOnOneLine(value)}`, isFilled: isKnown });
      return lines;
    }
    lines.push({ place, text: own, isFilled: isKnown });
    const inside = `${indent}${dash === "" ? "" : "  "}  `;
    parts.forEach((part, i) => {
      const rest = isList && i > 0 ? "  " : "";
      append(lines, this.#field(part, inside + rest, isList && i === 0 ? "- " : ""));
    });
    return lines;
  }

  #isKnown(field: BlankField): boolean {
    return Object.hasOwn(this.known, field.place) || field.parts.some((part) => this.#isKnown(part));
  }

  #exampleOf({ path, example }: BlankField): unknown {
    const own = this.shelf.fields.examples[path]?.[0];
    return own !== undefined && typeof example !== "number" ? own : example;
  }

  #said(field: BlankField, indent: string): BlankLine[] {
    const { words } = this.shelf;
    const isOpen = field.required && indent === "" && !this.#isKnown(field);
    const sentences = [
      ...(isOpen ? [words.toFill] : []),
      ...(field.required && indent !== "" ? [words.needed] : []),
      ...this.shelf.about(field),
      ...this.#howWritten(field),
    ];
    const lines = this.#explain(sentences.join(" "), indent, "");
    append(lines, this.#codes(field, indent));
    return lines;
  }

  #howWritten({ path, parts, isList, notApplicable, key, indicator }: BlankField): string[] {
    const { words } = this.shelf;
    if (isList) return [words.entries];
    const sentences: string[] = [];
    if (path === "funding.unit") sentences.push(words.total("total: 350000"));
    const whole = this.shelf.wholeOf(path);
    if (parts.length > 0 && whole !== null) sentences.push(words.whole(`${key}: ${yamlOnOneLine(whole)}`));
    if (notApplicable && indicator === null) sentences.push(words.notApplicable);
    if (indicator !== null && indicator.fact !== null) sentences.push(words.replaces);
    return sentences;
  }

  /** The words that a field takes, each with what it means; where they were explained before, at which field. */
  #codes({ path, codes, kind, parts }: BlankField, indent: string): BlankLine[] {
    const { words, fields } = this.shelf;
    const isScale = kind === "scale" || kind === "level";
    if (codes.length === 0 || parts.length > 0 || kind === "level") return [];
    const meanings: Readonly<Record<string, string>> = fields.codes[path as CodedField] ?? {};
    const signature = JSON.stringify([codes, codes.map((code) => meanings[code])]);
    const before = this.#explained.get(signature);
    if (before !== undefined) return this.#explain(words.same(before), indent, "");
    this.#explained.set(signature, path.slice(path.lastIndexOf(".") + 1).replace("[]", ""));
    const lead = kind === "codes" ? words.several : isScale ? words.bound(`">=${codes[1]}"`) : words.one;
    const lines = this.#explain(lead, indent, "");
    for (const code of codes) {
      const meaning = meanings[code] ?? this.shelf.messages.code(code);
      append(lines, this.#explain(meaning, indent, `  ${code}: `));
    }
    return lines;
  }

  #explain(text: string, indent: string, first: string): BlankLine[] {
    if (text === "") return [];
    const lines = wrap(text, WIDTH - indent.length - 3, this.#measure, first, first === "" ? 0 : 6);
    return lines.map((line) => ({ place: null, text: `${indent}# ${line}`, isFilled: false }));
  }
}

/** The lines as they stand in the file: what is not known of the cluster is kept out by a sign. */
export function asText(lines: readonly BlankLine[]): string {
  return lines.map(({ text, isFilled }) => (isFilled ? text : `#${text}`)).join("\n");
}

/** The paths of fields that a list of fields holds, also in blocks. */
export function pathsOf(fields: readonly BlankField[]): FieldPath[] {
  return fields.flatMap(({ path, parts }) => [path, ...pathsOf(parts)]);
}
