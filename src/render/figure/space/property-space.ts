import type { FigureWords } from "../../../messages/figure-words.js";
import type { Messages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import type { Axis } from "../../../model/typology.js";
import type { FigureOptions } from "../options.js";
import { clustersOf } from "../parts/clusters.js";
import {
  axisWords,
  drawWords,
  frameOver,
  ground,
  rowsRoom,
  tickHeight,
  tickRoom,
  ticks,
  wordRows,
} from "../parts/frame.js";
import { type Speech, sayFlags, sayKey, sayTypes } from "../parts/words.js";
import { aside, title } from "../scene/aside.js";
import type { Block } from "../scene/furniture.js";
import { plan, type Sizes } from "../scene/plan.js";
import { plain } from "../scene/printable.js";
import type { Mark, Scene } from "../scene/scene.js";
import { drawClusters, takenPlaces } from "./clusters.js";
import { quadrants } from "./quadrants.js";
import { drawStrip } from "./strip.js";

/**
 * The property space of a typology: two of its axes, its types as quadrants, the borderline band, and every cluster at its
 * scores with its bounds; with one axis only, a strip. Where the typology has more axes, `options.axes` chooses.
 *
 * In the scene the marks of each cluster are groups of class `tcec-bounds`, `tcec-whisker`, `tcec-point`, `tcec-label` and
 * `tcec-move`, with the data `key` (index in `result.results`), `type` (id, "" for none) and `status`; a point has a title
 * in words. Lengths are points. Call it once per language for both.
 * @throws RangeError where `options.axes` names an axis that the typology does not have, or one twice
 */
export function propertySpace(
  result: Result,
  words: FigureWords,
  messages: Messages,
  options: FigureOptions = {},
): Scene {
  const speech = { result, words, messages };
  const [first, second] = chosenAxes(result, options.axes);
  const page = plan(options);
  const heading = title(options.title, page);
  if (first === undefined) throw new RangeError("a typology has at least one axis");
  const figure =
    second === undefined
      ? strip(speech, first, options, page, heading)
      : square(speech, first, second, options, page, heading);
  const clusters = clustersOf(result, messages, "name");
  return {
    width: page.width,
    height: figure.height,
    lang: messages.lang,
    title: plain(options.title ?? words.titled(words.kinds["property-space"], words.clusters(clusters.length))),
    desc: [...figure.sentences, ...sayTypes(clusters, speech), ...figure.notes].join(" "),
    marks: [...heading.marks, ...figure.marks],
  };
}

/** The axes shown: those asked for, else the first two. */
function chosenAxes({ typology }: Result, wanted: FigureOptions["axes"]): readonly Axis[] {
  if (wanted === undefined) return typology.axes.slice(0, 2);
  const found = wanted.flatMap((id) => typology.axes.filter((axis) => axis.id === id));
  if (found.length !== 2 || found[0] === found[1]) throw new RangeError(`no two axes: ${wanted.join(", ")}`);
  return found;
}

interface Figure {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** About the axes. */
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
}

function square(
  speech: Speech,
  first: Axis,
  second: Axis,
  options: FigureOptions,
  page: Sizes,
  heading: Block,
): Figure {
  const { result, words, messages } = speech;
  const { size, width, side } = page;
  const [across, up] = [axisWords(first, messages), axisWords(second, messages)];
  const ticksLeft = tickRoom(messages, size);
  const guess = width - side - ticksLeft - 30;
  const left = ticksLeft + rowsRoom(wordRows(up, guess, size, true), size);
  const length = width - side - left - 6;
  const frame = frameOver({ x: left, y: heading.height + 5, width: length, height: length });
  const [rowsAcross, rowsUp] = [wordRows(across, length, size, false), wordRows(up, guess, size, true)];
  const below = frame.box.y + length + tickHeight(size);
  const clusters = clustersOf(result, messages, options.labels ?? "name");
  const axes = [first.id, second.id] as const;
  const names = quadrants(result, axes, frame, messages, size, takenPlaces(clusters, axes, frame, options));
  const drawn = drawClusters(speech, clusters, axes, frame, { options, page, avoid: names.boxes });
  const said = [...drawn.notes, ...sayFlags(clusters, speech)];
  const notes = notesOf(speech, options, [across.title, up.title], said, drawn.shown);
  const beside = aside(drawn.legend, notes, frame.box, below + rowsRoom(rowsAcross, size) + 3, page);
  return {
    marks: [
      ...ground(frame, result, true),
      ...ticks(frame, messages, size, false),
      ...ticks(frame, messages, size, true),
      ...drawWords(rowsAcross, frame, below, size, false),
      ...drawWords(rowsUp, frame, left - ticksLeft, size, true),
      ...names.marks,
      ...drawn.marks,
      ...beside.marks,
    ],
    height: beside.height,
    sentences: [
      words.desc.axis("horizontal", across.title, across.low, across.high),
      words.desc.axis("vertical", up.title, up.low, up.high),
      ...drawn.sentences,
    ],
    notes,
  };
}

function strip(speech: Speech, axis: Axis, options: FigureOptions, page: Sizes, heading: Block): Figure {
  const { result, words, messages } = speech;
  const { size, width } = page;
  const across = axisWords(axis, messages);
  const clusters = clustersOf(result, messages, options.labels ?? "name");
  const drawn = drawStrip(
    speech,
    clusters,
    axis,
    { x: 6, y: heading.height + 5, width: width - 12 },
    { options, page },
  );
  const { frame } = drawn;
  const rows = wordRows(across, frame.box.width, size, false);
  const below = frame.box.y + frame.box.height + tickHeight(size);
  const said = [...drawn.notes, ...sayFlags(clusters, speech)];
  const notes = notesOf(speech, options, [across.title], said, drawn.shown);
  const beside = aside(drawn.legend, notes, frame.box, below + rowsRoom(rows, size) + 3, { ...page, side: 0 });
  return {
    marks: [
      ...ground(frame, result, false),
      ...ticks(frame, messages, size, false),
      ...drawWords(rows, frame, below, size, false),
      ...drawn.marks,
      ...beside.marks,
    ],
    height: beside.height,
    sentences: [words.desc.axis("only", across.title, across.low, across.high), ...drawn.sentences],
    notes,
  };
}

function notesOf(
  { result, words }: Speech,
  options: FigureOptions,
  axes: readonly string[],
  notes: readonly string[],
  shown: Parameters<typeof sayKey>[0],
): string[] {
  const total = result.typology.axes.length;
  const which = total > axes.length ? [words.notes.axes(axes, total)] : [];
  const empty = result.results.length === 0 ? [words.notes.nothing] : [];
  return [...(options.labels === "number" ? sayKey(shown, words) : []), ...which, ...empty, ...notes];
}
