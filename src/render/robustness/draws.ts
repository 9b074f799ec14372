import type { Messages } from "../../messages/messages.js";
import type { RobustnessWords } from "../../messages/robustness-words.js";
import type { DrawEstimate, DrawnCaseRecord, DrawOutcome, Draws, UnknownsDraws } from "../../model/draws.js";
import type { Robustness } from "../../model/robustness.js";
import { append } from "../../plain/append.js";

/** Digits of shares in percent. */
const DIGITS = 1;

/** What draws of numbers and draws of unknowns have alike. */
interface Drawn {
  readonly cases: readonly Pick<DrawnCaseRecord, "outcomes">[];
  readonly set: Pick<Draws["set"], "counts" | "kept">;
}

/** Says what is printed for each case, and how many cases have what, a sentence at a time. */
class OutcomesSpeaker<D extends Drawn> {
  constructor(
    protected readonly robustness: Robustness,
    protected readonly drawn: D,
    protected readonly words: RobustnessWords["draws"],
    protected readonly messages: Messages,
  ) {}

  /** What is printed for each case of which something is drawn, the most frequent first. */
  cases(): string[] {
    return this.robustness.cases.flatMap((one, place) => {
      const record = this.drawn.cases[place];
      if (record === undefined || !this.isTold(place)) return [];
      return [this.words.one(nameOf(one), this.#outcomes(record))];
    });
  }

  /** The mean share of cases that keep their verdict. */
  kept(): string {
    return this.words.kept(this.percent(this.drawn.set.kept));
  }

  /** How many cases of the set have each outcome. */
  counts(): string {
    const say = (one: number): string => this.messages.number(one);
    const parts = this.drawn.set.counts
      .filter(({ declared, hi }) => declared > 0 || hi > 0)
      .map((one) => this.words.count(this.#nameOf(one), say(one.declared), say(one.lo), say(one.hi)));
    return this.words.counts(this.messages.list(parts));
  }

  protected isTold(_place: number): boolean {
    return true;
  }

  protected percent(share: number, digits = DIGITS): string {
    return this.messages.percent(share * 100, digits);
  }

  #outcomes({ outcomes }: Pick<DrawnCaseRecord, "outcomes">): string {
    const [only, ...others] = outcomes;
    if (only !== undefined && others.length === 0) return this.words.always(this.#nameOf(only));
    const sorted = [...outcomes].sort((a, b) => b.share - a.share);
    const said = sorted.map((one) => {
      const error = this.messages.number(Number((one.error * 100).toFixed(DIGITS)));
      return this.words.outcome(this.#nameOf(one), this.percent(one.share), error);
    });
    return this.messages.list(said, "and");
  }

  #nameOf({ type, status }: DrawOutcome): string {
    if (type === null) return this.messages.code(status ?? "undetermined");
    const found = this.robustness.typology.types.find(({ id }) => id === type);
    return found === undefined ? type : this.messages.text(found.label);
  }
}

function nameOf({ name, date }: Robustness["cases"][number]): string {
  return `${name}\u00a0${date}`;
}

/** Says what random draws of the numbers of the typology give. */
class DrawsSpeaker extends OutcomesSpeaker<Draws> {
  /** How many draws of what. */
  heading(): string {
    const { draws, factors, seed } = this.drawn;
    const names = factors.map(({ name, amount }) => this.#factor(name, amount));
    return this.words.heading(this.messages.number(draws), this.messages.list(names, "and"), String(seed), draws === 1);
  }

  /** What the indices are, then one for each factor, the greatest first; nothing where there are none. */
  indices(): string[] {
    const found = Object.entries(this.drawn.set.indices ?? {});
    if (found.length === 0) return [];
    const sorted = found.sort(([, a], [, b]) => b.total.value - a.total.value);
    const said = sorted.flatMap(([name, { first, total }]) => {
      const drawn = this.drawn.factors.find((factor) => factor.name === name);
      if (drawn === undefined) return [];
      return [this.words.index(this.#factor(drawn.name, drawn.amount), this.#estimate(first), this.#estimate(total))];
    });
    return [this.words.indices, ...said];
  }

  #factor(name: Draws["factors"][number]["name"], amount: number | null): string {
    return sayFactor({ name, amount }, this.words, this.messages);
  }

  #estimate({ value, lo, hi }: DrawEstimate): string {
    const say = (one: number): string => this.messages.number(Number(one.toFixed(2)));
    return this.words.interval(say(value), say(lo), say(hi));
  }
}

/** Says what random draws of what is unknown of the profiles give. */
class UnknownsSpeaker extends OutcomesSpeaker<UnknownsDraws> {
  /** How many draws. */
  heading(): string {
    const { draws, seed } = this.drawn;
    return this.words.unknowns.heading(this.messages.number(draws), String(seed), draws === 1);
  }

  /** The profiles in which nothing is left to draw, and those in which something stays open; nothing where there are none. */
  others(): string[] {
    const { known, left } = this.words.unknowns;
    const named = (which: (one: UnknownsDraws["cases"][number]) => boolean): string[] =>
      this.robustness.cases
        .filter((_, place) => {
          const record = this.drawn.cases[place];
          return record !== undefined && which(record);
        })
        .map(nameOf);
    const listed = (names: readonly string[]): string => this.messages.list([...names], "and");
    const all = named((one) => one.drawn.length === 0 && one.left.length === 0);
    const open = named((one) => one.left.length > 0);
    return [...(all.length === 0 ? [] : [known(listed(all))]), ...(open.length === 0 ? [] : [left(listed(open))])];
  }

  protected override isTold(place: number): boolean {
    return (this.drawn.cases[place]?.drawn.length ?? 0) > 0;
  }
}

/** A sentence, and how far it stands from the margin. */
interface DrawsLine {
  readonly text: string;
  readonly indent: number;
  readonly isHeading: boolean;
}

/** Everything that is to be said of draws, a sentence after the other; nothing where there are none. */
export function sayDraws(
  robustness: Robustness,
  words: RobustnessWords["draws"],
  messages: Messages,
): readonly DrawsLine[] {
  const { draws, unknowns } = robustness;
  const heading = (text: string): DrawsLine => ({ text, indent: 0, isHeading: true });
  const line = (text: string): DrawsLine => ({ text, indent: 0, isHeading: false });
  const item = (text: string): DrawsLine => ({ text, indent: 2, isHeading: false });
  const lines: DrawsLine[] = [];
  if (draws !== null) {
    const speaker = new DrawsSpeaker(robustness, draws, words, messages);
    const [about, ...indices] = speaker.indices();
    lines.push(heading(speaker.heading()));
    append(lines, speaker.cases().map(item));
    append(lines, [speaker.kept(), speaker.counts(), ...(about === undefined ? [] : [about])].map(line));
    append(lines, indices.map(item));
    append(lines, [words.noProbabilities, words.more].map(line));
  }
  if (unknowns !== null) {
    const speaker = new UnknownsSpeaker(robustness, unknowns, words, messages);
    lines.push(heading(speaker.heading()));
    append(lines, speaker.cases().map(item));
    const { rules, more } = words.unknowns;
    append(lines, [...speaker.others(), speaker.kept(), speaker.counts(), rules, more].map(line));
  }
  return lines;
}

/** A factor with its amount: in degrees for codes, else in percent. */
export function sayFactor(
  { name, amount }: Draws["factors"][number],
  words: RobustnessWords["draws"],
  messages: Messages,
): string {
  const size = amount ?? 0;
  return words.factors[name](name === "codes" ? messages.number(size) : messages.percent(size * 100, 0));
}
