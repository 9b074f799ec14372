import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import { Against, type Ending, type Judge, type Scope } from "./judge.js";
import { nameOf } from "./key.js";
import { countOf } from "./tally.js";

/**
 * `--max-warnings`: all warnings of the run together, also those of refused documents and those that belong to no entry. With 0, and
 * what was there before left out, `--known-warnings` is the same.
 */
export class MaxWarnings implements Judge {
  readonly #limit: number;
  readonly #against = new Against();

  readonly #gate: string;

  constructor(limit: number, gate = `--max-warnings ${limit}`) {
    this.#limit = limit;
    this.#gate = gate;
  }

  judge(entry: Entry): AnyDiagnostic[] {
    this.#against.add(entry.kind === "scored" ? nameOf(entry) : entry.file, countOf(entry.findings, "warning"));
    return [];
  }

  finish({ loose }: Scope): Ending {
    for (const finding of loose) if (finding.severity === "warning") this.#against.add(placeOf(finding));
    const passed = this.#against.count <= this.#limit;
    return { verdict: this.#against.verdict(this.#gate, "warnings", passed), loose: [] };
  }
}

/** A name for what a finding without an entry speaks of. */
function placeOf({ code, args, position }: AnyDiagnostic): string {
  if (position) return position.file;
  return "path" in args ? args.path : code;
}
