import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { escapeInData, needsEscapes } from "../kit/sanitize.js";

/** A value of a file that another takes the place of. */
export interface Replaced {
  /** Its path, such as `institutions.0.level`. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** The text of a file in which a profile was brought up to date. */
export interface Updated {
  readonly text: string;
  readonly replaced: readonly Replaced[];
  /** True where nothing had to be changed: the text is then as it was. */
  readonly isSame: boolean;
}

/** In which order keys stand; a key of the file that a writer chose has none. */
export type OrderOf = (steps: readonly (string | number)[]) => number;

/**
 * Brings one document of a file up to date: what `profile` says otherwise takes the place of what stands there, what stands there beside it
 * stays, comments too. Items of a list with names are known by their names. `index`: of the document, from 1.
 */
export function updateProfile(
  text: string,
  index: number,
  profile: Readonly<Record<string, unknown>>,
  orderOf: OrderOf,
): Updated {
  const documents = parseAllDocuments(text);
  const document = Array.isArray(documents) ? documents[index - 1] : undefined;
  if (document === undefined || !isMap(document.contents) || !Array.isArray(documents))
    return { text, replaced: [], isSame: true };
  const merging = new Merging(document as Document, orderOf);
  merging.map(document.contents as YAMLMap, profile, []);
  if (!merging.isChanged) return { text, replaced: [], isSame: true };
  const written = documents.map((one) =>
    one.toString({ lineWidth: 0, flowCollectionPadding: false, directives: null }),
  );
  const whole = written.map((one, at) => (at === 0 || /^(?:%|---)/.test(one) ? one : `---\n${one}`)).join("");
  return { text: escapeInData(whole), replaced: merging.replaced, isSame: false };
}

type Steps = readonly (string | number)[];

class Merging {
  readonly replaced: Replaced[] = [];
  isChanged = false;

  constructor(
    private readonly document: Document,
    private readonly orderOf: OrderOf,
  ) {}

  map(node: YAMLMap, value: Readonly<Record<string, unknown>>, steps: Steps): void {
    for (const [key, wanted] of Object.entries(value)) {
      const at = [...steps, key];
      const pair = node.items.find((one) => keyOf(one) === key);
      if (pair === undefined) this.#insert(node, key, wanted, at);
      else this.#value(pair, wanted, at);
    }
  }

  #value(holder: { value: unknown }, wanted: unknown, steps: Steps): void {
    const node = holder.value;
    if (isMap(node) && isPlainMap(wanted)) this.map(node as unknown as YAMLMap, wanted, steps);
    else if (isSeq(node) && Array.isArray(wanted)) this.#list(node as YAMLSeq, wanted, steps);
    else if (!isEqual(plain(node), wanted)) this.#replace(holder, wanted, steps);
  }

  #list(node: YAMLSeq, wanted: readonly unknown[], steps: Steps): void {
    const isOfBlocks = wanted.every((item) => isPlainMap(item)) && node.items.every((item) => Boolean(isMap(item)));
    if (!isOfBlocks) {
      const before = plain(node);
      if (!isEqual(sorted(before), sorted(wanted))) {
        this.#note(steps, before, wanted);
        node.items = wanted.map((item) => this.#node(item));
      }
      return;
    }
    for (const [at, item] of wanted.entries()) {
      const found = this.#itemLike(node, item as Readonly<Record<string, unknown>>, at);
      if (found === null) {
        node.items.push(this.#node(item));
        this.isChanged = true;
      } else this.map(node.items[found] as YAMLMap, item as Readonly<Record<string, unknown>>, [...steps, found]);
    }
  }

  /** The item of the same name; where items have no name, the one at the same place. */
  #itemLike(node: YAMLSeq, item: Readonly<Record<string, unknown>>, at: number): number | null {
    if (item.name === undefined) return at < node.items.length ? at : null;
    const found = node.items.findIndex((one) => isMap(one) && one.get("name") === item.name);
    return found < 0 ? null : found;
  }

  #insert(node: YAMLMap, key: string, value: unknown, steps: Steps): void {
    const order = this.orderOf(steps);
    const at = node.items.findIndex((pair) => this.orderOf([...steps.slice(0, -1), keyOf(pair)]) > order);
    node.items.splice(at < 0 ? node.items.length : at, 0, this.document.createPair(key, value) as never);
    this.isChanged = true;
  }

  #replace(holder: { value: unknown }, wanted: unknown, steps: Steps): void {
    const { value: node } = holder;
    this.#note(steps, plain(node), wanted);
    const made = this.#node(wanted);
    if (isScalar(node) && isScalar(made)) {
      const { comment, commentBefore, spaceBefore } = node;
      Object.assign(made, {
        ...(comment && { comment }),
        ...(commentBefore && { commentBefore }),
        ...(spaceBefore && { spaceBefore }),
      });
    }
    holder.value = made;
  }

  #node(value: unknown): Node {
    const node = this.document.createNode(value) as Node;
    if (isScalar(node) && typeof node.value === "string" && needsEscapes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    return node;
  }

  #note(steps: Steps, from: unknown, to: unknown): void {
    this.isChanged = true;
    this.replaced.push({ path: steps.join("."), from: shown(from), to: shown(to) });
  }
}

function keyOf({ key }: { key: unknown }): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function isPlainMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  return isMap(node) || isSeq(node) ? node.toJSON() : node;
}

/** Numbers and texts that say the same are equal: `2018` and `"2018"`. */
function isEqual(a: unknown, b: unknown): boolean {
  if (isPlainMap(a) || Array.isArray(a)) return JSON.stringify(a) === JSON.stringify(b);
  return (
    a === b ||
    (a !== null && a !== undefined && typeof a !== "boolean" && typeof b !== "boolean" && String(a) === String(b))
  );
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}

const LONGEST = 60;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
