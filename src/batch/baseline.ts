import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry, Place, ScoredEntry } from "../model/entry.js";
import { atBeginning, finding } from "../model/finding.js";
import type { ProfileResult } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { basisOf, typologyName } from "../plain/typology-name.js";
import { atMost } from "../quantity/interval.js";
import { Against, type Ending, type Judge, type Scope } from "./judge.js";
import { against, keyOf, nameOf } from "./key.js";

/** How many changes a summary shows. */
const SHOWN = 1000;

/** Where a profile stood on one axis; `score` is `null` where there was none. */
type Stood = Pick<Place, "score" | "lo" | "hi">;

/** What a baseline remembers of one profile. `axes` by axis id. */
export interface Remembered extends Pick<ScoredEntry, "id" | "date" | "type" | "status"> {
  readonly axes: Readonly<Record<string, Stood>>;
}

/** An earlier run, to compare with: of each profile only what is compared. */
export interface Baseline {
  readonly file: string;
  readonly typology: Pick<Typology, "id" | "version" | "hash" | "settings">;
  readonly profiles: ReadonlyMap<string, Remembered>;
}

/** What a baseline is made of; a whole result, or its head and a way through its profiles. */
export interface BaselineSource {
  readonly typology: Baseline["typology"];
  readonly results: Iterable<ProfileResult>;
}

/** Takes from a saved result what is compared. Of two results of the same profile the first one counts. */
export function baselineOf({ typology, results }: BaselineSource, file: string): Baseline {
  const profiles = new Map<string, Remembered>();
  for (const { id, date, level, profile, type, status, axes } of results) {
    const key = keyOf({ id, date, level, coder: profile.coder ?? null });
    const stood = Object.entries(axes).map(([axis, { score, lo, hi }]): [string, Stood] => [axis, { score, lo, hi }]);
    if (!profiles.has(key)) profiles.set(key, { id, date, type, status, axes: Object.fromEntries(stood) });
  }
  const { id, version, hash, settings } = typology;
  return { file, typology: { id, version, hash, settings }, profiles };
}

/** Scores of different typologies do not compare: says so, or `null` where the baseline rests on the one in force. */
export function checkBaseline({ file, typology }: Baseline, inForce: Baseline["typology"]): AnyDiagnostic | null {
  if (basisOf(typology) === basisOf(inForce)) return null;
  const args = { expected: typologyName(inForce), got: typologyName(typology) };
  return atBeginning(finding("result-baseline-typology", args), file);
}

/**
 * What moved in one profile by more than the tolerance, without a place: its type, its status, its scores in the order of its axes;
 * where an axis has no score, then as now, its bounds, which move with the facts all the same.
 */
export function compareWith(before: Remembered, now: ScoredEntry, tolerance: number): AnyDiagnostic[] {
  const { id, date } = now;
  const found: AnyDiagnostic[] = [];
  if (before.type !== now.type) found.push(finding("baseline-type", { id, date, from: before.type, to: now.type }));
  if (before.status !== now.status) {
    found.push(finding("baseline-status", { id, date, from: before.status, to: now.status }));
  }
  for (const [axis, to] of Object.entries(now.axes)) {
    const from = Object.hasOwn(before.axes, axis) ? before.axes[axis] : undefined;
    const moved = { id, date, axis, tolerance };
    const [score, earlier] = [to.score, from?.score ?? null];
    if (score === null && earlier === null) {
      if (from === undefined || (isNear(from.lo, to.lo, tolerance) && isNear(from.hi, to.hi, tolerance))) continue;
      const [was, is] = [from, to].map(({ lo, hi }) => ({ lo, hi })) as [Bounds, Bounds];
      found.push(finding("baseline-bounds", { ...moved, from: was, to: is }));
    } else if (score === null || earlier === null || !isNear(earlier, score, tolerance)) {
      found.push(finding("baseline-score", { ...moved, from: earlier, to: score }));
    }
  }
  return found;
}

type Bounds = Pick<Place, "lo" | "hi">;

function isNear(from: number, to: number, tolerance: number): boolean {
  return atMost(Math.abs(to - from), tolerance);
}

/** What to compare with, and how. */
export interface Comparison {
  readonly baseline: Baseline;
  /** How far a score, in [0, 1], may move unnoticed. */
  readonly tolerance: number;
  /** True where this run takes the place of the baseline: changes are counted, and held against nobody. */
  readonly isRenewed: boolean;
}

/** `--baseline`: profiles whose type, status, score or, without a score, bounds moved, that appeared or that vanished. */
export class BaselineJudge implements Judge {
  readonly #baseline: Baseline;
  readonly #tolerance: number;
  readonly #isRenewed: boolean;
  readonly #against = new Against();
  readonly #met = new Set<string>();
  readonly #changes: AnyDiagnostic[] = [];

  constructor({ baseline, tolerance, isRenewed }: Comparison) {
    this.#baseline = baseline;
    this.#tolerance = tolerance;
    this.#isRenewed = isRenewed;
  }

  /** The first changes, and how many there are. */
  get changes(): { readonly first: readonly AnyDiagnostic[]; readonly total: number } {
    return { first: [...this.#changes], total: this.#against.count };
  }

  judge(entry: Entry): AnyDiagnostic[] {
    if (entry.kind === "refused") return [];
    const key = keyOf(entry);
    const before = this.#baseline.profiles.get(key);
    if (before) this.#met.add(key);
    const { id, date } = entry;
    const found = before ? compareWith(before, entry, this.#tolerance) : [finding("baseline-appeared", { id, date })];
    const placed = found.map((finding) => against(entry, finding));
    this.#note(nameOf(entry), placed);
    return this.#isRenewed ? [] : placed;
  }

  finish({ isShard }: Scope): Ending {
    const lost = isShard ? [] : this.#vanished();
    const passed = this.#isRenewed || this.#against.count === 0;
    return { verdict: this.#against.verdict("--baseline", "differences", passed), loose: this.#isRenewed ? [] : lost };
  }

  #vanished(): AnyDiagnostic[] {
    const { file, profiles } = this.#baseline;
    const lost = [...profiles].filter(([key]) => !this.#met.has(key));
    return lost.map(([, { id, date }]) => {
      const vanished = atBeginning(finding("baseline-vanished", { id, date }), file);
      this.#note(nameOf({ id, date }), [vanished]);
      return vanished;
    });
  }

  #note(name: string, found: readonly AnyDiagnostic[]): void {
    this.#against.add(name, found.length);
    for (const finding of found) if (this.#changes.length < SHOWN) this.#changes.push(finding);
  }
}
