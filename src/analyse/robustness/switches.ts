import type { SwitchOutcome } from "../../model/robustness.js";
import type { Typology } from "../../model/typology.js";
import { METHODS } from "./address.js";
import type { RobustCase } from "./case.js";
import { causesOf } from "./cause.js";
import { AGGREGATIONS, aggregatedBy } from "./edit.js";

/** A typology in which one choice is made alike everywhere. */
interface Switch {
  /** `method direct`, `aggregation min` … */
  readonly id: string;
  readonly typology: Typology;
}

/** The methods and the aggregations, each for every axis and indicator that has one. */
export function switchesOf(typology: Typology): Switch[] {
  return [
    ...METHODS.map((method): Switch => ({ id: `method ${method}`, typology: calibratedBy(typology, method) })),
    ...AGGREGATIONS.map((name): Switch => {
      const axes = typology.axes.map((axis) => aggregatedBy(axis, name));
      return { id: `aggregation ${name}`, typology: { ...typology, axes } };
    }),
  ];
}

function calibratedBy(typology: Typology, method: (typeof METHODS)[number]): Typology {
  const axes = typology.axes.map((axis) => ({
    ...axis,
    indicators: axis.indicators.map((indicator) => {
      const { calibration } = indicator;
      if (calibration.method === "assign" || calibration.method === method) return indicator;
      return { ...indicator, calibration: { ...calibration, method } };
    }),
  }));
  return { ...typology, axes };
}

/** The verdict of a case under each of them. */
export function switchedOf(subject: RobustCase, switches: readonly Switch[]): SwitchOutcome[] {
  return switches.map(({ id, typology }) => {
    const after = subject.judgedUnder(typology);
    return { id, ...after.outcome, causes: causesOf(subject, after) };
  });
}
