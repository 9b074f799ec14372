import { type Command, Option } from "commander";
import {
  DEFAULT_DRAWN,
  DRAW_FACTOR_NAMES,
  DRAW_FACTORS,
  type DrawFactor,
  type DrawnFactors,
  GREATEST_SEED,
  MOST_DRAWS,
} from "../model/draws.js";
import { ROBUSTNESS_TABLES, type RobustnessTableKind, type RobustnessTableRequest } from "../model/table-request.js";
import { choiceOf, refuse, textOf } from "./choice.js";
import { type BarWishes, barWishes, figureOptions } from "./plot-options.js";
import type { Typed } from "./settings/resolve.js";
import { lookOptions, lookWishes, type TableWishes } from "./table-options.js";

/** What `tcec robustness` is asked for beside formats and files. */
export interface RobustnessWishes {
  /** `null`: the whole, where a format can say it. */
  readonly kind: RobustnessTableKind | null;
  readonly request: RobustnessTableRequest;
  /** A file of alternatives; `null`: those that are shipped, if any. */
  readonly spec: string | null;
  readonly look: Omit<TableWishes, "request">;
  readonly figure: BarWishes;
  /** `null`: no draws. */
  readonly draws: DrawWishes | null;
  /** Whether what is unknown of the profiles is drawn as well. */
  readonly hasUnknowns: boolean;
  /** Options of draws that were typed, whether there are draws or not. */
  readonly ofDraws: { readonly seed: boolean; readonly factors: boolean };
}

/** What is drawn. */
export interface DrawWishes {
  readonly draws: number;
  readonly seed: number;
  readonly factors: DrawnFactors;
  /** True where the factors were named: then one that moves nothing is an error, else it is left out. */
  readonly isNamed: boolean;
}

const USUAL_SEED = 1;

/** The options of `tcec robustness` alone. */
export function addRobustnessOptions(command: Command): Command {
  const [columns, sort, groupBy, _percent, ...look] = lookOptions();
  const { size, palette, dpi } = figureOptions();
  const kind = new Option("-k, --kind <kind>").choices(ROBUSTNESS_TABLES);
  const own = [...testOptions(), new Option("--unknowns")];
  const options = [
    ...own,
    kind.argParser(choiceOf("--kind", ROBUSTNESS_TABLES)),
    ...[columns, sort, groupBy],
    ...look,
    size,
    palette,
    dpi,
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What is tried: alternatives, and draws. */
export function testOptions(): Option[] {
  return [
    new Option("--spec <file>").argParser(textOf("--spec")),
    new Option("--draws <number>").argParser(numberOf("--draws", 1, MOST_DRAWS)),
    new Option("--seed <number>").argParser(numberOf("--seed", 0, GREATEST_SEED)),
    new Option("--factors <ids>").argParser(factorsIn),
  ];
}

/** What was typed, with what is usual where nothing was. */
export function robustnessWishes(typed: Typed): RobustnessWishes {
  const {
    columns = null,
    sort = [],
    groupBy = null,
    kind = null,
    spec = null,
  } = typed as Partial<RobustnessTableRequest> & {
    readonly spec?: string;
  };
  const { draws, seed, factors } = typed as { draws?: number; seed?: number; factors?: DrawnFactors };
  const isNamed = factors !== undefined;
  const { unknowns: hasUnknowns = false } = typed as { readonly unknowns?: boolean };
  const usual = hasUnknowns ? "unknowns" : draws === undefined ? "robustness" : "draws";
  return {
    draws: draws === undefined ? null : { draws, seed: seed ?? USUAL_SEED, factors: factors ?? DEFAULT_DRAWN, isNamed },
    hasUnknowns,
    ofDraws: { seed: seed !== undefined, factors: isNamed },
    kind,
    spec,
    request: { kind: kind ?? usual, columns, sort, groupBy },
    look: lookWishes(typed),
    figure: barWishes(typed),
  };
}

/** Takes a whole number within a range, written in digits. */
function numberOf(option: string, min: number, max: number) {
  return (text: string): number => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max)) throw refuse(option, text, [`${min}–${max}`], true);
    return value;
  };
}

/** `weights:0.5,anchors`: names of factors, each with an amount above 0 up to 1 where it has one and another than the usual is meant. */
function factorsIn(text: string): DrawnFactors {
  const found: { [F in DrawFactor]?: number | null } = {};
  for (const word of text.split(",").map((part) => part.trim())) {
    const [name = "", amount, ...rest] = word.split(":");
    if (!isFactor(name)) throw refuse("--factors", name, DRAW_FACTOR_NAMES);
    const usual = DRAW_FACTORS[name].amount;
    const value = amount === undefined ? usual : Number(/^\d*\.?\d+$/.test(amount) ? amount : Number.NaN);
    if (rest.length > 0 || (amount !== undefined && usual === null)) throw refuse("--factors", word, [name], true);
    if (value !== null && !(value > 0 && value <= 1))
      throw refuse("--factors", word, [`${name}:${usual}`, `${name}:1`], true);
    found[name] = value;
  }
  return found;
}

function isFactor(name: string): name is DrawFactor {
  return (DRAW_FACTOR_NAMES as readonly string[]).includes(name);
}
