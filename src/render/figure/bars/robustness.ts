import type { RobustCaseRecord, Robustness } from "../../../model/robustness.js";
import { nameSome } from "../../../plain/name-some.js";
import { capitalise } from "../../verdict/layout.js";
import type { FigureOptions } from "../options.js";
import { paintOfType } from "../scene/palette.js";
import { plain } from "../scene/printable.js";
import type { Scene } from "../scene/scene.js";
import type { FigureSpeech } from "../speech.js";
import { type BarRow, drawBars, swatch } from "./bars.js";

const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;
const [DARK, LIGHT] = [0.75, 0.25] as const;

/** Case by case how far weights may be wrong before the type is lost, and before a score changes sides; what gives way first. */
export function robustnessFigure(
  robustness: Robustness,
  speech: FigureSpeech,
  options: Pick<FigureOptions, "width" | "title"> = {},
): Scene {
  const { words, messages } = speech;
  const { cases } = robustness;
  const shown = cases.filter(({ verdictRadius }) => verdictRadius !== null);
  const rows = shown.map((one) => rowOf(one, robustness, speech));
  const name = (one: RobustCaseRecord): string => nameOf(one, robustness);
  const untyped = cases.filter(({ type }) => type === null).map(name);
  const unmeasured = cases.filter(({ type, verdictRadius }) => type !== null && verdictRadius === null).map(name);
  const notes = [
    ...sayNames(untyped, words.robustness.untyped),
    ...sayNames(unmeasured, words.robustness.unmeasured),
    ...(rows.length === 0 ? [words.notes.nothing] : []),
  ];
  const heading = options.title === undefined ? null : plain(options.title);
  const legend = [
    { swatch: swatch("untyped", DARK), text: words.robustness.verdict },
    { swatch: swatch("untyped", LIGHT), text: words.robustness.side },
    ...robustness.typology.types.flatMap(({ id, label }, i) =>
      shown.some(({ type }) => type === id)
        ? [{ swatch: swatch(paintOfType(i), DARK), text: plain(messages.text(label)) }]
        : [],
    ),
  ];
  const ticks = TICKS.map((at) => [at, messages.percent(at * 100, 0)] as const);
  const { width, height, marks } = drawBars(
    { heading, rows, ticks, legend: rows.length === 0 ? [] : legend, notes },
    options,
  );
  const title = heading ?? words.titled(words.kinds.robustness, words.clusters(shown.length));
  const desc = [...rows.map(({ label, said }) => words.robustness.row(label, said)), ...notes].join(" ");
  return { width, height, lang: messages.lang, title, desc, marks };
}

function rowOf(one: RobustCaseRecord, robustness: Robustness, { words, messages }: FigureSpeech): BarRow {
  const { typology } = robustness;
  const percent = (share: number): string => messages.percent(share * 100, 0);
  const paint = paintOfType(typology.types.findIndex(({ id }) => id === one.type));
  const axisOf = (id: string): string => {
    const axis = typology.axes.find((each) => each.id === id);
    return axis === undefined ? id : plain(messages.text(axis.label));
  };
  const { verdictRadius: verdict, sideRadius: side } = one;
  const bindsOf = ({ value, axis, binds }: NonNullable<typeof verdict>) =>
    words.robustness.binds[binds](percent(value), axisOf(axis));
  const sidesOf = ({ value, axis }: NonNullable<typeof side>) => words.robustness.sides(percent(value), axisOf(axis));
  const said = [
    ...(verdict === null ? [] : [verdict.value < 1 ? bindsOf(verdict) : words.robustness.always]),
    ...(side === null ? [] : [side.value < 1 ? sidesOf(side) : words.robustness.sidesAlways]),
  ];
  return {
    label: nameOf(one, robustness),
    lanes: [
      verdict === null ? [] : [{ from: 0, to: verdict.value, paint, opacity: DARK }],
      side === null ? [] : [{ from: 0, to: side.value, paint, opacity: LIGHT }],
    ],
    said: capitalise(said.join("; "), messages.lang),
  };
}

/** A sentence on some clusters; none where there are none. */
function sayNames(all: readonly string[], say: (names: readonly string[], more: number) => string): string[] {
  if (all.length === 0) return [];
  const { names, more } = nameSome(all);
  return [say(names, more)];
}

/** The name, with its date where the cluster has several. */
function nameOf({ id, name, date }: RobustCaseRecord, { cases }: Robustness): string {
  const isAlone = cases.every((other) => other.id !== id || other.date === date);
  return isAlone ? plain(name) : `${plain(name)} ${plain(date)}`;
}
