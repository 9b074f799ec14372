import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { escapeInData, needsEscapes } from "../kit/sanitize.js";

type Block = Readonly<Record<string, unknown>>;

/**
 * The text of a file in which one document says `after`, where it said `before`: what is the same in both stays as it is written,
 * with its comments; keys that `after` has no more are taken out. `index`: of the document, from 1. `order`: keys of a profile in the
 * order in which new ones are put among the others. The same text where nothing has changed.
 */
export function editProfile(
  text: string,
  index: number,
  [before, after]: readonly [Block, Block],
  order: readonly string[],
): string {
  if (isEqual(before, after)) return text;
  const documents = parseAllDocuments(text);
  const document = Array.isArray(documents) ? documents[index - 1] : undefined;
  if (document === undefined || !Array.isArray(documents) || !isMap(document.contents)) return text;
  new Editor(document as Document, order).map(document.contents as YAMLMap, before, after, "");
  const written = documents.map((one) =>
    one.toString({ lineWidth: 0, flowCollectionPadding: false, directives: null }),
  );
  const whole = written.map((one, at) => (at === 0 || /^(?:%|---)/.test(one) ? one : `---\n${one}`)).join("");
  return escapeInData(whole);
}

class Editor {
  constructor(
    private readonly document: Document,
    private readonly order: readonly string[],
  ) {}

  map(node: YAMLMap, before: Block, after: Block, path: string): void {
    node.items = node.items.filter((pair) => {
      const key = keyOf(pair);
      return Object.hasOwn(after, key) || !Object.hasOwn(before, key);
    });
    for (const [key, wanted] of Object.entries(after)) {
      if (Object.hasOwn(before, key) && isEqual(before[key], wanted)) continue;
      const pair = node.items.find((one) => keyOf(one) === key);
      if (pair === undefined) this.#insert(node, key, wanted, path);
      else pair.value = this.#value(pair.value, before[key], wanted, path === "" ? key : `${path}.${key}`);
    }
  }

  #value(node: unknown, before: unknown, after: unknown, path: string): unknown {
    if (isMap(node) && isBlock(before) && isBlock(after)) {
      this.map(node as unknown as YAMLMap, before, after, path);
      return node;
    }
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
      this.#list(node as YAMLSeq, before, after, path);
      return node;
    }
    const made = this.#node(after);
    if (isScalar(node) && isScalar(made)) keepComments(node, made);
    return made;
  }

  /** Entries at both ends that are the same stay; those between them are changed one by one, the rest is put in or taken out. */
  #list(node: YAMLSeq, before: readonly unknown[], after: readonly unknown[], path: string): void {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && isEqual(before[head], after[head])) head += 1;
    let tail = 0;
    while (tail < most - head && isEqual(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
    const middle = after.slice(head, after.length - tail).map((item, i) => {
      const at = head + i;
      const isOld = at < before.length - tail;
      return isOld ? this.#value(node.items[at], before[at], item, `${path}[]`) : this.#node(item);
    });
    node.items = [...node.items.slice(0, head), ...middle, ...node.items.slice(before.length - tail)];
  }

  #insert(node: YAMLMap, key: string, value: unknown, path: string): void {
    const rank = (name: string): number => {
      const at = this.order.indexOf(path === "" ? name : `${path}.${name}`);
      return at < 0 ? this.order.length : at;
    };
    const at = node.items.findIndex((pair) => rank(keyOf(pair)) > rank(key));
    const pair = this.document.createPair(key, null) as Pair;
    pair.value = this.#node(value);
    node.items.splice(at < 0 ? node.items.length : at, 0, pair as never);
  }

  #node(value: unknown): Node {
    const node = this.document.createNode(value, { aliasDuplicateObjects: false }) as Node;
    quoteOdd(node);
    return node;
  }
}

/** Signs that nobody sees are escaped, which only double quotes allow. */
function quoteOdd(node: unknown): void {
  if (isScalar(node)) {
    if (typeof node.value === "string" && needsEscapes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
  } else if (isMap(node)) for (const { key, value } of node.items) [key, value].forEach(quoteOdd);
  else if (isSeq(node)) node.items.forEach(quoteOdd);
}

function keepComments(from: Scalar, to: Scalar): void {
  const { comment, commentBefore, spaceBefore } = from;
  Object.assign(to, {
    ...(comment && { comment }),
    ...(commentBefore && { commentBefore }),
    ...(spaceBefore && { spaceBefore }),
  });
}

function keyOf({ key }: { key: unknown }): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function isBlock(value: unknown): value is Block {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isEqual(one, b[i]));
  if (!isBlock(a) || !isBlock(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
