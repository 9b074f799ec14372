import { Alias, type Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { LIMITS } from "./limits.js";

/** A message about a span of the text of one document, before it has a line and a column. */
export interface Finding {
  readonly diagnostic: AnyDiagnostic;
  readonly start: number;
  readonly end: number;
}

/** An anchored value: `size` and `height` are those of the tree under it, aliases written out. */
interface Anchored {
  value: unknown;
  size: number;
  height: number;
  open: boolean;
}

/** Characters of a key that a message quotes. */
const KEY_LENGTH = 80;
/** A number with a decimal comma, thousands parted by blanks or not, perhaps with a sign or a word of its unit. */
const SPLIT_NUMBER =
  /^(?:[<>]=?)?-?[0-9]{1,20}(?:[ \u00a0\u202f][0-9]{3}){0,6},[0-9]{1,20}(?:[ \u00a0\u202f]?(?:%|[\p{L}€$£][\p{L}€$£ ]{0,20}))?$/u;
const INDENTED_BOUND = /^>[1-9][ \t]*(?:#[^\n]*)?\r?(?:\n|$)/;

/**
 * The plain data of a composed document. Aliases share one value; `findings` receives duplicate keys, unknown and
 * cyclic aliases, merge keys, nesting and alias expansion above the limits, and bounds such as `>5` that YAML takes for block text.
 */
export function toPlain(document: Document.Parsed, text: string, lineAt: LineAt, findings: Finding[]): unknown {
  return new Expansion(text, lineAt, findings).expand(document.contents, 1);
}

/** Line in the file of an offset in the document. */
export type LineAt = (offset: number) => number;

class Expansion {
  readonly #text: string;
  readonly #lineAt: LineAt;
  readonly #findings: Finding[];
  readonly #anchors = new Map<string, Anchored>();
  #expanded = 0;
  #size = 0;
  #height = 0;
  #tooDeep = false;

  constructor(text: string, lineAt: LineAt, findings: Finding[]) {
    this.#text = text;
    this.#lineAt = lineAt;
    this.#findings = findings;
  }

  /** Leaves the size and the height of what it expanded in `#size` (added up) and `#height` (of the last value). */
  expand(node: unknown, depth: number): unknown {
    if (node instanceof Scalar) return this.#scalar(node);
    if (node instanceof Alias) return this.#alias(node, depth);
    if (!(node instanceof YAMLMap || node instanceof YAMLSeq)) return this.#leaf(null);
    if (depth > LIMITS.depth) return this.#refuseDepth(node);
    const before = this.#size;
    const anchored = this.#open(node);
    this.#size += 1;
    const value = node instanceof YAMLMap ? this.#map(node, depth) : this.#list(node, depth);
    if (anchored) Object.assign(anchored, { value, size: this.#size - before, height: this.#height, open: false });
    return value;
  }

  #leaf(value: unknown): unknown {
    this.#size += 1;
    this.#height = 0;
    return value;
  }

  #scalar(node: Scalar): unknown {
    if (node.anchor) this.#anchors.set(node.anchor, { value: node.value, size: 1, height: 0, open: false });
    if (node.type === "BLOCK_FOLDED" && node.value === "" && node.range) {
      const header = INDENTED_BOUND.exec(this.#text.slice(node.range[0], node.range[0] + 200));
      if (header) this.#find(finding("yaml-unquoted-bound", { text: header[0].slice(0, 2) }), node);
    }
    return this.#leaf(node.value === 0 ? 0 : (node.value ?? null));
  }

  #open(node: YAMLMap | YAMLSeq): Anchored | null {
    if (!node.anchor) return null;
    const anchored: Anchored = { value: null, size: 0, height: 0, open: true };
    this.#anchors.set(node.anchor, anchored);
    return anchored;
  }

  #alias(node: Alias, depth: number): unknown {
    const anchored = this.#anchors.get(node.source);
    if (!anchored) this.#find(finding("yaml-alias-unknown", { name: node.source }), node);
    else if (anchored.open) this.#find(finding("yaml-alias-cyclic", { name: node.source }), node);
    if (!anchored || anchored.open) return this.#leaf(null);
    const within = this.#expanded <= LIMITS.aliasNodes;
    this.#expanded += anchored.size;
    if (this.#expanded > LIMITS.aliasNodes) {
      if (within) this.#find(finding("yaml-alias-explosion", { limit: LIMITS.aliasNodes }), node);
      return this.#leaf(null);
    }
    if (depth - 1 + anchored.height > LIMITS.depth) return this.#refuseDepth(node);
    this.#size += anchored.size;
    this.#height = anchored.height;
    return anchored.value;
  }

  #list(node: YAMLSeq, depth: number): unknown[] {
    let height = 0;
    const items = node.items.map((item) => {
      const value = this.expand(item, depth + 1);
      if (this.#height > height) height = this.#height;
      return value;
    });
    this.#height = height + 1;
    return items;
  }

  #map(node: YAMLMap, depth: number): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    let height = 0;
    let firsts: Map<string, number> | null = null;
    let previous: Pair | null = null;
    for (const pair of node.items) {
      const key = keyText(pair);
      if (key === null) continue;
      if (key === "<<" && pair.key instanceof Scalar && pair.key.type === "PLAIN") {
        this.#find(finding("yaml-merge-key", {}), pair.key);
        continue;
      }
      const split = previous && pair.value === null ? this.#splitNumber(previous.value, pair.key) : null;
      if (previous && split !== null) {
        setOwn(plain, keyText(previous) ?? "", split);
        continue;
      }
      previous = pair;
      if (Object.hasOwn(plain, key)) {
        firsts ??= firstOffsets(node);
        const line = this.#lineAt(firsts.get(key) ?? 0);
        this.#find(finding("yaml-duplicate-key", { key: key.slice(0, KEY_LENGTH), line }), pair.key as Node);
      }
      if (pair.key instanceof Scalar && pair.key.anchor) this.#scalar(pair.key);
      const value = this.expand(pair.value, depth + 1);
      if (this.#height > height) height = this.#height;
      setOwn(plain, key, value);
    }
    this.#height = height + 1;
    return plain;
  }

  /**
   * In `{market: 2,5}` YAML reads market = 2 and an empty key 5. Nobody means that: the text "2,5" is what validation
   * should see and name.
   */
  #splitNumber(before: unknown, key: unknown): string | null {
    if (!(before instanceof Scalar && key instanceof Scalar) || !before.range || !key.range) return null;
    if (before.range[1] + 1 !== key.range[0]) return null;
    const text = this.#text.slice(before.range[0], key.range[1]);
    if (!SPLIT_NUMBER.test(text)) return null;
    before.range = [before.range[0], key.range[1], key.range[2]]; // so much a finding about it points at
    return text;
  }

  #refuseDepth(node: Node): null {
    if (!this.#tooDeep) this.#find(finding("yaml-too-deep", { limit: LIMITS.depth }), node);
    this.#tooDeep = true;
    this.#leaf(null);
    return null;
  }

  #find(diagnostic: AnyDiagnostic, node: Node): void {
    const [start, end] = node.range ?? [0, 0];
    this.#findings.push({ diagnostic, start, end });
  }
}

/** The text of a key; `null` where the key is a list or a map. */
export function keyText(pair: unknown): string | null {
  if (!(pair instanceof Pair)) return null;
  if (pair.key === null) return "";
  return pair.key instanceof Scalar ? String(pair.key.value ?? "") : null;
}

function firstOffsets(node: YAMLMap): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const pair of node.items) {
    const key = keyText(pair);
    if (key !== null && !firsts.has(key)) firsts.set(key, (pair.key as Node | null)?.range?.[0] ?? 0);
  }
  return firsts;
}

/** `__proto__` becomes a key like any other. */
function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else target[key] = value;
}
