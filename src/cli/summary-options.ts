import { type Command, Option } from "commander";
import { SUMMARY_TABLES, type SummaryTableKind, type SummaryTableRequest } from "../model/table-request.js";
import { choiceOf, textOf } from "./choice.js";
import { type BarWishes, barWishes, figureOptions } from "./plot-options.js";
import type { Typed } from "./settings/resolve.js";
import { lookOptions, lookWishes, type TableWishes } from "./table-options.js";

/** What `tcec summary` is asked for beside formats and files. */
export interface SummaryWishes {
  /** As typed: one field, to count types by, or two with a comma. */
  readonly by: string | null;
  /** The field of the outcome. */
  readonly outcome: string | null;
  /** `null`: the whole, where a format can say it. */
  readonly kind: SummaryTableKind | null;
  readonly request: SummaryTableRequest;
  readonly look: Omit<TableWishes, "request">;
  readonly figure: BarWishes;
}

/** The options of `tcec summary` alone. */
export function addSummaryOptions(command: Command): Command {
  const { size, palette, dpi } = figureOptions();
  const kind = new Option("-k, --kind <kind>").choices(SUMMARY_TABLES);
  const options = [
    new Option("--by <fields>").argParser(textOf("--by")),
    new Option("--outcome <field>").argParser(textOf("--outcome")),
    kind.argParser(choiceOf("--kind", SUMMARY_TABLES)),
    ...lookOptions(),
    ...[size, palette, dpi],
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What was typed, with what is usual where nothing was. */
export function summaryWishes(typed: Typed): SummaryWishes {
  const given = typed as Partial<SummaryTableRequest> & { readonly by?: string; readonly outcome?: string };
  const { columns = null, sort = [], groupBy = null, percent = null, kind = null, by = null, outcome = null } = given;
  return {
    by,
    outcome,
    kind,
    request: { kind: kind ?? "counts", columns, sort, groupBy, percent },
    look: lookWishes(typed),
    figure: barWishes(typed),
  };
}
