import { Alias, type Document, isCollection, type Node, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { pointerTokens } from "../plain/pointer.js";
import { keyText } from "./plain.js";

/** A span of the text of one document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** Finds the places of values and keys in the tree of one document. */
export class Places {
  readonly #document: Document.Parsed;
  readonly #members = new WeakMap<YAMLMap, Map<string, Place>>();
  #anchors: Map<string, Node> | null = null;

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  /**
   * The span of a value or of its key. A block that begins below its key stands at the key, like an empty value; where
   * the pointer leads nowhere, so does the nearest ancestor that exists.
   */
  find(pointer: string, target: "key" | "value"): Span {
    let place: Place = { key: null, value: this.#document.contents };
    let side = target;
    for (const token of pointerTokens(pointer)) {
      const next = this.#member(place.value, token);
      if (!next) {
        side = "key";
        break;
      }
      place = next;
    }
    const { key, value } = place;
    if (key && (side === "key" || !value || isBelow(value))) return span(key);
    return span(value ?? key);
  }

  #member(node: Node | null, token: string): Place | null {
    const parent = node instanceof Alias ? this.#anchored(node.source) : node;
    if (parent instanceof YAMLMap) return this.#membersOf(parent).get(token) ?? null;
    if (!(parent instanceof YAMLSeq) || !/^\d+$/.test(token)) return null;
    const item = parent.items[Number(token)];
    return item === undefined ? null : { key: null, value: item as Node };
  }

  #membersOf(map: YAMLMap): Map<string, Place> {
    let members = this.#members.get(map);
    if (!members) {
      members = new Map();
      for (const pair of map.items) {
        const text = keyText(pair);
        if (text !== null) members.set(text, { key: pair.key as Node | null, value: pair.value as Node | null });
      }
      this.#members.set(map, members);
    }
    return members;
  }

  #anchored(name: string): Node | null {
    this.#anchors ??= anchorsOf(this.#document);
    return this.#anchors.get(name) ?? null;
  }
}

function isBelow(node: Node): boolean {
  if (node instanceof Scalar) return node.range ? node.range[1] <= node.range[0] : true;
  return isCollection(node) && node.flow !== true;
}

function span(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 1];
  return { start, end };
}

function anchorsOf(document: Document.Parsed): Map<string, Node> {
  const anchors = new Map<string, Node>();
  const visit = (node: unknown): void => {
    if (node instanceof Scalar || isCollection(node)) {
      if (node.anchor) anchors.set(node.anchor, node);
    }
    if (node instanceof YAMLSeq) for (const item of node.items) visit(item);
    if (!(node instanceof YAMLMap)) return;
    for (const pair of node.items) {
      visit(pair.key);
      visit(pair.value);
    }
  };
  visit(document.contents);
  return anchors;
}
