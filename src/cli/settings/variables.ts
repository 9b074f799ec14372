import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { closest } from "../../plain/suggest.js";
import { NO_CONFIG } from "./no-config.js";
import type { Environment } from "./resolve.js";
import { comesFrom, SETTING_NAMES, variableOf } from "./table.js";

/** Variables that are no settings. */
const OTHERS = ["TCEC_DEBUG", NO_CONFIG];

/** Variables that look like ours and that nothing looks at: probably misspelt. */
export function unknownVariables(env: Environment): AnyDiagnostic[] {
  const known = [...SETTING_NAMES.filter((name) => comesFrom(name, "environment")).map(variableOf), ...OTHERS];
  return Object.keys(env)
    .filter((name) => name.startsWith("TCEC_") && env[name] && !known.includes(name))
    .sort()
    .map((variable) => finding("usage-variable-unknown", { variable, suggestion: closest(variable, known) }));
}
