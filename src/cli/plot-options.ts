import { type Command, Option } from "commander";
import type { Typology } from "../model/typology.js";
import {
  COLUMN_WIDTHS,
  DPI_RANGE,
  type FigureOptions,
  LABEL_MODES,
  PALETTES,
  PLOT_KINDS,
  type PlotOptions,
  WIDTH_RANGE,
} from "../render/figure/options.js";
import { type FormatName, isFormatOf } from "../render/formats.js";
import { choiceOf, refuse, textOf, wholeOf } from "./choice.js";
import type { Need } from "./idle-options.js";
import type { Typed } from "./settings/resolve.js";

/** The options of every command with a figure. */
export const figureOptions = () =>
  ({
    size: new Option("--size <width>").argParser(parseSize),
    palette: new Option("--palette <name>").choices(PALETTES).argParser(choiceOf("--palette", PALETTES)),
    dpi: new Option("--dpi <number>").argParser(wholeOf("--dpi", DPI_RANGE)),
  }) as const;

/** What stands beside points. */
export const labelsOption = () =>
  new Option("--labels <what>").choices(LABEL_MODES).argParser(choiceOf("--labels", LABEL_MODES));
/** Which two axes are shown. */
export const axesOption = () => new Option("--axes <x,y>").argParser(parseAxes);
/** Without rectangles and whiskers. */
export const boundsOption = () => new Option("--no-bounds");

/** The options of `tcec plot` alone. */
export function addPlotOptions(command: Command): Command {
  const { size, palette, dpi } = figureOptions();
  const options = [
    new Option("-k, --kind <kind>").choices(PLOT_KINDS).argParser(choiceOf("--kind", PLOT_KINDS)),
    size,
    labelsOption(),
    palette,
    axesOption(),
    boundsOption(),
    new Option("--id <id>").argParser(textOf("--id")),
    new Option("--date <date>").argParser(textOf("--date")),
    dpi,
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What was typed; what was not is absent. */
export function plotWishes(typed: Typed): Omit<PlotOptions, "lang" | "fonts"> {
  const { kind, size, labels, palette, axes, id, date, dpi, title } = typed as PlotOptions & { readonly size?: number };
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(size === undefined ? {} : { width: size }),
    ...(labels === undefined ? {} : { labels }),
    ...(palette === undefined ? {} : { palette }),
    ...(axes === undefined ? {} : { axes }),
    ...(typed.bounds === false ? { bounds: false } : {}),
    ...(id === undefined ? {} : { id }),
    ...(date === undefined ? {} : { date }),
    ...(dpi === undefined ? {} : { dpi }),
    ...(title === undefined ? {} : { title }),
  };
}

/** One column, two columns, or millimetres. */
function parseSize(text: string): number {
  if (Object.hasOwn(COLUMN_WIDTHS, text)) return COLUMN_WIDTHS[text as keyof typeof COLUMN_WIDTHS];
  const value = millimetres(text);
  if (value !== null) return value;
  const pointed = text.replace(",", "."); // a decimal comma
  const { min, max } = WIDTH_RANGE;
  const meant = millimetres(pointed) === null ? null : pointed;
  throw refuse("--size", text, [...Object.keys(COLUMN_WIDTHS), `${min}–${max}`], true, meant);
}

/** A width within the range; `null` for what is none. */
function millimetres(text: string): number | null {
  const value = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  return value >= WIDTH_RANGE.min && value <= WIDTH_RANGE.max ? value : null;
}

/** Two ids with a comma between; which there are is known with the typology. */
function parseAxes(text: string): NonNullable<FigureOptions["axes"]> {
  const [x = "", y = "", ...others] = text.split(",").map((id) => id.trim());
  if (x === "" || y === "" || others.length > 0) throw refuse("--axes", text, ["x,y"], true);
  return [x, y];
}

/** @throws UsageError for axes that the typology does not have, or one twice */
export function refuseAxes({ axes: declared }: Typology, axes: FigureOptions["axes"]): void {
  const ids = declared.map((axis) => axis.id);
  const [x = "", y = ""] = axes ?? [];
  for (const axis of axes ?? []) if (!ids.includes(axis)) throw refuse("--axes", axis, ids);
  if (axes !== undefined && x === y) throw refuse("--axes", `${x},${y}`, [ids.join(",")], true);
}

/** What a figure of bars may be asked for. */
export type BarWishes = Pick<PlotOptions, "width" | "palette" | "dpi" | "title">;

/** What was typed for a figure of bars. */
export function barWishes(typed: Typed): BarWishes {
  const { width, palette, dpi, title } = plotWishes({ ...typed, kind: undefined });
  return {
    ...(width === undefined ? {} : { width }),
    ...(palette === undefined ? {} : { palette }),
    ...(dpi === undefined ? {} : { dpi }),
    ...(title === undefined ? {} : { title }),
  };
}

/** What options of figures need; `formats`: those that are written. */
export function needsOfBars({ width, palette, dpi, title }: BarWishes, formats: readonly FormatName[]): Need[] {
  const isFigure = formats.some((format) => isFormatOf(format, "plot"));
  const plot = (isTyped: boolean, option: string): Need => [isTyped, option, "--format svg", isFigure];
  return [
    plot(width !== undefined, "--size"),
    plot(palette !== undefined, "--palette"),
    plot(title !== undefined, "--title"),
    [dpi !== undefined, "--dpi", "--format png", formats.includes("png")],
  ];
}
