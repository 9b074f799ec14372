import type { Position } from "../../model/diagnostic.js";
import type { SourceDocument } from "../../model/source.js";
import { positionOf } from "../../sheet/place.js";
import type { Draft } from "./draft.js";

/**
 * A draft as a document in which every value stands at the cell that it came from: what is found in it is said of that cell, of a block at
 * its largest number, else of the row.
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
    return positionOf(this.draft.originOf(pointer) ?? this.draft.largestIn(pointer) ?? this.draft.row);
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
