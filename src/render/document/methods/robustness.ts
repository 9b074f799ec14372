import { loadWords } from "../../../messages/languages.js";
import type { Messages } from "../../../messages/messages.js";
import type { RobustnessWords } from "../../../messages/robustness-words.js";
import type { RobustCaseRecord, Robustness } from "../../../model/robustness.js";
import { sanitizeData } from "../../kit/sanitize.js";
import { sayFactor } from "../../robustness/draws.js";

/** What a methods paragraph says of an analysis of robustness: what was tried, with which parameters, and what came of it. */
export async function robustnessSentences(tested: Robustness, messages: Messages): Promise<string[]> {
  const words = await loadWords(messages.lang, "robustness");
  const { alternatives, ...rest } = sanitizeData(
    { cases: tested.cases, switches: tested.switches, alternatives: tested.alternatives, draws: tested.draws },
    "space",
    "dropped",
  );
  if (rest.cases.length === 0) return [];
  return [
    ...sayTried(rest, words, messages),
    ...sayAlternatives({ cases: rest.cases, alternatives }, words, messages),
    ...sayDraws(rest.draws, words, messages),
  ];
}

type Of<K extends keyof Robustness> = Pick<Robustness, K>;

function sayTried({ cases, switches }: Of<"cases" | "switches">, words: RobustnessWords, messages: Messages): string[] {
  const { tried, left, kept } = words.methods;
  const some = (["indicators", "sources", "fields"] as const).filter((kind) =>
    cases.some(({ leftOut }) => leftOut[kind].length > 0),
  );
  const hasLow = cases.some(({ leftOut }) => leftOut.low !== null);
  const parts = [...some.map((kind) => left[kind]), ...(hasLow ? [left.low] : [])];
  const named = switches.map((id) => words.switched[id as keyof RobustnessWords["switched"]]);
  const typed = cases.filter(({ type }) => type !== null);
  const stay = typed.filter((one) => outcomesOf(one).every(({ type }) => type === one.type));
  return [
    tried(messages.list(parts, "and"), messages.list(named, "and"), cases.length === 1),
    typed.length === 0 ? words.noneTyped : kept(String(typed.length), String(stay.length), typed.length === 1),
  ];
}

function outcomesOf({ leftOut, switches }: RobustCaseRecord) {
  const { indicators, sources, fields, low } = leftOut;
  return [...indicators, ...sources, ...fields, ...(low === null ? [] : [low]), ...switches];
}

/** Nothing where there are no alternatives, or no type that they could take away. */
function sayAlternatives(
  { cases, alternatives }: Of<"cases" | "alternatives">,
  words: RobustnessWords,
  messages: Messages,
): string[] {
  const typed = cases.filter(({ type }) => type !== null);
  if (alternatives === null || alternatives.length === 0 || typed.length === 0) return [];
  const names = messages.list(alternatives.map(({ label }) => messages.text(label)));
  const same = typed.filter((one) => one.alternatives?.standing === "robust").length;
  return [
    words.methods.alternatives(names, alternatives.length, String(typed.length), String(same), typed.length === 1),
  ];
}

function sayDraws(draws: Robustness["draws"], words: RobustnessWords, messages: Messages): string[] {
  if (draws === null) return [];
  const factors = draws.factors.map(({ name, amount }) => sayFactor({ name, amount }, words.draws, messages));
  return [
    words.methods.drawn(
      messages.number(draws.draws),
      messages.list(factors, "and"),
      String(draws.seed),
      draws.draws === 1,
    ),
    words.draws.kept(messages.percent(draws.set.kept * 100, 0)),
    words.methods.noProbabilities,
  ];
}
