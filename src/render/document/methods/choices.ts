import type { Choices } from "../../../messages/methods-words.js";
import type { Typology } from "../../../model/typology.js";
import { isWeighted } from "../typology/axes.js";

type Declared = Typology["settings"]["band"];
type Reasoned = Pick<Declared, "decision" | "rationale" | "source">;

/** The choices of a typology, by kind; weights only where they count. */
function choicesOf({ axes, settings }: Typology): readonly (readonly [Choices["kind"], readonly Reasoned[]])[] {
  const weighted = axes.filter(isWeighted);
  return [
    ["calibration", axes.flatMap((axis) => axis.indicators.map(({ calibration }) => calibration))],
    ["weight", weighted.flatMap((axis) => axis.indicators.map(({ weight }) => weight))],
    ["aggregation", axes],
    ["threshold", [settings.minimumKnown, settings.soundKnown, settings.band]],
  ];
}

/** How many choices are declared to be decisions, by kind; kinds without any are left out. */
export function declaredChoices(typology: Typology): Choices[] {
  return count(typology, ({ decision }) => decision === true);
}

/** How many choices carry neither a reason nor a source nor the word that they are a decision. */
export function choicesWithoutReason(typology: Typology): Choices[] {
  return count(typology, ({ decision, rationale, source }) => !decision && !rationale && !source);
}

function count(typology: Typology, holds: (choice: Reasoned) => boolean): Choices[] {
  return choicesOf(typology).flatMap(([kind, choices]) => {
    const found = choices.filter(holds).length;
    return found === 0 ? [] : [{ kind, count: found, total: choices.length }];
  });
}
