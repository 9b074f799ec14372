import type { Messages } from "../../../messages/messages.js";
import type { AxisWording, Methods, MethodsWords } from "../../../messages/methods-words.js";
import { FACTS, type FactKind, type FactName } from "../../../model/facts.js";
import type { Axis, Indicator, Typology } from "../../../model/typology.js";
import { isWeighted } from "../typology/axes.js";

/** One axis, ready to be put into a sentence. */
export function wordAxis(axis: Axis, outer: Methods["outer"], words: MethodsWords, messages: Messages): AxisWording {
  const used = axis.indicators.filter(({ weight }) => weight.value > 0);
  const weighted = isWeighted(axis);
  const equalWeights = used.every(({ weight }) => weight.value === used[0]?.weight.value);
  const exponent = axis.exponent ?? 1;
  const quoted = (label: Axis["label"]) => messages.quote(messages.text(label));
  return {
    label: quoted(axis.label),
    high: quoted(axis.high.label),
    low: quoted(axis.low.label),
    combination: {
      rule: axis.aggregation,
      exponent: axis.aggregation === "power" ? { value: exponent, text: messages.number(exponent) } : null,
      equalWeights,
    },
    indicators: used.map((indicator) =>
      words.indicator(messages.text(indicator.label), [
        ...calibrationOf(indicator, outer, words, messages),
        ...(weighted && !equalWeights ? [words.weight(messages.number(indicator.weight.value))] : []),
      ]),
    ),
    leftOut: axis.indicators.filter(({ weight }) => weight.value === 0).map(({ label }) => messages.text(label)),
  };
}

function calibrationOf(
  indicator: Indicator,
  outer: Methods["outer"],
  words: MethodsWords,
  messages: Messages,
): string[] {
  const { method, degrees, out, crossover, in: inner, idm } = indicator.calibration;
  if (degrees) {
    const said = Object.entries(degrees).map(([code, degree]) =>
      words.degreeOfCode(messages.raw(code, indicator), messages.number(degree)),
    );
    return [said.join(", "), ...(isGroups(indicator) ? [words.meanOverGroups] : [])];
  }
  const anchors = [out, crossover, inner].flatMap((value) =>
    value === undefined ? [] : [messages.declared(value, indicator)],
  );
  const own = method === "direct" && outer === null && idm !== undefined;
  return [
    words.anchors(anchors, method === "linear"),
    ...(own ? [words.ownDegrees(messages.number(outDegree(idm)), messages.number(idm))] : []),
  ];
}

function outDegree(idm: number): number {
  return 1 - idm;
}

/** True for a fact that is coded for several groups. */
export function isGroups({ fact }: Indicator): boolean {
  if (fact === null || !Object.hasOwn(FACTS, fact)) return false;
  const { kind }: FactKind = FACTS[fact as FactName];
  return kind === "groups";
}

/** The ways of calibrating that occur in the typology, among the indicators that count. */
export function methodsIn(typology: Typology, messages: Messages): Methods {
  const used = typology.axes.flatMap(({ indicators }) => indicators.filter(({ weight }) => weight.value > 0));
  const occurs = (method: string) => used.some(({ calibration }) => calibration.method === method);
  const idms = new Set(used.flatMap(({ calibration: { idm } }) => (idm === undefined ? [] : [idm])));
  const [idm] = idms;
  const shared = idms.size === 1 && idm !== undefined;
  return {
    direct: occurs("direct"),
    linear: occurs("linear"),
    assign: occurs("assign"),
    groups: used.some(isGroups),
    outer: shared ? { out: messages.number(outDegree(idm)), in: messages.number(idm) } : null,
  };
}
