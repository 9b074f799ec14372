import { pointerAlong, valueAt } from "../../plain/pointer.js";
import type { CellPlace } from "../../sheet/cell.js";
import { positionOf } from "../../sheet/place.js";
import { orderOf, pathOf, type Steps } from "../fields.js";
import type { Tally } from "../tally.js";
import { problem } from "../value/problem.js";

type Block = Record<string | number, unknown>;

/** A profile as it is made from cells: its values, and the cell that each came from. */
export class Draft {
  readonly value: Block = newBlock();
  readonly #origins = new Map<string, CellPlace>();
  /** Something is wrong with one of its cells. */
  isWrong = false;

  /** `row`: the row that it is made of, or the first of them. */
  constructor(
    readonly row: CellPlace,
    private readonly tally: Tally,
  ) {}

  /** True where nothing stands in it. */
  get isEmpty(): boolean {
    return this.#origins.size === 0;
  }

  /** Writes a value at a place. Where a whole has a value and a part of it too, both cells are told. */
  set(steps: Steps, value: unknown, place: CellPlace): void {
    const holder = this.#holder(steps, place);
    const last = steps.at(-1);
    if (holder === null || last === undefined) return;
    const before = holder[last];
    const pointer = pointerAlong(steps);
    if (before !== undefined && typeof before === "object" && !Array.isArray(before)) {
      const [part] = [...this.#origins].find(([at]) => at.startsWith(`${pointer}/`)) ?? [];
      this.#whole(steps, part ?? pointer, place);
      return;
    }
    holder[last] = value;
    this.#origins.set(pointer, place);
  }

  /** What stands at a place; `undefined` where nothing does. */
  get(steps: Steps): unknown {
    let node: unknown = this.value;
    for (const step of steps) {
      if (typeof node !== "object" || node === null) return undefined;
      node = (node as Block)[step];
    }
    return node;
  }

  /** Notes that a place of the profile was read from a cell, whatever was written. */
  note(steps: Steps, place: CellPlace): void {
    this.#origins.set(pointerAlong(steps), place);
  }

  /** What stands at a place becomes the first item of a list. */
  becomeList(steps: Steps): void {
    const holder = this.get(steps.slice(0, -1)) as Block;
    const last = steps.at(-1) ?? "";
    holder[last] = [holder[last]];
    const pointer = pointerAlong(steps);
    for (const [at, place] of [...this.#origins]) {
      if (at.startsWith(`${pointer}/`)) this.#origins.set(`${pointer}/0${at.slice(pointer.length)}`, place);
    }
  }

  /** Something is wrong with a cell. */
  refuse(wrong: Parameters<Tally["cell"]>[0], place: CellPlace, steps: Steps): void {
    this.isWrong = true;
    this.tally.cell(wrong, place, pointerAlong(steps));
  }

  /** The cell of a pointer or of the nearest place above it; `null` where none of them came from one. */
  originOf(pointer: string): CellPlace | null {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const place = this.#origins.get(at);
      if (place !== undefined) return place;
    }
    return null;
  }

  /** The cell of the largest number in a block; that of its first value where it has no number, `null` where none of it came from a cell. */
  largestIn(pointer: string): CellPlace | null {
    let best: CellPlace | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const [at, place] of this.#origins) {
      if (!at.startsWith(`${pointer}/`) || place.column === null) continue;
      const value = valueAt(this.value, at);
      const size = typeof value === "number" ? value : Number.NEGATIVE_INFINITY;
      if (best !== null && size <= most) continue;
      best = place;
      most = size;
    }
    return best;
  }

  /** The values in the order of the schema. */
  ordered(): Readonly<Record<string, unknown>> {
    return ordered({ tcec: 1, ...this.value }, []) as Record<string, unknown>;
  }

  #holder(steps: Steps, place: CellPlace): Block | null {
    let node: Block = this.value;
    for (const [at, step] of steps.slice(0, -1).entries()) {
      const next = node[step];
      if (next === undefined) {
        const made = (typeof steps[at + 1] === "number" ? [] : newBlock()) as Block;
        node[step] = made;
        node = made;
      } else if (typeof next === "object" && next !== null) node = next as Block;
      else {
        this.#whole(steps.slice(0, at + 1), pointerAlong(steps), place);
        return null;
      }
    }
    return node;
  }

  /** `place`: where the second of the two was met. */
  #whole(whole: Steps, part: string, place: CellPlace): void {
    const pointer = pointerAlong(whole);
    const [field, below] = [pathOf(whole), part.slice(1).replaceAll("/", ".")];
    for (const one of [this.#origins.get(pointer), this.#origins.get(part), place]) {
      if (one === undefined) continue;
      const other = [this.#origins.get(pointer), this.#origins.get(part), place].find(
        (two) => two !== undefined && two.column !== one.column,
      );
      const said = other === undefined ? "" : (positionOf(other).at ?? "");
      this.refuse(problem("cell-whole-and-part", { field, part: below, other: said }), one, whole);
    }
  }
}

/** Without a prototype: a key that a cell names, be it `__proto__`, is a key like any other. */
function newBlock(): Block {
  return Object.create(null) as Block;
}

function ordered(value: unknown, steps: Steps): unknown {
  if (Array.isArray(value)) return Array.from(value, (item, at) => ordered(item ?? {}, [...steps, at]));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, ordered(one, [...steps, key])] as const);
  const place = new Map(entries.map(([key]) => [key, orderOf(pathOf([...steps, key]))]));
  return Object.fromEntries(entries.sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0) || 0));
}
