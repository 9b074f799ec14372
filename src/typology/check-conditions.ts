import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { FactKind } from "../model/facts.js";
import { finding } from "../model/finding.js";
import type { TypologyFile } from "../model/typology.js";
import type { Suggest } from "../validate/suggester.js";
import { type Comparison, comparisonsOf, rulesOf } from "./conditions.js";
import { codesOf, FACT_NAMES, kindOf, OPERATORS, type Operator, operatorsOf } from "./fact-kinds.js";

/** Comparisons of facts that do not exist, that a fact does not allow, or with values that it cannot have. */
export function checkConditions(file: TypologyFile, suggest: Suggest): AnyDiagnostic[] {
  return rulesOf(file)
    .flatMap(comparisonsOf)
    .flatMap((one) => checkComparison(one, suggest));
}

function checkComparison(comparison: Comparison, suggest: Suggest): AnyDiagnostic[] {
  const { condition, fact, at } = comparison;
  const kind = kindOf(fact);
  if (!kind) {
    return [finding("typology-fact-unknown", { fact, suggestion: suggest(fact, FACT_NAMES) }, `${at}/fact`)];
  }
  const allowed = operatorsOf(kind);
  return OPERATORS.filter((operator) => condition[operator] !== undefined).flatMap((operator) =>
    allowed.includes(operator)
      ? checkOperands(comparison, operator, kind, suggest)
      : [finding("typology-comparison", { fact, operator, allowed: [...allowed] }, `${at}/${operator}`, `${at}/fact`)],
  );
}

/** A number needs numbers; a scale, a code and a closed list need words of theirs. */
function checkOperands(
  { condition, fact, at }: Comparison,
  operator: Operator,
  kind: FactKind,
  suggest: Suggest,
): AnyDiagnostic[] {
  const words = codesOf(kind);
  const isPossible = (operand: number | string): boolean => {
    if (kind.kind === "number") return typeof operand === "number";
    return !words || words.includes(String(operand));
  };
  return operandsOf(condition, operator, at).flatMap(({ operand, place }) => {
    if (isPossible(operand)) return [];
    const code = String(operand);
    const suggestion = kind.kind === "number" ? null : suggest(code, words ?? []);
    return [finding("typology-code-unknown", { code, fact, suggestion }, place, `${at}/fact`)];
  });
}

interface Operand {
  readonly operand: number | string;
  readonly place: string;
}

function operandsOf(condition: Comparison["condition"], operator: Operator, at: string): Operand[] {
  const place = `${at}/${operator}`;
  const value = condition[operator];
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map((operand, i) => ({ operand, place: `${place}/${i}` }));
  return [{ operand: value, place }];
}
