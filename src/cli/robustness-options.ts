import { type Command, Option } from "commander";
import { ROBUSTNESS_TABLES, type RobustnessTableKind, type RobustnessTableRequest } from "../model/table.js";
import { choiceOf } from "./choice.js";
import type { Typed } from "./settings/resolve.js";
import { lookOptions, lookWishes, type TableWishes } from "./table-options.js";

/** What `tcec robustness` is asked for beside formats and files. */
export interface RobustnessWishes {
  /** `null`: the whole, where a format can say it. */
  readonly kind: RobustnessTableKind | null;
  readonly request: RobustnessTableRequest;
  readonly look: Omit<TableWishes, "request">;
}

/** The options of `tcec robustness` alone. */
export function addRobustnessOptions(command: Command): Command {
  const [columns, sort, groupBy, _percent, ...look] = lookOptions();
  const kind = new Option("-k, --kind <kind>").choices(ROBUSTNESS_TABLES);
  const options = [kind.argParser(choiceOf("--kind", ROBUSTNESS_TABLES)), ...[columns, sort, groupBy], ...look];
  for (const option of options) command.addOption(option);
  return command;
}

/** What was typed, with what is usual where nothing was. */
export function robustnessWishes(typed: Typed): RobustnessWishes {
  const { columns = null, sort = [], groupBy = null, kind = null } = typed as Partial<RobustnessTableRequest>;
  return { kind, request: { kind: kind ?? "robustness", columns, sort, groupBy }, look: lookWishes(typed) };
}
