import { allowableCodes, whyNotAllowed } from "../../model/allowed.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { oddWord } from "../../plain/odd-word.js";
import { closest } from "../../plain/suggest.js";
import type { Resolved } from "./resolve.js";
import { optionOf } from "./settings.js";

/** What is wrong with the codes that are to be allowed: `usage-allow` for each that cannot be, at its line of a file. */
export function refusedAllowances({
  settings,
  origins,
}: {
  readonly settings: Resolved["values"];
  readonly origins: Resolved["origins"];
}): AnyDiagnostic[] {
  const origin = origins.allow;
  const option = optionOf("allow", origins);
  return settings.allow.flatMap((code) => {
    const because = whyNotAllowed(code);
    if (because === null) return [];
    const suggestion = because === "unknown" ? closest(code, allowableCodes()) : null;
    const refused = oddWord(option, code, suggestion) ?? finding("usage-allow", { option, code, because, suggestion });
    return [
      origin.from === "file" ? { ...refused, position: { file: origin.path, line: origin.line, col: 1 } } : refused,
    ];
  });
}
