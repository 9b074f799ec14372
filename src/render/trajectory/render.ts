import type { Lang } from "../../messages/languages.js";
import type { Outcome } from "../../model/outcome.js";
import { type TrajectoryTableRequest, USUAL_TRAJECTORY_TABLE } from "../../model/table-request.js";
import type { Trajectories } from "../../model/trajectory.js";
import { buildTrajectoryTable } from "../../tables/trajectory/build.js";
import { type FormatOf, loadWriter, type TableFormat } from "../formats.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";
import { wordForFormat } from "../table/word-for-format.js";
import { type TableWording, USUAL_WORDING } from "../table/word-table.js";
import { type TableStyle, USUAL_STYLE } from "../table/worded-table.js";

/** Trajectories as a whole, as text or JSON, which ends in one newline. The same input gives the same bytes. */
export async function renderTrajectories(
  trajectories: Trajectories,
  format: FormatOf<"trajectory">,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const write = await loadWriter("trajectory", format);
  return write(trajectories, { ...PLAIN_OPTIONS, ...options });
}

/** Which table of trajectories, in which words, and how it looks. */
export interface TrajectoryTableOptions extends TrajectoryTableRequest, TableWording, TableStyle {
  readonly lang: Lang;
  /** A BCP 47 tag for the way numbers are written; `null`: that of the language. */
  readonly locale: string | null;
}

const USUAL = { ...USUAL_TRAJECTORY_TABLE, ...USUAL_WORDING, ...USUAL_STYLE, lang: "en" as Lang, locale: null };

/**
 * A table of trajectories as the contents of a file: text, or bytes for docx and xlsx. The same input gives the same bytes.
 * Errors: a column or grouping that there is not (`usage-choice`).
 */
export async function renderTrajectoryTable(
  trajectories: Trajectories,
  format: TableFormat,
  options: Partial<TrajectoryTableOptions> = {},
): Promise<Outcome<string | Uint8Array>> {
  const all: TrajectoryTableOptions = { ...USUAL, ...options };
  const { value: table, diagnostics } = buildTrajectoryTable(trajectories, all);
  if (table === null) return { value: null, diagnostics };
  const write = await loadWriter("table", format);
  return { value: await write(await wordForFormat(table, format, all, all), all), diagnostics };
}
