import type { Hypothesis } from "../../model/hypotheses.js";
import type { DefinedHypothesis } from "../../model/table-notes.js";
import type { Typology } from "../../model/typology.js";
import { labelIn } from "../../plain/localized.js";
import { passageOf } from "../passage.js";

/** A hypothesis with the labels of the typology that it is put under, and its thresholds. */
export function definedUnder(
  typology: Typology,
  { id, source, starts, rises, expects }: Hypothesis,
): DefinedHypothesis {
  const passage = passageOf(source);
  return { id, passage, starts: startOf(typology, starts), rises, expects: expectationOf(typology, expects) };
}

function startOf(typology: Typology, starts: Hypothesis["starts"]): DefinedHypothesis["starts"] {
  switch (starts.kind) {
    case "type":
      return { kind: "type", label: labelIn(typology.types, starts.type) };
    case "watchpoint":
      return { kind: "watchpoint", label: labelIn(typology.watchpoints, starts.watchpoint) };
    case "side": {
      const axis = typology.axes.find(({ id }) => id === starts.axis);
      const pole = axis?.[starts.side].label ?? { en: starts.side };
      return { kind: "side", axis: labelIn(typology.axes, starts.axis), pole };
    }
    default:
      return starts satisfies never;
  }
}

function expectationOf(typology: Typology, expects: Hypothesis["expects"]): DefinedHypothesis["expects"] {
  switch (expects.kind) {
    case "type":
      return { kind: "type", label: labelIn(typology.types, expects.type) };
    case "rise":
      return expects;
    case "fall":
      return { kind: "fall", axis: labelIn(typology.axes, expects.axis), least: typology.settings.band.value };
    default:
      return expects satisfies never;
  }
}
