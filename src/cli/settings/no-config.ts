import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { parseSwitch } from "./parse.js";

/** The variable that does what `--no-config` does. */
export const NO_CONFIG = "TCEC_NO_CONFIG";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * True where no configuration file is to be looked for. The arguments are looked at as they stand, before it is known which
 * command they call: a file may set the language in which that is said.
 */
export function isConfigUnwanted(argv: readonly string[], env: Variables): boolean {
  const end = argv.indexOf("--");
  const text = env[NO_CONFIG];
  if ((end < 0 ? argv : argv.slice(0, end)).includes("--no-config")) return true;
  return text ? parseSwitch(text, NO_CONFIG).value === true : false;
}

/** What is wrong with the variable. */
export function checkNoConfig(env: Variables): readonly AnyDiagnostic[] {
  const text = env[NO_CONFIG];
  return text ? parseSwitch(text, NO_CONFIG).diagnostics : [];
}
