import type { Messages } from "../../messages/messages.js";
import type { AxisScore, ProfileResult } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import { capitalise } from "./layout.js";

/**
 * How firm a verdict is, a sentence each: how far the weights may be wrong, beside the bounds, because that says nothing of what is
 * unknown; and what the verdict is without the evidence of low confidence.
 */
export function sayFirmness(
  typology: Typology,
  result: ProfileResult,
  messages: Messages,
  sayBounds: (at: AxisScore) => string,
): string[] {
  const sentences = [...sayRadius(typology, result, messages, sayBounds), ...saySure(typology, result, messages)];
  return sentences.map((sentence) => capitalise(sentence, messages.lang));
}

function sayRadius(
  { axes }: Typology,
  { verdictRadius, axes: at }: ProfileResult,
  messages: Messages,
  sayBounds: (at: AxisScore) => string,
): string[] {
  if (verdictRadius === null) return [];
  const { value: radius, binds, axis } = verdictRadius;
  const label = axes.find(({ id }) => id === axis)?.label;
  const bounds = axes.flatMap(({ id }) => (at[id] ? [sayBounds(at[id])] : []));
  const sentence = messages.phrase("weights-hold", { radius, binds, axis: label ? messages.text(label) : axis });
  return [`${sentence} (${messages.label("bounds")} ${messages.list(bounds, "and")})`];
}

/** Nothing where no evidence is of low confidence: that the verdict is the same without it would say nothing. */
function saySure({ types }: Typology, result: ProfileResult, messages: Messages): string[] {
  const { status, type, withoutLow } = result;
  const isSame = withoutLow.status === status && withoutLow.type === type;
  const label = types.find(({ id }) => id === withoutLow.type)?.label;
  const name = label ? messages.text(label) : withoutLow.type;
  const words = [...(name === null ? [] : [name]), messages.code(withoutLow.status)];
  if (
    isSame &&
    !Object.values(result.evidence)
      .flat()
      .some(({ confidence }) => confidence === "low")
  )
    return [];
  return [messages.phrase("without-low", { verdict: isSame ? null : words.join(", ") })];
}
