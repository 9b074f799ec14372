import { loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import type { Trajectory } from "../../model/trajectory.js";
import { append } from "../../plain/append.js";
import { paintFor } from "../kit/paint.js";
import { sanitizeData } from "../kit/sanitize.js";
import { measureFor } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import { definitionLines, hypothesisLines } from "./hypotheses.js";
import { type Line, type Speech, sayPlace, wordOfChange } from "./speech.js";
import { stepLines } from "./steps.js";
import type { TrajectoryWriter } from "./writer.js";

const LEAST_WIDTH = 50;
const WIDEST = 120;

/**
 * Trajectories for a reader: how many steps change in kind, what changed in each case and by what, the hypotheses with their
 * definitions; one line for each step where `quiet`, every indicator where `verbose`. What profiles hold is made safe first.
 */
export const renderTrajectoryText: TrajectoryWriter = async (input, options) => {
  const { lang, verbose } = options;
  const trajectories = { ...sanitizeData(input, "space"), typology: input.typology };
  const [words, tables, messages] = await Promise.all([
    loadWords(lang, "trajectory"),
    loadWords(lang, "tables"),
    loadMessages(lang),
  ]);
  const speech: Speech = { trajectories, words, tables, messages, verbose };
  if (options.quiet) return `${trajectories.cases.flatMap((one) => shortLines(one, speech)).join("\n")}\n`;
  const width = Math.min(Math.max(LEAST_WIDTH, options.width), WIDEST);
  const measure = await measureFor(JSON.stringify(trajectories.cases.map(({ name }) => name)));
  const paint = await paintFor(options.colorLevel);
  const lines: string[] = [];
  const add = ({ indent, text, strong = false }: Line): void => {
    const folded = wrap(text, width, measure, " ".repeat(indent), indent + 2);
    append(lines, strong ? folded.map(paint.strong) : folded);
  };
  add({ indent: 0, text: sayTitle(speech), strong: true });
  add({ indent: 0, text: sayCounts(speech) });
  for (const part of [...trajectories.cases.map((one) => caseLines(one, speech)), ...endLines(speech)]) {
    lines.push("");
    for (const line of part) add(line);
  }
  return `${lines.join("\n")}\n`;
};

function sayTitle({ trajectories: { cases, typology }, words, messages }: Speech): string {
  return words.title(messages.number(cases.length), cases.length === 1, messages.typology(typology));
}

function sayCounts({ trajectories: { cases }, words, messages }: Speech): string {
  const steps = cases.flatMap((one) => one.steps);
  const count = (change: string): string | null => {
    const many = steps.filter(({ kind }) => (kind?.change ?? "not compared") === change).length;
    return many === 0 ? null : messages.number(many);
  };
  return words.counts({
    steps: messages.number(steps.length),
    isOne: steps.length === 1,
    certain: count("certain"),
    apparent: count("apparent"),
    none: count("none"),
    open: count("open"),
    notCompared: count("not compared"),
  });
}

/** A case: its name, and what changed in each step. */
function caseLines(one: Trajectory, speech: Speech): Line[] {
  const { words } = speech;
  const name = one.invented ? `${one.name} (${words.invented})` : one.name;
  return [
    { indent: 0, text: name, strong: true },
    ...one.steps.flatMap((step) => stepLines(step, one, speech, words.between)),
    ...(one.overall === null ? [] : stepLines(one.overall, one, speech, words.overall)),
  ];
}

/** What stands below the cases. */
function endLines(speech: Speech): Line[][] {
  const { trajectories, words, verbose } = speech;
  const more: Line[][] = verbose ? [] : [[{ indent: 0, text: words.more }]];
  if (trajectories.hypotheses.length === 0) return [[{ indent: 0, text: words.noHypotheses }], ...more];
  return [hypothesisLines(speech), definitionLines(speech), ...more];
}

function shortLines({ id, waves, steps }: Trajectory, speech: Speech): string[] {
  const { words, messages, tables } = speech;
  return steps.map(({ from, to, kind }) => {
    const [a, b] = [waves[from], waves[to]];
    if (a === undefined || b === undefined) throw new Error("a step between no waves");
    const places = words.places(sayPlace(speech, a), sayPlace(speech, b));
    const change = tables.cells[kind === null ? "not-compared" : wordOfChange(kind.change)];
    return words.line(id, a.date, b.date, places, change.toLocaleLowerCase(messages.lang));
  });
}
