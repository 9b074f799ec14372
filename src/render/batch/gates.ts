import { namesAmong } from "../../messages/gates.js";
import type { Messages } from "../../messages/messages.js";
import type { BatchSummary } from "../../model/batch.js";
import type { GateVerdict } from "../../model/codes.js";
import { sanitize } from "../kit/sanitize.js";

/** A gate in words. */
export interface GateWords {
  readonly gate: string;
  readonly passed: boolean;
  /** What stands against it, such as `3 profiles: okhra 2004, pollens 2013, …`; empty where nothing does. */
  readonly against: string;
}

/** What each gate found, in words of the language. */
export function describeGates(messages: Messages, gates: BatchSummary["gates"]): GateWords[] {
  return gates.map((gate) => ({
    gate: sanitize(gate.gate),
    passed: gate.passed,
    against: againstGate(messages, gate),
  }));
}

function againstGate(messages: Messages, gate: GateVerdict): string {
  if (gate.count === 0) return gate.passed ? "" : messages.label("nothing-to-compare");
  const counted = messages.phrase(gate.of, { count: gate.count });
  const names = sanitize(namesAmong(gate));
  return names === "" ? counted : `${counted}${messages.label("colon")} ${names}`;
}

/** "2 of 3 gates failed", or that all passed; `null` without gates. */
export function verdictOf(messages: Messages, gates: BatchSummary["gates"]): string | null {
  const failed = gates.filter(({ passed }) => !passed).length;
  return gates.length === 0 ? null : messages.phrase("gates-verdict", { failed, total: gates.length });
}
