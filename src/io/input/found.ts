import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Names } from "../../plain/name-list.js";

/** What one argument stands for. */
export interface Found {
  /** Names to show and to open, in the order of the absolute paths. */
  readonly names: Names;
  /** Where a file lies when all links are followed. Asked for only where a file may be listed twice: it may cost something. */
  placeOf(name: string): string;
  /** True where some of the names are links: two of them may lead to one file. */
  readonly hasLinks: boolean;
  readonly diagnostics: readonly AnyDiagnostic[];
}

/** Nothing but what went wrong. */
export function nothingFound(diagnostics: readonly AnyDiagnostic[]): Found {
  return { names: [], placeOf: (name) => name, hasLinks: false, diagnostics };
}
