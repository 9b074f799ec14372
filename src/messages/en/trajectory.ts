import type { TrajectoryWords } from "../trajectory-words.js";

/** The words of the report on trajectories in English. */
export const TRAJECTORY_WORDS: TrajectoryWords = {
  title: (cases, isOne, typology) => `Trajectories of ${cases} ${isOne ? "cluster" : "clusters"} (${typology})`,
  counts: ({ steps, isOne, certain, apparent, none, open, notCompared }) => {
    const said = [
      ...(certain === null ? [] : [`certain in ${certain}`]),
      ...(apparent === null ? [] : [`apparent in ${apparent}`]),
      ...(none === null ? [] : [`none in ${none}`]),
      ...(open === null ? [] : [`open in ${open}`]),
      ...(notCompared === null ? [] : [`not compared in ${notCompared}`]),
    ];
    return `${steps} ${isOne ? "step" : "steps"} from one date to the next. Change in kind: ${said.join(", ")}.`;
  },
  invented: "invented",
  between: (from, to, said) => `Between ${from} and ${to}: ${said}`,
  overall: (from, to, said) => `From the first date to the last, ${from} and ${to}: ${said}`,
  places: (from, to) => `${from} → ${to}`,
  kind: {
    certain: (places, axes) => `${places}. A certain change in kind, by ${axes}.`,
    apparent: (places, axes) => `${places}. An apparent change in kind, by ${axes}: what is unknown could undo it.`,
    same: (place) => `${place} at both dates. No change in kind.`,
    untyped: (place) => `${place} at both dates. Nothing that is known at both dates points to a change in kind.`,
    byKnown: (places) =>
      `${places}. No change in kind: the dates differ in what is known, and nothing that is known at both points to a change.`,
    open: (places) => `${places}. Whether this is a change in kind cannot be determined.`,
  },
  otherLevel: (places, from, to) =>
    `${places}. Not compared: the level is ${from}, then ${to}, and figures of two levels do not show a change.`,
  otherCoder: (from, to) => `Coded by ${from}, then by ${to}.`,
  common: (places) => `On the evidence common to both dates: ${places}.`,
  rules: (list) => `In between: ${list}.`,
  rule: {
    begins: (name, date, isCertain) => `${isCertain ? "" : "perhaps "}${name} (from ${date})`,
    ends: (name, date, isCertain) => `${isCertain ? "" : "perhaps "}${name} (up to ${date})`,
  },
  axis: (axis, move, parts) => `${axis} ${move}${parts === "" ? "" : `: ${parts}`}`,
  unscored: "no score",
  move: (from, to) => `${from} → ${to}`,
  parts: {
    changed: (part, indicators) => `${part} by changed facts (${indicators})`,
    newlyKnown: (part, indicators) => `${part} by what is newly known (${indicators})`,
    noLongerKnown: (part, indicators) => `${part} by what is no longer known (${indicators})`,
    common: (move) => `on common evidence ${move}`,
    unchanged: "nothing changed",
  },
  bounds: (least, most) => `whatever the unknown, ${least} to ${most}`,
  separator: "; ",
  indicator: (indicator, from, to, fact) => `${indicator}: ${from} → ${to} (${fact})`,
  headings: { hypotheses: "Hypotheses", definitions: "How the hypotheses are defined" },
  hypothesis: (name, passage, { supported, contradicted, untested }) =>
    `${name} (${passage}): supported in ${supported}, contradicted in ${contradicted}, untested in ${untested}`,
  outcome: (outcome, because, cases) => `${outcome}${because === null ? "" : `, ${because}`}: ${cases}`,
  case: (name, from, to) => `${name} ${from}–${to}`,
  definition: (name, definition) => `${name}: ${definition}.`,
  noHypotheses: "The paper’s hypotheses name types, axes or watchpoints that this typology does not have.",
  more: "--verbose shows every indicator; --kind changes makes a table of them.",
  line: (name, from, to, places, change) => `${name} ${from}–${to}: ${places}, ${change}`,
};
