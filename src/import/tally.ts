import type { AnyDiagnostic } from "../model/diagnostic.js";
import { findingAt } from "../model/finding.js";
import { cutFindings } from "../read/finding-sink.js";
import { LIMITS } from "../read/limits.js";
import { sortFindings } from "../read/locate.js";
import type { CellPlace } from "../sheet/cell.js";
import { positionOf } from "../sheet/place.js";
import type { Problem } from "./value/problem.js";

/** What was found of one kind: the first place, and how many there are. */
interface Group {
  readonly first: AnyDiagnostic;
  count: number;
}

/**
 * What is found while a sheet is read: what sixty cells say alike is said once, at the first of them, with their number. As many are kept
 * as anybody reads, the others are counted.
 */
export class Tally {
  readonly #groups = new Map<string, Group>();
  #more = 0;
  /** How many cells, rows and columns something is wrong with. */
  errors = 0;

  constructor(private readonly file: string) {}

  /** Something that is wrong with a cell. */
  cell({ problem, args }: Problem, place: CellPlace, pointer: string): void {
    this.add(findingAt(problem, { ...args, cells: 1 } as never, [pointer]), place);
  }

  /** Anything else, at a cell, a row or a column. */
  add(diagnostic: AnyDiagnostic, place: CellPlace): void {
    if (diagnostic.severity === "error") this.errors += 1;
    const key = `${diagnostic.code}\0${JSON.stringify(diagnostic.args)}${"cells" in diagnostic.args ? "" : `\0${place.row}`}`;
    this.#keep(key, () => ({ ...diagnostic, position: positionOf(place) }));
  }

  /** What has its place already. */
  placed(diagnostic: AnyDiagnostic): void {
    if (diagnostic.severity === "error") this.errors += 1;
    this.#keep(`${diagnostic.code}\0${JSON.stringify([diagnostic.args, diagnostic.position])}`, () => diagnostic);
  }

  #keep(key: string, make: () => AnyDiagnostic): void {
    const group = this.#groups.get(key);
    if (group !== undefined) group.count += 1;
    else if (this.#groups.size < LIMITS.findings) this.#groups.set(key, { first: make(), count: 1 });
    else this.#more += 1;
  }

  /** All that was found, sorted by place. */
  get findings(): readonly AnyDiagnostic[] {
    const all = [...this.#groups.values()].map(({ first, count }) =>
      "cells" in first.args && count > 1
        ? ({ ...first, args: { ...first.args, cells: count } } as AnyDiagnostic)
        : first,
    );
    return cutFindings(sortFindings(all), this.file, { more: this.#more });
  }
}
