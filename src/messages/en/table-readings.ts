import type { Counted, TableReadings } from "../table-readings.js";

const quoted = (text: string): string => `“${text}”`;
const counted = ({ text, value }: Counted, one: string, many: string): string => `${text} ${value === 1 ? one : many}`;
const times = (count: Counted): string => counted(count, "time", "times");
const cases = (count: Counted): string => counted(count, "case", "cases");

/** "Ulisse (2015)". */
const caseOf = ({ name, when }: { readonly name: string; readonly when: string | null }): string =>
  when === null ? name : `${name} (${when})`;

/** "from 2013 to 2015, " */
const between = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from === null || to === null ? "" : `from ${from} to ${to}, `;

/** A part of a sentence, where there is what it says. */
const maybe = <T>(what: T | null, say: (what: T) => string): string => (what === null ? "" : say(what));
const all = (parts: readonly string[]): string[] => parts.filter((part) => part !== "");

/** "a, b and c". */
function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** The sentence, from its parts. */
const read = (...parts: readonly string[]): string => `Reading: ${all(parts).join("; ")}.`;

/** Sentences that read one row of a table, in English. */
export const TABLE_READINGS: TableReadings = {
  profiles: ({ name, year, scores, memberships, type, status }) => {
    const parts = [
      ...scores.map(({ axis, score, bounds, known }) => {
        const beside = all([maybe(bounds, (it) => `bounds ${it}`), maybe(known, (it) => `known share ${it}%`)]);
        return `scores ${score} on ${quoted(axis)}${beside.length === 0 ? "" : ` (${beside.join(", ")})`}`;
      }),
      ...memberships.map(({ type: one, degree }) => `has a membership of ${degree} in ${quoted(one)}`),
    ];
    return read(
      `${maybe(year, (it) => `in ${it}, `)}${name}${parts.length === 0 ? "" : ` ${parts.join(", ")}`}`,
      maybe(type, (it) => `type ${quoted(it)}`),
      maybe(status, (it) => `status ${quoted(it)}`),
    );
  },
  calibration: ({ indicator, axis, anchors, weight }) =>
    read(
      `the indicator ${quoted(indicator)}${maybe(axis, (it) => ` of the axis ${quoted(it)}`)} has ${list(
        all([maybe(weight, (it) => `the weight ${it}`), maybe(anchors, (it) => `the anchors or degrees ${it}`)]),
      )}`,
    ),
  indicators: ({ indicator, axis, raw, degree, contribution, ...of }) =>
    read(
      `on the indicator ${quoted(indicator)}${maybe(axis, (it) => ` of the axis ${quoted(it)}`)}, ${caseOf(of)} has ${list(
        all([
          maybe(raw, (it) => `the raw value ${quoted(it)}`),
          maybe(degree, (it) => `the degree ${it}`),
          maybe(contribution, (it) => `the contribution ${it}`),
        ]),
      )}`,
    ),
  evidence: ({ field, source, locator, quote, ...of }) =>
    read(
      `for ${caseOf(of)}, the field ${quoted(field)} rests on ${quoted(source)}${maybe(locator, (it) => ` (${it})`)}`,
      maybe(quote, (it) => `quotation: ${it}`),
    ),
  panel: ({ item, value, parts, ...of }) =>
    read(
      `for ${caseOf(of)}, ${quoted(item)}${value === null ? "" : ` has the value ${quoted(value)}`}${value === null && parts !== null ? `: ${parts}` : ""}`,
      value === null ? "" : maybe(parts, (it) => `in detail: ${it}`),
    ),
  crossing: ({ row, rowOf, column, columnOf, count }) =>
    read(
      `${counted(count, "profile is", "profiles are")} both ${quoted(row)} (${rowOf}) and ${quoted(column)} (${columnOf})`,
    ),
  "crossing-share": ({ row, rowOf, column, columnOf, share, of }) => {
    const [down, across] = [`${quoted(row)} (${rowOf})`, `${quoted(column)} (${columnOf})`];
    if (of === "total") return read(`${share}% of all profiles are both ${down} and ${across}`);
    const [whole, part] = of === "row" ? [down, across] : [across, down];
    return read(`of the profiles that are ${whole}, ${share}% are ${part}`);
  },
  coincidence: ({ row, rowOf, column, columnOf, value, bounds, cases: many }) =>
    read(
      `${quoted(row)} (${rowOf}) and ${quoted(column)} (${columnOf}) have a coincidence of ${value}${maybe(bounds, (it) => ` (bounds ${it})`)}${maybe(many, (it) => `, over ${cases(it)}`)}`,
    ),
  separation: ({ together, by, axis, low, lowMean, high, highMean }) =>
    read(
      `the clusters that are ${quoted(together)} are told apart${maybe(by, (it) => ` by ${it}`)} on the axis ${quoted(axis)}, where ${quoted(low)} has a mean of ${lowMean} and ${quoted(high)} one of ${highMean}`,
    ),
  compared: ({ verdicts, ...of }) =>
    read(`${caseOf(of)} is ${list(verdicts.map(({ typology, verdict }) => `${quoted(verdict)} under ${typology}`))}`),
  agreement: ({ item, pairs, similarity, alpha, interval }) =>
    read(
      `on ${quoted(item)}, ${list(
        all([
          maybe(
            similarity,
            (it) => `the similarity is ${it}${maybe(pairs, (n) => ` over ${counted(n, "pair", "pairs")}`)}`,
          ),
          maybe(alpha, (it) => `alpha is ${it}${maybe(interval, (one) => ` (interval ${one})`)}`),
        ]),
      )}`,
    ),
  coder: ({ item, coder, known, of, similarity }) =>
    read(
      `${coder} coded ${quoted(item)} in ${known.text} of ${counted(of, "unit", "units")}`,
      maybe(similarity, (it) => `the similarity with what others say is ${it}`),
    ),
  disagreement: ({ field, element, codings, moves, ...of }) =>
    read(
      `for ${caseOf(of)}, the field ${quoted(field)}${maybe(element, (it) => ` (${it})`)} is coded ${list(codings.map(({ coder, value }) => `${quoted(value)} by ${coder}`))}`,
      maybe(moves, (it) => (it ? "the difference moves a verdict" : "the difference moves no verdict")),
    ),
  robustness: ({ type, radius, leftOut, switched, standing, ...of }) =>
    read(
      `${caseOf(of)} is of the type ${quoted(type)}`,
      maybe(radius, (it) => `the radius of the verdict is ${it}%, rounded`),
      maybe(leftOut, (it) => `leaving something out takes it away ${times(it)}`),
      maybe(switched, (it) => `computing it otherwise does ${times(it)}`),
      maybe(standing, (it) => `under the alternatives: ${quoted(it)}`),
    ),
  range: ({ indicator, part, value, lo, hi, below, above }) =>
    read(
      `${quoted(part)}${maybe(indicator, (it) => ` (${it})`)}${maybe(value, (it) => ` is ${it}`)}`,
      `from ${lo} to ${hi} no type changes`,
      maybe(below, (it) => `below, ${it} is the first to change`),
      maybe(above, (it) => `above, ${it} is the first to change`),
    ),
  "left-out": ({ change, what, before, after, axis, ...of }) =>
    read(
      `${caseOf(of)} goes from ${quoted(before)} to ${quoted(after)}${maybe(axis, (it) => `, by the axis ${quoted(it)}`)}`,
      all([maybe(change, (it) => `what is done: ${quoted(it)}`), maybe(what, (it) => `of what: ${quoted(it)}`)]).join(
        ", ",
      ),
    ),
  alternatives: ({ type, other, standing, ...of }) =>
    read(
      `${caseOf(of)} is ${quoted(type)}${other === null ? ", and so under every alternative that is shown" : `, but ${quoted(other.type)} under ${quoted(other.alternative)}`}`,
      maybe(standing, (it) => `under all alternatives together: ${quoted(it)}`),
    ),
  draws: ({ type, shares, ...of }) =>
    read(
      maybe(type, (it) => `as declared, ${caseOf(of)} is ${quoted(it)}`),
      `of the draws${type === null ? ` for ${caseOf(of)}` : ""}, ${list(shares.map(({ verdict, share }) => `${share}% give ${quoted(verdict)}`))}`,
    ),
  "draw-count": ({ type, declared, mean, lo, hi }) =>
    read(
      `${maybe(declared, (it) => `as declared, ${counted(it, "profile is", "profiles are")} ${quoted(type)}; `)}in the draws, ${declared === null ? `${quoted(type)} has` : "there are"} ${mean} on average`,
      lo === null || hi === null ? "" : `in the middle of the draws, ${lo.text} to ${hi.text}`,
    ),
  indices: ({ name, when, factor, first, firstInterval, total, totalInterval }) =>
    read(
      `${maybe(name, (it) => `for ${caseOf({ name: it, when })}, `)}${quoted(factor)} has ${list(
        all([
          maybe(first, (it) => `a first-order index of ${it}${maybe(firstInterval, (one) => ` (interval ${one})`)}`),
          maybe(total, (it) => `a total index of ${it}${maybe(totalInterval, (one) => ` (interval ${one})`)}`),
        ]),
      )}`,
    ),
  step: ({ name, verdict, kind, scores, ...dates }) => {
    const said = maybe(verdict, ({ before, after }) =>
      after === null ? `stays ${quoted(before)}` : `goes from ${quoted(before)} to ${quoted(after)}`,
    );
    const moved = scores.map(({ axis, change }) => `changes by ${change} on ${quoted(axis)}`);
    return read(
      `${between(dates)}${name} ${list(all([said, ...moved]))}`,
      maybe(kind, (it) => `change in kind: ${quoted(it)}`),
    );
  },
  change: ({ name, indicator, axis, fact, changed, newlyKnown, noLongerKnown, ...dates }) => {
    const parts = all([
      maybe(changed, (it) => `${it} by changed facts`),
      maybe(newlyKnown, (it) => `${it} by what is newly known`),
      maybe(noLongerKnown, (it) => `${it} by what is no longer known`),
    ]);
    const where = maybe(axis, (it) => ` of the axis ${quoted(it)}`);
    return read(
      `${between(dates)}for ${name}, the indicator ${quoted(indicator)}${where} ${parts.length === 0 ? "is part of no change" : `brings ${list(parts)}`}`,
      maybe(fact, (it) => `its fact: ${quoted(it)}`),
    );
  },
  "set-hypothesis": ({ hypothesis, share, limit, outcome, because }) =>
    read(
      `for ${quoted(hypothesis)}, the share is ${share}${maybe(limit, (it) => `, the limit ${it}`)}`,
      maybe(outcome, (it) => `outcome: ${quoted(it)}`),
      maybe(because, (it) => `why: ${quoted(it)}`),
    ),
  hypothesis: ({ name, hypothesis, outcome, because, ...dates }) =>
    read(
      `${between(dates)}the outcome of the hypothesis ${quoted(hypothesis)} for ${name} is ${quoted(outcome)}`,
      maybe(because, (it) => `why: ${quoted(it)}`),
    ),
  counts: ({ type, verdicts, least, most, typical }) =>
    read(
      maybe(verdicts, (it) => `${quoted(type)} is the verdict on ${cases(it)}`),
      list(all([maybe(least, (it) => `at least ${it.text}`), maybe(most, (it) => `at most ${it.text}`)])) +
        (least === null && most === null ? "" : ` are ${quoted(type)}, whatever the unknown turns out to be`),
      maybe(typical, (it) => `typical: ${it}`),
    ),
  notable: ({ notable, by, ...of }) =>
    read(`${caseOf(of)} is ${quoted(notable)}${maybe(by, (it) => `, by ${quoted(it)}`)}`),
  corner: ({ poles, type, cases: here, possible }) =>
    read(
      `the corner ${list(poles.map(quoted))}${maybe(type, (it) => `, of the type ${quoted(it)},`)} has ${cases(here)}`,
      maybe(possible, (it) => `${it.text} could be there`),
    ),
  skew: ({ item, above, of }) =>
    read(`on ${quoted(item)}, ${above.text} of ${cases(of)} ${above.value === 1 ? "lies" : "lie"} above the crossover`),
  statistics: ({ item, exact, bounded, unknown, mean, median }) =>
    read(
      `${quoted(item)} is ${list(
        all([
          `known exactly of ${cases(exact)}`,
          maybe(bounded, (it) => `within bounds of ${it.text}`),
          maybe(unknown, (it) => `unknown of ${it.text}`),
        ]),
      )}`,
      maybe(mean, (it) => `its mean is ${it}`),
      maybe(median, (it) => `its median is ${it}`),
    ),
  settling: ({ field, open, gives, settles, scores }) =>
    read(
      `of ${counted(open, "open case", "open cases")}, an exact value of ${quoted(field)} could ${list(
        all([
          maybe(gives, (it) => `give a type to ${it.text}`),
          maybe(settles, (it) => `leave one type to ${it.text}`),
          maybe(scores, (it) => `score an axis of ${it.text}`),
        ]),
      )}`,
    ),
  watchpoint: ({ watchpoint, raised, clear, unknown }) =>
    read(
      `${quoted(watchpoint)} is ${list(
        all([
          `raised for ${cases(raised)}`,
          maybe(clear, (it) => `not raised for ${it.text}`),
          maybe(unknown, (it) => `unknown for ${it.text}`),
        ]),
      )}`,
    ),
  check: ({ check, met, notMet, unknown }) =>
    read(
      `${quoted(check)} is ${list(
        all([
          `met by ${cases(met)}`,
          maybe(notMet, (it) => `not met by ${it.text}`),
          maybe(unknown, (it) => `unknown for ${it.text}`),
        ]),
      )}`,
    ),
  outcome: ({ relation, type, consistency, coverage: covered }) =>
    read(
      `${maybe(relation, (it) => `${quoted(it)}: `)}for the type ${quoted(type)}, ${covered === null ? `the consistency is ${consistency}` : `the pair consistency, coverage is ${consistency} and ${covered}`}`,
    ),
};
