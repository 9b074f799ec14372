import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry, ScoredEntry } from "../model/entry.js";
import { finding } from "../model/finding.js";
import { Against, type Ending, type Judge } from "./judge.js";
import { against, nameOf } from "./key.js";
import { type Gate, wordOf } from "./parse-gate.js";

/** `--fail-on`: profiles of one status, with one flag beside their verdict, with one watchpoint raised or with one check not met; or documents that give no result. */
export class FailOn implements Judge {
  readonly #gate: Gate;
  readonly #against = new Against();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  judge(entry: Entry): AnyDiagnostic[] {
    if (entry.kind === "refused") {
      if (this.#gate.kind === "invalid") this.#against.add(entry.file);
      return [];
    }
    const finding = findingOf(this.#gate, entry);
    if (finding === null) return [];
    this.#against.add(nameOf(entry));
    return [against(entry, finding)];
  }

  finish(): Ending {
    const of = this.#gate.kind === "invalid" ? "documents" : "profiles";
    return { verdict: this.#against.verdict(`--fail-on ${wordOf(this.#gate)}`, of), loose: [] };
  }
}

function findingOf(gate: Gate, { id, date, status, flags, watchpoints, checks }: ScoredEntry): AnyDiagnostic | null {
  switch (gate.kind) {
    case "invalid":
      return null;
    case "status":
      return status === gate.status ? finding("gate-status", { id, date, status }) : null;
    case "flag":
      return flags.includes(gate.flag) ? finding("gate-flag", { id, date, flag: gate.flag }) : null;
    case "watchpoint":
      return watchpoints.includes(gate.id) ? finding("gate-watchpoint", { id, date, watchpoint: gate.id }) : null;
    case "check":
      return checks.includes(gate.id) ? finding("gate-check", { id, date, check: gate.id }) : null;
    default:
      return gate satisfies never;
  }
}
