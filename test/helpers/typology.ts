import type { Axis, Calibration, Indicator, Typology } from "../../src/model/typology.js";

const text = (word: string) => ({ en: word, fr: word });

/** An indicator that is given directly. */
export function indicator(
  id: string,
  calibration: Partial<Calibration>,
  weight = 1,
  more: Partial<Indicator> = {},
): Indicator {
  const base: Calibration = { method: "linear", out: 0, crossover: 0.5, in: 1 };
  const full = calibration.method === "assign" ? (calibration as Calibration) : { ...base, ...calibration };
  return {
    id,
    fact: null,
    label: text(id),
    unit: null,
    weight: { value: weight },
    defining: false,
    calibration: full,
    ...more,
  };
}

/** An axis with those indicators. */
export function axis(id: string, indicators: Indicator[], more: Partial<Axis> = {}): Axis {
  const pole = (word: string) => ({ label: text(word) });
  return { id, label: text(id), high: pole("high"), low: pole("low"), aggregation: "mean", indicators, ...more };
}

/** A typology whose types are all corners of its axes, named by them: `market+ governance-`. */
export function typology(axes: Axis[], settings = { minimumKnown: 0.3, soundKnown: 0.65, band: 0.05 }): Typology {
  const corners = axes.reduce<Record<string, "high" | "low">[]>(
    (all, { id }) =>
      all.flatMap((corner) => [
        { ...corner, [id]: "high" as const },
        { ...corner, [id]: "low" as const },
      ]),
    [{}],
  );
  const types = corners.map((when) => {
    const id = Object.entries(when)
      .map(([name, side]) => `${name}${side === "high" ? "+" : "-"}`)
      .join(" ");
    return { id, label: text(id), when };
  });
  const { minimumKnown, soundKnown, band } = settings;
  return {
    id: "test",
    version: "1.0.0",
    hash: "sha256:test",
    title: text("test"),
    sources: {},
    settings: {
      minimumKnown: { value: minimumKnown },
      soundKnown: { value: soundKnown },
      band: { value: band },
    },
    axes,
    types,
    traits: [],
    watchpoints: [],
    checks: [],
  };
}
