import type { Messages } from "../../messages/messages.js";
import type { RobustnessWords } from "../../messages/robustness-words.js";
import type { DrawEstimate, DrawnCaseRecord, DrawOutcome, Draws } from "../../model/draws.js";
import type { Robustness } from "../../model/robustness.js";

/** Digits of shares in percent. */
const DIGITS = 1;

/** Says what random draws give, a sentence at a time. */
export class DrawsSpeaker {
  constructor(
    private readonly robustness: Robustness,
    private readonly drawn: Draws,
    private readonly words: RobustnessWords["draws"],
    private readonly messages: Messages,
  ) {}

  /** How many draws of what. */
  heading(): string {
    const { draws, factors, seed } = this.drawn;
    const names = factors.map(({ name, amount }) => {
      const size = amount ?? 0;
      return this.words.factors[name](name === "codes" ? this.messages.number(size) : this.#percent(size, 0));
    });
    return this.words.heading(this.messages.number(draws), this.messages.list(names, "and"), String(seed), draws === 1);
  }

  /** What is printed for each case, the most frequent first. */
  cases(): string[] {
    return this.robustness.cases.flatMap((one, place) => {
      const record = this.drawn.cases[place];
      return record === undefined ? [] : [this.words.one(`${one.name}\u00a0${one.date}`, this.#outcomes(record))];
    });
  }

  kept(): string {
    return this.words.kept(this.#percent(this.drawn.set.kept));
  }

  /** How many cases of the set have each outcome. */
  counts(): string {
    const say = (one: number): string => this.messages.number(one);
    const parts = this.drawn.set.counts
      .filter(({ declared, hi }) => declared > 0 || hi > 0)
      .map((one) => this.words.count(this.#nameOf(one), say(one.declared), say(one.lo), say(one.hi)));
    return this.words.counts(this.messages.list(parts));
  }

  /** What the indices are, then one for each factor, the greatest first; nothing where there are none. */
  indices(): string[] {
    const found = Object.entries(this.drawn.set.indices ?? {});
    if (found.length === 0) return [];
    const sorted = found.sort(([, a], [, b]) => b.total.value - a.total.value);
    const said = sorted.map(([name, { first, total }]) => {
      const drawn = this.drawn.factors.find((factor) => factor.name === name);
      const size = drawn?.amount ?? 0;
      const word = this.words.factors[name as keyof RobustnessWords["draws"]["factors"]](
        name === "codes" ? this.messages.number(size) : this.#percent(size, 0),
      );
      return this.words.index(word, this.#estimate(first), this.#estimate(total));
    });
    return [this.words.indices, ...said];
  }

  #outcomes({ outcomes }: DrawnCaseRecord): string {
    const [only, ...others] = outcomes;
    if (only !== undefined && others.length === 0) return this.words.always(this.#nameOf(only));
    const sorted = [...outcomes].sort((a, b) => b.share - a.share);
    const said = sorted.map((one) => {
      const error = this.messages.number(Number((one.error * 100).toFixed(DIGITS)));
      return this.words.outcome(this.#nameOf(one), this.#percent(one.share), error);
    });
    return this.messages.list(said, "and");
  }

  #nameOf({ type, status }: DrawOutcome): string {
    if (type === null) return this.messages.code(status ?? "undetermined");
    const found = this.robustness.typology.types.find(({ id }) => id === type);
    return found === undefined ? type : this.messages.text(found.label);
  }

  #estimate({ value, lo, hi }: DrawEstimate): string {
    const say = (one: number): string => this.messages.number(Number(one.toFixed(2)));
    return this.words.interval(say(value), say(lo), say(hi));
  }

  #percent(share: number, digits = DIGITS): string {
    return this.messages.percent(share * 100, digits);
  }
}
