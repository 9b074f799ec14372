import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import { comparisonsOf, rulesOf } from "./conditions.js";
import { resolveSettings } from "./resolve.js";

type FileRule = NonNullable<TypologyFile["checks"]>[number];
type Reason = Pick<FileRule, "decision" | "source" | "rationale">;

/** Numbers without a reason, and thresholds in the wrong order. */
export function checkNumbers(file: TypologyFile): AnyDiagnostic[] {
  return [...checkSettings(file), ...checkAxes(file), ...checkRules(file)];
}

/** A reason is a source, or a decision with its rationale. */
function hasReason(reason: Reason): boolean {
  return reason.source !== undefined || (reason.decision === true && reason.rationale !== undefined);
}

function undeclared(what: string, at: string): AnyDiagnostic {
  return finding("typology-number-undeclared", { what }, at);
}

function checkSettings({ settings = {} }: TypologyFile): AnyDiagnostic[] {
  const { minimum_confidence: _, ...numbers } = settings;
  const bare = Object.entries(numbers).filter(([, setting]) => typeof setting === "number" || !hasReason(setting));
  const { minimumKnown, soundKnown } = resolveSettings(settings);
  const [minimum, sound] = [minimumKnown.value, soundKnown.value];
  const place = settings.minimum_known === undefined ? "sound_known" : "minimum_known";
  return [
    ...bare.map(([key]) => undeclared(key, pointerTo("settings", key))),
    ...(minimum > sound ? [finding("typology-settings-order", { minimum, sound }, pointerTo("settings", place))] : []),
  ];
}

/** Weights other than 1 and aggregations other than the mean. */
function checkAxes({ axes }: TypologyFile): AnyDiagnostic[] {
  return axes.flatMap((axis, i) => {
    const at = pointerTo("axes", i);
    const isPlain = (axis.aggregation ?? "mean") === "mean" || hasReason(axis);
    const weights = axis.indicators.flatMap(({ weight = 1 }, j) => {
      const isDeclared = typeof weight === "number" ? weight === 1 : weight.value === 1 || hasReason(weight);
      return isDeclared ? [] : [undeclared("weight", `${at}/indicators/${j}/weight`)];
    });
    return isPlain ? weights : [undeclared("aggregation", `${at}/aggregation`), ...weights];
  });
}

/** Presumptions, traits, watchpoints and checks with numbers in their conditions. */
function checkRules(file: TypologyFile): AnyDiagnostic[] {
  return rulesOf(file).flatMap((place) => {
    const { rule, at } = place;
    const operands = comparisonsOf(place).flatMap(({ condition: c }) => [
      c.at_least,
      c.at_most,
      c.is,
      ...(c.one_of ?? []),
    ]);
    const isDeclared = hasReason(rule) || !operands.some((operand) => typeof operand === "number");
    return isDeclared ? [] : [undeclared("when", `${at}/when`)];
  });
}
