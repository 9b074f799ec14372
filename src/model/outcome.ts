import type { AnyDiagnostic } from "./diagnostic.js";

/**
 * What a step gives: a value with what was noticed on the way, or diagnostics alone. `value` is `null` exactly when
 * some diagnostic has severity `error`. Bad input is a value here; a thrown error is a bug of ours.
 */
export type Outcome<T> =
  | { readonly value: T; readonly diagnostics: readonly AnyDiagnostic[] }
  | { readonly value: null; readonly diagnostics: readonly AnyDiagnostic[] };
