import {
  type Ground,
  type Move,
  type PlacedCases,
  type PresumptionContrast,
  placeOf,
  type Separation,
  UNPLACED,
  type Which,
} from "../../model/comparison.js";
import {
  axisOf,
  indicatorOf,
  nameOfCase,
  type Speech,
  sayAxis,
  sayCases,
  sayIndicator,
  sayPlace,
  sayPole,
  sayTypes,
  sayVerdict,
} from "./speech.js";

/** A line of a report, before it is wrapped; `level` is how far it is indented. */
export interface Line {
  readonly level: 0 | 1 | 2;
  readonly text: string;
}

/** A part of a report. */
export interface Part {
  readonly heading: string;
  readonly lines: readonly Line[];
}

const other = (which: Which): Which => (which === 0 ? 1 : 0);

/** What tells clusters apart that one typology puts in one place. */
export function separationPart(speech: Speech): Part {
  const { words, names, comparison } = speech;
  let before = "";
  const lines = comparison.separations.flatMap((one): Line[] => {
    const together = words.together(sayPlace(speech, other(one.by), one.under), names[other(one.by)], names[one.by]);
    const isNew = together !== before;
    before = together;
    return [...(isNew ? [{ level: 0, text: together } as const] : []), ...sayOn(speech, one)];
  });
  const nothing: Line = { level: 0, text: words.nothingSeparates };
  return { heading: words.headings.separations, lines: lines.length === 0 ? [nothing] : lines };
}

/** An axis with its two sides and the indicator that makes the difference. */
function sayOn(speech: Speech, one: Separation): Line[] {
  const { words, messages } = speech;
  const { by, axis, high, low, indicator } = one;
  const side = (which: "high" | "low"): Line => {
    const { mean, types, cases } = one[which];
    const pole = sayPole(speech, by, axis, which);
    return {
      level: 2,
      text: words.side(pole, messages.degree(mean), sayTypes(speech, by, types), sayCases(speech, cases)),
    };
  };
  const lines: Line[] = [{ level: 1, text: sayAxis(speech, by, axis) }, side("high"), side("low")];
  if (indicator === null) return lines;
  const label = sayIndicator(speech, by, axis, indicator.id);
  const difference = indicator.high - indicator.low;
  const text =
    indicator.of === "contribution"
      ? words.mostlyBy(label, messages.signed(difference), messages.signed(high.mean - low.mean))
      : words.differsMost(label, messages.degree(indicator.low), messages.degree(indicator.high));
  return [...lines, { level: 2, text }];
}

/** Where the other typology puts clusters that are atypical of their type, beside the others of the type. */
export function presumptionPart(speech: Speech): Part {
  const { words, names, messages, comparison } = speech;
  const lines = comparison.presumptions.flatMap((one): Line[] => {
    const there = other(one.of);
    const type = comparison.typologies[one.of].types.find(({ id }) => id === one.type);
    const presumption = type?.presumes?.find(({ id }) => id === one.presumption);
    const label = presumption === undefined ? one.presumption : messages.text(presumption.label);
    const place = sayPlace(speech, one.of, { type: one.type, status: null });
    const placed = (all: readonly PlacedCases[]): string => sayPlaced(speech, there, all);
    const verdict = sayApart(speech, one);
    return [
      { level: 0, text: words.failing(place, names[one.of], label) },
      { level: 1, text: words.placed(names[there], placed(one.failing)) },
      ...(one.others.length === 0
        ? []
        : [{ level: 1, text: words.othersPlaced(names[there], placed(one.others)) } as const]),
      ...(verdict === null ? [] : [{ level: 1, text: verdict } as const]),
    ];
  });
  return { heading: words.headings.presumptions, lines };
}

function sayPlaced(speech: Speech, which: Which, placed: readonly PlacedCases[]): string {
  return placed
    .map(({ place, cases }) => speech.words.placeOf(sayPlace(speech, which, place), sayCases(speech, cases)))
    .join(", ");
}

/** Whether the other typology tells them from the others of their type; `null` where one of the two has no type there. */
function sayApart(speech: Speech, { of, failing, others, apart }: PresumptionContrast): string | null {
  const there = other(of);
  if (apart) return speech.words.apart(speech.names[there]);
  const typesOf = (placed: readonly PlacedCases[]) => placed.flatMap(({ place }) => place.type ?? []);
  const shared = typesOf(failing).filter((type) => typesOf(others).includes(type));
  return shared.length === 0 ? null : speech.words.notApart(speech.names[there], sayTypes(speech, there, shared));
}

/** Which clusters have another verdict among the same types, and why. */
export function movesPart(speech: Speech): Part {
  const { words, comparison } = speech;
  const lines = (comparison.moves ?? []).flatMap((move) => sayMove(speech, move));
  const nothing: Line = { level: 0, text: words.nothingMoves };
  return { heading: words.headings.moves, lines: lines.length === 0 ? [nothing] : lines };
}

function sayMove(speech: Speech, { case: index, causes, presumptions }: Move): Line[] {
  const { words, names, messages, comparison } = speech;
  const one = comparison.cases[index];
  if (one === undefined) return [];
  const [first, second] = one.standings;
  const type = comparison.typologies[0].types.find(({ id }) => id === first.type);
  return [
    {
      level: 0,
      text: words.moved(nameOfCase(one), sayVerdict(speech, 0, first), sayVerdict(speech, 1, second)),
    },
    ...causes.flatMap(({ axis, sides, scores, known, by }): Line[] => {
      const say = (which: Which): string => sayState(speech, which, axis, sides[which], scores[which], known[which]);
      const moved = { level: 1, text: words.axisMoved(sayAxis(speech, 0, axis), say(0), say(1)) } as const;
      return by === null ? [moved] : [moved, { level: 2, text: sayCause(speech, axis, by) }];
    }),
    ...presumptions.map(({ id, failsUnder }): Line => {
      const presumption = type?.presumes?.find((known) => known.id === id);
      const label = presumption === undefined ? id : messages.text(presumption.label);
      return { level: 1, text: words.failsOnly(label, names[failsUnder]) };
    }),
  ];
}

function sayState(
  speech: Speech,
  which: Which,
  axis: string,
  side: Ground["side"],
  score: number | null,
  known: number,
): string {
  const { words, messages } = speech;
  if (score === null || side === "unscored") return words.unscored(messages.percent(known * 100, 0));
  if (side === "border") return words.onBorder(messages.degree(score));
  return words.onSide(sayPole(speech, which, axis, side), messages.degree(score));
}

function sayCause(speech: Speech, axis: string, by: NonNullable<Move["causes"][number]["by"]>): string {
  const { words, messages } = speech;
  if (by.kind === "band") return words.movedBy.band(messages.number(by.from), messages.number(by.to));
  if (by.kind === "aggregation")
    return words.movedBy.aggregation(words.aggregations[by.from], words.aggregations[by.to]);
  const share = (part: number): string => messages.percent(part * 100, 0);
  if (by.kind === "minimum-known") return words.movedBy["minimum-known"](share(by.from), share(by.to));
  const where: Which = indicatorOf(speech, 1, axis, by.id) === undefined ? 0 : 1;
  const label = sayIndicator(speech, where, axis, by.id);
  if (by.of === "degree") return words.movedBy.degree(label, messages.degree(by.from), messages.degree(by.to));
  if (by.of === "influence") return words.movedBy.influence(label, share(by.from), share(by.to));
  return words.movedBy.contribution(label, messages.signed(by.from), messages.signed(by.to));
}

/** Why clusters have no type under a typology: which, and on which axes for want of what. */
export function unplacedPart(speech: Speech, which: Which): Part {
  const { words, names, comparison } = speech;
  const lines = UNPLACED.flatMap((status): Line[] => {
    const found = [...comparison.cases.entries()].filter(([, { standings }]) => {
      const place = placeOf(standings[which]);
      return place.type === null && place.status === status;
    });
    if (found.length === 0) return [];
    const named = sayCases(
      speech,
      found.map(([index]) => index),
    );
    const grounds = found.flatMap(([, { standings }]) => standings[which].grounds);
    const whole = words.placeOf(sayPlace(speech, which, { type: null, status }), named);
    return [{ level: 0, text: whole }, ...sayOpenAxes(speech, which, grounds)];
  });
  return { heading: words.headings.unplaced(names[which]), lines };
}

/** For each axis how many clusters it leaves without a type, and the indicator that would decide most of them. */
function sayOpenAxes(speech: Speech, which: Which, grounds: readonly Ground[]): Line[] {
  const { words, messages, comparison } = speech;
  const { settings, axes } = comparison.typologies[which];
  return axes.flatMap(({ id }): Line[] => {
    const here = grounds.filter(({ axis }) => axis === id);
    if (here.length === 0) return [];
    const [axis, count] = [sayAxis(speech, which, id), messages.number(here.length)];
    if (here.every(({ score }) => score !== null)) {
      return [{ level: 1, text: words.nearOn(axis, count, here.length === 1, messages.number(settings.band.value)) }];
    }
    const needed = messages.percent(settings.minimumKnown.value * 100, 0);
    const text = words.missingOn(axis, count, here.length === 1, needed);
    const decisive = mostFrequent(here.flatMap(({ indicator }) => indicator?.id ?? []));
    if (decisive === null) return [{ level: 1, text }];
    const label = sayIndicator(speech, which, id, decisive.id);
    return [{ level: 1, text: `${text}${words.decidedBy(label, messages.number(decisive.count))}` }];
  });
}

/** The id that comes most often, of equals the first; `null` of none. */
function mostFrequent(ids: readonly string[]): { readonly id: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  let most: { readonly id: string; readonly count: number } | null = null;
  for (const [id, count] of counts) if (most === null || count > most.count) most = { id, count };
  return most;
}

function sayUnplaced(speech: Speech, which: Which, ground: Ground): string {
  const { words, messages, comparison } = speech;
  const { settings } = comparison.typologies[which];
  const axis = sayAxis(speech, which, ground.axis);
  if (ground.score !== null) {
    return words.tooNear(axis, messages.degree(ground.score), messages.number(settings.band.value));
  }
  const known = messages.percent(ground.known * 100, 0);
  const text = words.tooLittle(axis, known, messages.percent(settings.minimumKnown.value * 100, 0));
  if (ground.indicator === null) return text;
  return `${text}, ${words.wouldDecide(sayIndicator(speech, which, ground.axis, ground.indicator.id))}`;
}

/** Every cluster with both verdicts and what decides: for who wants all. */
export function casesPart(speech: Speech): Part {
  const { words, comparison } = speech;
  const lines = comparison.cases.flatMap((one): Line[] => [
    {
      level: 0,
      text: words.verdicts(
        nameOfCase(one),
        sayVerdict(speech, 0, one.standings[0]),
        sayVerdict(speech, 1, one.standings[1]),
      ),
    },
    ...([0, 1] as const).flatMap((which) =>
      one.standings[which].grounds.map((ground): Line => ({ level: 1, text: sayGround(speech, which, ground) })),
    ),
  ]);
  return { heading: words.headings.cases, lines };
}

function sayGround(speech: Speech, which: Which, ground: Ground): string {
  const { words, messages } = speech;
  const { axis, side, score, indicator } = ground;
  if (side === "border" || side === "unscored" || score === null) return sayUnplaced(speech, which, ground);
  const found = indicator === null ? undefined : indicatorOf(speech, which, axis, indicator.id);
  const raw = found === undefined || !indicator?.raw ? "" : ` (${messages.raw(indicator.raw, found)})`;
  const label = found === undefined ? null : messages.text(found.label) + raw;
  const pole = axisOf(speech, which, axis) === undefined ? side : sayPole(speech, which, axis, side);
  return words.because(sayAxis(speech, which, axis), pole, messages.degree(score), label);
}
