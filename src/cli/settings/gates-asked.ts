import { type Gate, isGate, parseGate } from "../../batch/parse-gate.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { Typology } from "../../model/typology.js";
import type { Resolved } from "./resolve.js";
import { optionOf } from "./settings.js";

/** What `fail-on` asks for, with every word of it that the typology does not know: `usage-choice`, at its line of a file. */
export function gatesAsked(
  { settings, origins }: { readonly settings: Resolved["values"]; readonly origins: Resolved["origins"] },
  typology: Typology,
): Outcome<Gate[]> {
  const origin = origins["fail-on"];
  const option = optionOf("fail-on", origins);
  const gates: Gate[] = [];
  const diagnostics: AnyDiagnostic[] = [];
  for (const value of settings.failOn) {
    const parsed = parseGate(value, typology);
    if (isGate(parsed)) gates.push(parsed);
    else {
      const unknown = finding("usage-choice", { option, value, ...parsed });
      const place = origin.from === "file" ? { position: { file: origin.path, line: origin.line, col: 1 } } : {};
      diagnostics.push({ ...unknown, ...place });
    }
  }
  return diagnostics.length > 0 ? { value: null, diagnostics } : { value: gates, diagnostics };
}
