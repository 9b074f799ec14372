import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { SettingName } from "./table.js";

/** One setting of a configuration file, as it stands there, and its line. */
export interface ConfigEntry {
  readonly value: unknown;
  readonly line: number;
}

/** A configuration file that was read. Its findings are errors; the entries are those that none of them is about. */
export interface Config {
  /** As it is shown and opened: relative to the working directory; `null` where it could not be read. */
  readonly path: string | null;
  readonly entries: Readonly<Partial<Record<SettingName, ConfigEntry>>>;
  readonly findings: readonly AnyDiagnostic[];
  /** Files that were looked at before it and do not count. */
  readonly notes: readonly AnyDiagnostic[];
}
