import { type Gate, parseGates } from "../../batch/parse-gate.js";
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
  const parsed = parseGates(settings.failOn, typology, optionOf("fail-on", origins));
  if (parsed.value !== null || origin.from !== "file") return parsed;
  const position = { file: origin.path, line: origin.line, col: 1 };
  return { value: null, diagnostics: parsed.diagnostics.map((unknown) => ({ ...unknown, position })) };
}
