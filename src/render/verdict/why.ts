import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ProfileResult } from "../../model/result.js";
import type { Axis } from "../../model/typology.js";
import { padStart } from "../kit/wrap.js";
import { axisTitle } from "./axes.js";
import { cite, evidenceOn, joinParts, passageOf, placeOf } from "./evidence.js";
import { capitalise, moreLines, paragraph, type Section, type TextPage, widthBelow, withCode } from "./layout.js";

type Pull = Extract<AnyDiagnostic, { code: "indicator-pulls-up" | "indicator-pulls-down" | "indicator-undecided" }>;

const SIGN = { "indicator-pulls-up": "▲", "indicator-pulls-down": "▼", "indicator-undecided": "=" } as const;
const SHOWN = 4;

/** Why each axis lies where it lies: warnings first, then the indicators by the force of their pull, with their evidence. */
export function renderWhy(page: TextPage, result: ProfileResult): Section {
  const pulls = withCode(result.reasons, "indicator-pulls-up", "indicator-pulls-down", "indicator-undecided");
  const shown = new Set<Pull>(page.verbose ? pulls : pulls.slice(0, SHOWN));
  const perAxis = page.typology.axes.map((axis) => {
    const own = pulls.filter((pull) => pull.args.axis === axis.id && shown.has(pull));
    const notes = notesOn(page, result, axis);
    if (own.length === 0 && notes.length === 0) return [];
    const title = paragraph(page, axisTitle(page, axis, result.axes[axis.id]), "", widthBelow(page));
    return [...title, ...notes, ...own.flatMap((pull) => renderPull(page, result, axis, pull))];
  });
  const lines = [...perAxis.flat(), ...moreLines(page, pulls.length - shown.size, widthBelow(page))];
  return { heading: page.messages.label("why"), lines, below: true };
}

/** No score, borderline, compensation, a definition that is outvoted. */
function notesOn(page: TextPage, result: ProfileResult, axis: Axis): string[] {
  const notes = withCode(
    result.reasons,
    "axis-unscored",
    "axis-leans-high",
    "axis-leans-low",
    "axis-borderline",
    "axis-compensation",
    "axis-definition-outvoted",
  ).filter((note) => note.args.axis === axis.id);
  return notes.flatMap((note) => {
    const text = withoutLabel(page, page.messages.message(note, page.typology), axis);
    return paragraph(page, text, "! ", widthBelow(page)).map(page.paint.warning);
  });
}

/** The sentence without the label of the axis before a colon: the label stands above it already. */
function withoutLabel(page: TextPage, sentence: string, axis: Axis): string {
  const label = page.messages.text(axis.label);
  const rest = sentence.startsWith(label) ? sentence.slice(label.length).match(/^\s*:\s*(.+)$/)?.[1] : undefined;
  return capitalise(rest ?? sentence, page.messages.lang);
}

/** The statement with its sign; below it, or behind it where there is room: quote, source, place and passage. */
function renderPull(page: TextPage, result: ProfileResult, axis: Axis, pull: Pull): string[] {
  const { messages, paint, measure } = page;
  const width = widthBelow(page);
  const contribution = pull.args.contribution === null ? "" : messages.signed(pull.args.contribution);
  const first = `${SIGN[pull.code]} ${padStart(contribution, 5, measure)}  `;
  const indicator = axis.indicators.find((i) => i.id === pull.args.indicator);
  const statement = paragraph(page, messages.message(pull, page.typology), first, width);
  const evidence = evidenceOn(result, pull.pointers);
  const cited = evidence.slice(0, page.verbose ? evidence.length : 1).map((entry) => cite(page, entry));
  const place = joinParts(placeOf(page, result, pull.pointers), passageOf(page, indicator?.source));
  const said = (
    page.verbose ? [...cited, place] : [[...cited, place].reduce((all, part) => joinParts(all, part))]
  ).filter((text) => text !== "");
  const last = statement.at(-1) ?? "";
  const [only] = said;
  if (only !== undefined && said.length === 1 && measure(last) + measure(only) + 3 <= width) {
    return [...statement.slice(0, -1), `${last} ${paint.dim(`· ${only}`)}`];
  }
  return [
    ...statement,
    ...said.flatMap((text) => paragraph(page, text, " ".repeat(measure(first)), width)).map(paint.dim),
  ];
}
