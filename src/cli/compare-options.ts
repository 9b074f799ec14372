import { type Command, Option } from "commander";
import { COMPARISON_TABLES, type ComparisonTableKind, type ComparisonTableRequest } from "../model/table-request.js";
import type { FigureOptions, PaletteName } from "../render/figure/options.js";
import { choiceOf, textOf } from "./choice.js";
import { figureOptions, plotWishes } from "./plot-options.js";
import type { Typed } from "./settings/resolve.js";
import { settingOf } from "./settings/table.js";
import { lookOptions, lookWishes, type TableWishes } from "./table-options.js";

/** What `tcec compare` is asked for beside formats and files. */
export interface ComparisonWishes {
  /** As typed, in their order. */
  readonly typologies: readonly string[];
  /** `null`: the whole, where a format can say it. */
  readonly kind: ComparisonTableKind | null;
  readonly request: ComparisonTableRequest;
  readonly look: Omit<TableWishes, "request">;
  readonly figure: Pick<FigureOptions, "width" | "title"> & { readonly palette?: PaletteName; readonly dpi?: number };
}

/** `--typology` goes with every other command once, as a setting; here it is given twice. */
class TypologiesOption extends Option {
  override attributeName(): string {
    return "typologies";
  }
}

/** The options of `tcec compare` alone. */
export function addCompareOptions(command: Command): Command {
  const [columns, sort, groupBy, ...look] = lookOptions();
  const { size, palette, dpi } = figureOptions();
  const setting = settingOf("typology");
  const shipped = setting.kind === "name-or-path" ? setting.names : []; // for the help
  const kind = new Option("-k, --kind <kind>").choices(COMPARISON_TABLES);
  const options = [
    new TypologiesOption("-t, --typology <typology>").choices(shipped).argParser(addTypology),
    kind.argParser(choiceOf("--kind", COMPARISON_TABLES)),
    ...[columns, sort, groupBy],
    ...look,
    ...[size, palette, dpi],
  ];
  for (const option of options) command.addOption(option);
  return command;
}

function addTypology(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), textOf("--typology")(text)];
}

/** What was typed, with what is usual where nothing was. */
export function comparisonWishes(typed: Typed): ComparisonWishes {
  const given = typed as Partial<ComparisonTableRequest> & { readonly typologies?: readonly string[] };
  const { columns = null, sort = [], groupBy = null, percent = null } = given;
  const { width, title, palette, dpi } = plotWishes({ ...typed, kind: undefined });
  return {
    typologies: given.typologies ?? [],
    kind: given.kind ?? null,
    request: { kind: given.kind ?? "types", columns, sort, groupBy, percent },
    look: lookWishes(typed),
    figure: {
      ...(width === undefined ? {} : { width }),
      ...(title === undefined ? {} : { title }),
      ...(palette === undefined ? {} : { palette }),
      ...(dpi === undefined ? {} : { dpi }),
    },
  };
}
