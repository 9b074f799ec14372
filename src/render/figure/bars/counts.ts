import type { Summary } from "../../../model/summary.js";
import { greatest } from "../../../plain/extremes.js";
import { capitalise } from "../../verdict/layout.js";
import type { FigureOptions } from "../options.js";
import { paintOfType } from "../scene/palette.js";
import { plain } from "../scene/printable.js";
import type { Scene } from "../scene/scene.js";
import type { FigureSpeech } from "../speech.js";
import { type BarRow, drawBars, markSwatch, swatch } from "./bars.js";

const [DARK, LIGHT] = [0.75, 0.25] as const;

/** How many cases each type has at least and at most, given what is unknown, and how many verdicts. */
export function countsFigure(
  { types, typology, counts }: Summary,
  { words, messages }: FigureSpeech,
  options: Pick<FigureOptions, "width" | "title"> = {},
): Scene {
  const all = Math.max(1, greatest([counts.profiles, 1]));
  const rows = types.map(({ type, least, most, verdicts }, i): BarRow => {
    const paint = paintOfType(i);
    const found = typology.types.find(({ id }) => id === type);
    return {
      label: capitalise(found === undefined ? type : plain(messages.text(found.label)), messages.lang),
      lanes: [
        [
          { from: 0, to: least / all, paint, opacity: DARK },
          { from: least / all, to: most / all, paint, opacity: LIGHT },
        ],
      ],
      mark: verdicts / all,
      said: words.counts.said(messages.number(least), messages.number(most), messages.number(verdicts)),
    };
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1]
    .map((at) => Math.round(at * all))
    .filter((count, i, list) => list.indexOf(count) === i)
    .map((count) => [count / all, messages.number(count)] as const);
  const legend = [
    { swatch: swatch("untyped", DARK), text: words.counts.least },
    { swatch: swatch("untyped", LIGHT), text: words.counts.most },
    { swatch: markSwatch(), text: words.counts.verdicts },
  ];
  const heading = options.title === undefined ? null : plain(options.title);
  const { width, height, marks } = drawBars({ heading, rows, ticks, legend, notes: [] }, options);
  const title = heading ?? words.titled(words.kinds.counts, words.clusters(counts.profiles));
  const desc = rows.map(({ label, said }) => words.robustness.row(label, said)).join(" ");
  return { width, height, lang: messages.lang, title, desc, marks };
}
