import type { Interval } from "../../model/interval.js";
import type { LocalizedText } from "../../model/localized-text.js";
import type { SetHypothesisFinding } from "../../model/summary.js";
import type { CellWord } from "../../model/table-words.js";
import { definedForSets } from "../../tables/summary/hypotheses.js";
import type { Speech } from "./speech.js";

/** What becomes of each hypothesis, those that are untested in one line; where all is asked for, how that is decided. */
export function sayHypotheses(speech: Speech, verbose: boolean): string[] {
  const { summary, words, tables, messages } = speech;
  const { hypotheses } = summary;
  const [first] = hypotheses;
  if (first === undefined) return [];
  const untested = hypotheses.filter(({ outcome }) => outcome === "untested");
  const names = untested.map(({ id }) => tables.cells[`hypothesis-${id}`]);
  const why = words.because(tables.cells["outcome-untested"], lowered("undecided-few", speech));
  return [
    ...hypotheses.filter(({ outcome }) => outcome !== "untested").map((one) => sayHypothesis(one, speech)),
    ...(names.length === 0 ? [] : [words.named(why, names)]),
    ...(verbose ? [`${tables.hypotheses.setRules(messages.number(first.least))}.`] : []),
  ];
}

function sayHypothesis(one: SetHypothesisFinding, speech: Speech): string {
  const { summary, words, tables, messages } = speech;
  const { share } = definedForSets(summary.typology, one);
  const range = ({ lo, hi }: Interval, say: (value: number) => string): string => words.range(say(lo), say(hi));
  const percent = (part: number): string => messages.percent(part * 100, 0);
  const quoted = (text: LocalizedText): string => messages.quote(messages.text(text));
  const bounds = one.bounds === null ? null : range(one.bounds, percent);
  const whole = range(one.whole, messages.number);
  const part =
    share.kind === "types"
      ? words.share.types(messages.list(share.types.map(quoted), "or"), bounds, whole)
      : words.share.trait(quoted(share.type), quoted(share.trait), bounds, whole);
  const outcome = lowered(`outcome-${one.outcome}`, speech);
  const found =
    one.because === "perhaps-few" ? words.because(outcome, lowered("undecided-perhaps-few", speech)) : outcome;
  const expected = words.expected[one.expects.is](percent(one.expects.than));
  return words.hypothesis(tables.cells[`hypothesis-${one.id}`], found, part, expected);
}

/** A word of the tables inside a sentence. */
function lowered(word: CellWord, { tables, messages }: Speech): string {
  const text = tables.cells[word];
  return text.charAt(0).toLocaleLowerCase(messages.lang) + text.slice(1);
}
