import { DRAWN_AGGREGATIONS } from "../../../model/draws.js";
import type { Typology } from "../../../model/typology.js";
import { greatest, least } from "../../../plain/extremes.js";
import type { InsideName } from "./cases.js";
import { amountOf, type DrawPlan, isDrawn, type Slot, type SlottedAxis } from "./plan.js";
import { fillWords, type Matrix, streamOf } from "./streams.js";
import { arrayUnits, independentUnits, type Units } from "./units.js";

/** The numbers of a typology in a block of draws: a column for each number, a line for each draw. By place of the indicator. */
export interface Variation {
  readonly weights: readonly Float64Array[];
  /** Empty columns for a table of degrees. */
  readonly out: readonly Float64Array[];
  readonly crossover: readonly Float64Array[];
  readonly in: readonly Float64Array[];
  /** By place of the indicator and of the code in its table. */
  readonly degrees: readonly (readonly Float64Array[])[];
  readonly minimumKnown: Float64Array;
  readonly soundKnown: Float64Array;
  readonly band: Float64Array;
  /** Place in `DRAWN_AGGREGATIONS`, for all axes; -1: each axis as declared. */
  readonly aggregation: Int8Array;
  /** 1: direct, 0: linear, for all anchors; -1: each as declared. */
  readonly method: Int8Array;
  /** Words of the values that are drawn inside what is coded, by place of their names. */
  readonly words: readonly Int32Array[];
}

type Fill = (from: number) => void;

/** Draws the numbers of a typology, block by block, into the same columns. */
export class Varying {
  readonly columns: Variation;
  private readonly fills: Fill[] = [];
  private readonly units: Units;

  /** `levels`: of the orthogonal array that samples for indices are drawn in. */
  constructor(
    axes: readonly SlottedAxis[],
    { settings }: Typology,
    private readonly plan: DrawPlan,
    private readonly matrix: Matrix,
    private readonly size: number,
    inside: readonly InsideName[],
    levels: number,
  ) {
    const { seed } = plan;
    this.units = matrix === 0 ? independentUnits(seed, matrix, size) : arrayUnits(seed, matrix, levels, size);
    const slots = axes.flatMap((axis) => axis.slots);
    const anchors = slots.map((slot) => this.anchors(slot));
    this.columns = {
      weights: slots.map((slot) => this.weight(slot)),
      out: anchors.map(([out]) => out as Float64Array),
      crossover: anchors.map(([, crossover]) => crossover as Float64Array),
      in: anchors.map(([, , full]) => full as Float64Array),
      degrees: slots.map((slot) => this.degrees(slot)),
      minimumKnown: this.setting("minimum_known", settings.minimumKnown.value),
      soundKnown: this.setting("sound_known", settings.soundKnown.value),
      band: this.setting("band", settings.band.value),
      aggregation: this.choice("aggregation", DRAWN_AGGREGATIONS.length),
      method: this.choice("method", 2),
      words: inside.map((name) => this.inside(name)),
    };
  }

  /** Fills all columns with the draws from this one on, an even number. */
  fill(from: number): void {
    for (const fill of this.fills) fill(from);
  }

  /** A column that is `low` + u (`high` - `low`), u uniform in (0, 1). */
  private uniform(name: readonly string[], low: number, high: number): Float64Array {
    const column = new Float64Array(this.size).fill(low);
    if (low === high) return column;
    const fill = this.units(name);
    this.fills.push((from) => {
      fill(from, column);
      for (let i = 0; i < column.length; i += 1) column[i] = low + (column[i] as number) * (high - low);
    });
    return column;
  }

  private choice(factor: "aggregation" | "method", kinds: number): Int8Array {
    const column = new Int8Array(this.size).fill(-1);
    if (!isDrawn(this.plan, factor)) return column;
    const fill = this.units([factor]);
    const units = new Float64Array(this.size);
    this.fills.push((from) => {
      fill(from, units);
      for (let i = 0; i < column.length; i += 1) column[i] = Math.floor((units[i] as number) * kinds);
    });
    return column;
  }

  /** Each case has its own order of these words, so an array of them would be one of no case: they are independent in each sample. */
  private inside({ indicator, group }: InsideName): Int32Array {
    const column = new Int32Array(this.size);
    const stream = streamOf(this.plan.seed, ["values", indicator, group]);
    this.fills.push((from) => fillWords(stream, this.matrix, from, column));
    return column;
  }

  /** The weight times a factor within 1 ± amount. */
  private weight({ indicator: { id, weight } }: Slot): Float64Array {
    const reach = weight.value * amountOf(this.plan, "weights");
    return this.uniform(["weights", id], weight.value - reach, weight.value + reach);
  }

  /** Within 0 and 1, as a setting is declared. */
  private setting(name: string, value: number): Float64Array {
    const reach = value * amountOf(this.plan, "settings");
    return this.uniform(["settings", name], value - reach, Math.min(1, value + reach));
  }

  /** Each anchor within the amount times the span around it, and nearer to it than half of the way to the next one: so they keep their order. */
  private anchors({ indicator, anchors }: Slot): Float64Array[] {
    if (anchors === null) return [new Float64Array(), new Float64Array(), new Float64Array()];
    const { out, crossover, in: full } = anchors;
    const most = Math.abs(full - out) * amountOf(this.plan, "anchors");
    const reach = (gap: number): number => Math.min(most, Math.abs(gap) * UNDER_HALF);
    const around = (name: string, at: number, far: number): Float64Array =>
      this.uniform(["anchors", indicator.id, name], at - far, at + far);
    return [
      around("out", out, reach(crossover - out)),
      around("crossover", crossover, Math.min(reach(crossover - out), reach(full - crossover))),
      around("in", full, reach(full - crossover)),
    ];
  }

  /** Each degree within the amount around it, in [0, 1], and no further than half of the way to the next one; equal ones stay equal. */
  private degrees({ indicator, codes }: Slot): Float64Array[] {
    const declared = codes.map((code) => indicator.calibration.degrees?.[code] ?? 0);
    const most = amountOf(this.plan, "codes");
    const columns = new Map<number, Float64Array>();
    return declared.map((degree) => {
      const below = greatest(
        declared.map((other) => (other < degree ? between(degree, other) : 0)),
        0,
      );
      const above = least(
        declared.map((other) => (other > degree ? between(degree, other) : 1)),
        1,
      );
      const column =
        columns.get(degree) ??
        this.uniform(
          ["codes", indicator.id, String(degree)],
          Math.max(below, degree - most),
          Math.min(above, degree + most),
        );
      columns.set(degree, column);
      return column;
    });
  }
}

/** Less than half, so that what moves towards each other never meets. */
const UNDER_HALF = 0.499999;

function between(degree: number, other: number): number {
  return degree + (other - degree) * UNDER_HALF;
}

/** The typology of one draw: what `classify` has to be given to see what the draw saw. Its hash is that of the declared one. */
export function typologyOf(
  typology: Typology,
  axes: readonly SlottedAxis[],
  columns: Variation,
  line: number,
): Typology {
  const at = (column: Float64Array): number => column[line] as number;
  const { settings } = typology;
  return {
    ...typology,
    settings: {
      ...settings,
      minimumKnown: { ...settings.minimumKnown, value: at(columns.minimumKnown) },
      soundKnown: { ...settings.soundKnown, value: at(columns.soundKnown) },
      band: { ...settings.band, value: at(columns.band) },
    },
    axes: axes.map(({ axis, slots }) => {
      const kind = DRAWN_AGGREGATIONS[columns.aggregation[line] as number];
      const indicators = slots.map((slot) => indicatorOf(slot, columns, line));
      if (kind === undefined) return { ...axis, indicators };
      const { exponent: _, ...rest } = axis;
      return kind === "geometric"
        ? { ...rest, aggregation: "power", exponent: 0, indicators }
        : { ...rest, aggregation: kind, indicators };
    }),
  };
}

function indicatorOf({ place, indicator, anchors, codes }: Slot, columns: Variation, line: number): Slot["indicator"] {
  const at = (column: Float64Array | undefined): number => column?.[line] as number;
  const { calibration, weight } = indicator;
  const weighted = { ...indicator, weight: { ...weight, value: at(columns.weights[place]) } };
  if (anchors === null) {
    const degrees = Object.fromEntries(codes.map((code, i) => [code, at(columns.degrees[place]?.[i])]));
    return { ...weighted, calibration: { ...calibration, degrees } };
  }
  const method = (["linear", "direct"] as const)[columns.method[line] as number] ?? anchors.method;
  const [out, crossover, full] = [at(columns.out[place]), at(columns.crossover[place]), at(columns.in[place])];
  return { ...weighted, calibration: { ...calibration, method, out, crossover, in: full } };
}
