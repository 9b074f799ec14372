import type { Position } from "../../model/diagnostic.js";
import type { SourceDocument } from "../../model/source.js";
import { positionOf } from "../../sheet/place.js";
import type { Draft } from "./draft.js";

/**
 * A draft as a document in which every value stands at the cell that it came from: what is found in it is said of that cell, of a block at
 * its largest number, of an item of a list at its row, else of the row of the profile.
 */
export class DraftDocument implements SourceDocument {
  readonly file: string;
  readonly index = 1;
  readonly value: Readonly<Record<string, unknown>>;
  #text: string | null = null;

  constructor(private readonly draft: Draft) {
    this.file = draft.row.sheet.file;
    this.value = draft.ordered();
  }

  locate(pointer: string): Position {
    const { draft } = this;
    const item = /^.*\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? null; // what an item lacks is said of its row
    const ofItem = item === null ? null : draft.largestIn(item);
    return positionOf(draft.originOf(pointer) ?? draft.largestIn(pointer) ?? ofItem ?? draft.row);
  }

  orderOf(pointer: string): number {
    return this.draft.originOf(pointer)?.column ?? 0;
  }

  mentions(pattern: RegExp): boolean {
    this.#text ??= JSON.stringify(this.value);
    return pattern.test(this.#text);
  }

  commentsWith(): readonly never[] {
    return [];
  }

  lineOf(pointer: string): number {
    return this.locate(pointer).line;
  }
}
