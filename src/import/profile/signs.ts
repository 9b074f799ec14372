import { fieldAt } from "../fields.js";
import { problem } from "../value/problem.js";
import type { Draft } from "./draft.js";
import type { SignSeen } from "./fill.js";

/** Holds the signs beside numbers, `%` and `k€`, against the unit of what they stand in. */
export function checkSigns(draft: Draft, signs: readonly SignSeen[]): void {
  for (const { sign, steps, row, column, table, text } of signs) {
    const unit = unitAt(draft, steps);
    if (unit === undefined || unit === sign.unit) continue;
    const args = { value: text, sign: sign.written, unit };
    draft.refuse(problem("cell-unit", args), table.place(row, column), steps);
  }
}

/** The unit of a place; `null` where it has none, `undefined` where it is not known. */
function unitAt(draft: Draft, steps: SignSeen["steps"]): string | null | undefined {
  const [block, part] = steps;
  if (block === "funding" && part === "budget") return textAt(draft, ["funding", "budget", "currency"]);
  if (block === "funding") return textAt(draft, ["funding", "unit"]);
  if (fieldAt(steps)?.kind === "percentage") return "percent";
  return fieldAt(steps)?.kind === "quantity" ? undefined : null;
}

function textAt(draft: Draft, steps: SignSeen["steps"]): string | undefined {
  const value = draft.get(steps);
  return typeof value === "string" ? value : undefined;
}
