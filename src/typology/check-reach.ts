import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import { reachOf } from "./reach.js";

/** Watchpoints that no profile can raise, and those that none can clear: they warn of nothing, or for ever. */
export function checkReach({ watchpoints = [] }: TypologyFile): AnyDiagnostic[] {
  return watchpoints.flatMap(({ id, when }, i) => {
    const { yes, no } = reachOf(when);
    const at = pointerTo("watchpoints", i, "when");
    return [
      ...(yes ? [] : [finding("typology-never-raised", { watchpoint: id }, at)]),
      ...(no ? [] : [finding("typology-never-cleared", { watchpoint: id }, at)]),
    ];
  });
}
