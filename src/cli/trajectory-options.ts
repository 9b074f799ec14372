import { type Command, Option } from "commander";
import { TRAJECTORY_TABLES, type TrajectoryTableKind, type TrajectoryTableRequest } from "../model/table-request.js";
import type { PlotOptions } from "../render/figure/options.js";
import { choiceOf } from "./choice.js";
import { axesOption, boundsOption, figureOptions, labelsOption, plotWishes } from "./plot-options.js";
import type { Typed } from "./settings/resolve.js";
import { lookOptions, lookWishes, type TableWishes } from "./table-options.js";

/** What `tcec trajectory` is asked for beside formats and files. */
export interface TrajectoryWishes {
  /** `null`: the whole, where a format can say it. */
  readonly kind: TrajectoryTableKind | null;
  readonly request: TrajectoryTableRequest;
  readonly look: Omit<TableWishes, "request">;
  readonly figure: Omit<PlotOptions, "kind" | "lang" | "fonts" | "id" | "date">;
}

/** The options of `tcec trajectory` alone. */
export function addTrajectoryOptions(command: Command): Command {
  const [columns, sort, groupBy, _percent, ...look] = lookOptions();
  const { size, palette, dpi } = figureOptions();
  const kind = new Option("-k, --kind <kind>").choices(TRAJECTORY_TABLES);
  const options = [
    kind.argParser(choiceOf("--kind", TRAJECTORY_TABLES)),
    ...[columns, sort, groupBy],
    ...look,
    ...[size, labelsOption(), palette, axesOption(), boundsOption(), dpi],
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What was typed, with what is usual where nothing was. */
export function trajectoryWishes(typed: Typed): TrajectoryWishes {
  const given = typed as Partial<TrajectoryTableRequest>;
  const { columns = null, sort = [], groupBy = null, kind = null } = given;
  const { kind: _, id: _id, date: _date, ...figure } = plotWishes({ ...typed, kind: undefined });
  return { kind, request: { kind: kind ?? "steps", columns, sort, groupBy }, look: lookWishes(typed), figure };
}
