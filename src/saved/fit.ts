import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Typology } from "../model/typology.js";
import { basisOf, typologyName } from "../plain/typology-name.js";

/** Why results do not stand side by side: their scores rest on different typologies and do not compare. `null` where they do. */
export function differingTypologies(expected: Typology, got: Typology): AnyDiagnostic | null {
  if (basisOf(got) === basisOf(expected)) return null;
  return finding("result-typologies-differ", { expected: typologyName(expected), got: typologyName(got) });
}

/** A saved result is not taken where a typology was asked for: it rests on its own, and is not scored anew. */
export function savedWithTypology(): AnyDiagnostic {
  return finding("result-with-typology", {});
}
