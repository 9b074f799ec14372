import type { Messages } from "../../messages/messages.js";
import type { RobustnessWords } from "../../messages/robustness-words.js";
import type { TableWords } from "../../messages/table-words.js";
import type { FactorResult, FirstFlip, LeftOut, RobustCaseRecord, Robustness } from "../../model/robustness.js";
import type { CellWord } from "../../model/table-words.js";
import { capitalise } from "../verdict/layout.js";

/** Numbers of the typology that are told where not all are asked for. */
const FEW = 5;
/** Digits of them that count. */
const DIGITS = 3;

/** Says how firm verdicts are, a sentence at a time. */
export class RobustnessSpeaker {
  constructor(
    private readonly robustness: Robustness,
    private readonly words: RobustnessWords,
    private readonly tables: TableWords,
    private readonly messages: Messages,
  ) {}

  /** How many have a type, and how many keep it in everything that is tried. */
  counts(): string {
    const typed = this.robustness.cases.filter(({ type }) => type !== null);
    if (typed.length === 0) return this.words.noneTyped;
    const kept = typed.filter((one) => changesIn(one).every(({ after }) => after.type === one.type));
    return this.words.counts(this.messages.number(typed.length), this.messages.number(kept.length));
  }

  /** The cluster, its type and status. */
  verdict(one: RobustCaseRecord): string {
    return this.words.verdict(nameOf(one), this.#typeName(one.type), this.messages.code(one.status));
  }

  /** What is to be said of a case: how far its weights may be wrong, and what takes its type away, or gives it one. */
  about(one: RobustCaseRecord): string[] {
    return [...this.#radius(one), ...this.beside(one)];
  }

  /** The same but for the radius of the verdict, where that is said already. */
  beside(one: RobustCaseRecord): string[] {
    const { words } = this;
    const changes = changesIn(one).filter(({ after }) => after.type !== one.type);
    const lost = changes.filter(({ after }) => after.type === null);
    const types = this.robustness.typology.types.map(({ id }) => id);
    const gained = types.flatMap((type): string[] => {
      const some = changes.filter(({ after }) => after.type === type);
      return some.length === 0 ? [] : [words.gained(this.#typeName(type) ?? type, this.#parts(some))];
    });
    if (one.type === null) return [...gained, ...this.#under(one)];
    const said = [...(lost.length === 0 ? [] : [words.lost(this.#parts(lost))]), ...gained];
    return [...this.#sides(one), ...(said.length === 0 ? [words.keeps] : said), ...this.#under(one)];
  }

  /** The cases that have no type, and get none by anything that is tried; nothing where there are none. */
  without(): string[] {
    const names = this.robustness.cases.filter((one) => this.isWithout(one)).map(nameOf);
    return names.length === 0 ? [] : [this.words.stillNone(this.messages.list(names, "and"))];
  }

  /** True for a case that has no type, and gets none by anything that is tried. */
  isWithout(one: RobustCaseRecord): boolean {
    const isPossible = one.alternatives !== null && one.alternatives.possible.length > 0;
    return one.type === null && !isPossible && changesIn(one).every(({ after }) => after.type === null);
  }

  /** The numbers that change a type nearest to where they stand, or all that change one. */
  firstFlips(all: boolean): string[] {
    const flips = this.robustness.factors.flatMap((factor) =>
      [factor.below, factor.above].flatMap((flip) =>
        flip === null ? [] : [{ factor, flip, share: shareOf(factor, flip) }],
      ),
    );
    if (flips.length === 0) return [this.words.noneFlips];
    const sorted = flips.sort((a, b) => a.share - b.share);
    return (all ? sorted : sorted.slice(0, FEW)).map(({ factor, flip }) => this.#sayFlip(factor, flip));
  }

  /** A case on one line. */
  line(one: RobustCaseRecord): string {
    const { messages } = this;
    const all = changesIn(one);
    const lost = all.filter(({ after }) => after.type !== one.type).length;
    const radius = one.verdictRadius === null ? "–" : messages.percent(one.verdictRadius.value * 100, 0);
    const tally = this.tables.tally(
      messages.number(lost),
      messages.number(all.length),
      messages.percent(all.length === 0 ? 0 : (lost / all.length) * 100, 0),
    );
    const type = this.#typeName(one.type) ?? messages.label("no-type");
    return this.words.line(`${one.id} ${one.date}`, type, radius, one.type === null ? "–" : tally);
  }

  /** How many types are lost under each alternative, most first; nothing without alternatives. */
  rank(): string[] {
    const { alternatives } = this.robustness;
    if (alternatives === null) return [];
    const sorted = [...alternatives].sort((a, b) => a.rank - b.rank);
    const parts = sorted.map(({ id, lost }) => this.words.ranked(this.#alternative(id), this.messages.number(lost)));
    return [this.words.rank(this.messages.list(parts))];
  }

  /** What a case is under the alternatives. */
  #under({ alternatives }: RobustCaseRecord): string[] {
    if (alternatives === null) return [];
    const { standing, lost, possible, outcomes } = alternatives;
    const { under } = this.words;
    const named = (ids: readonly string[]): string => this.messages.list(ids.map((id) => this.#alternative(id)));
    const all = this.messages.number(outcomes.length);
    if (standing === "robust") return [under.robust(all, outcomes.length === 1)];
    const kept = possible.map(({ type, under: ids }) => under.possible(this.#typeName(type) ?? type, named(ids)));
    return standing === "shaky" ? [under.shaky(named(lost), this.messages.number(lost.length), all), ...kept] : kept;
  }

  #alternative(id: string): string {
    const found = this.robustness.alternatives?.find((one) => one.id === id);
    return found === undefined ? id : this.messages.text(found.label);
  }

  #radius({ verdictRadius }: RobustCaseRecord): string[] {
    if (verdictRadius === null) return [];
    const { value: radius, binds, axis } = verdictRadius;
    const args = { radius, binds, axis: this.#axisName(axis) };
    return [`${capitalise(this.messages.phrase("weights-hold", args), this.messages.lang)}.`];
  }

  /** Nothing where no weights take the type away: then none change a side either. */
  #sides({ verdictRadius, sideRadius }: RobustCaseRecord): string[] {
    if (verdictRadius === null || sideRadius === null || verdictRadius.value >= 1) return [];
    const { value, axis } = sideRadius;
    return [
      this.words.sides(value >= 1 ? null : this.messages.shareBelow(value), this.messages.quote(this.#axisName(axis))),
    ];
  }

  #axisName(id: string): string {
    const label = this.robustness.typology.axes.find((axis) => axis.id === id)?.label;
    return label === undefined ? id : this.messages.text(label);
  }

  #typeName(id: string | null): string | null {
    const type = this.robustness.typology.types.find((one) => one.id === id);
    return type === undefined ? id : this.messages.text(type.label);
  }

  /** What was left out or computed otherwise, kind by kind. */
  #parts(changes: readonly CaseChange[]): string {
    const { without, semicolon } = this.words;
    const namesOf = (kind: CaseChange["kind"]): string[] =>
      changes.filter((one) => one.kind === kind).map((one) => this.#nameOf(one));
    const listed = (kind: CaseChange["kind"], say: (names: string, isOne: boolean) => string): string[] => {
      const names = namesOf(kind);
      return names.length === 0 ? [] : [say(this.messages.list(names, "or"), names.length === 1)];
    };
    return [
      ...listed("indicators", without.indicators),
      ...listed("sources", without.sources),
      ...listed("fields", without.fields),
      ...listed("low", () => without.low),
      ...listed("switches", without.switches),
    ].join(semicolon);
  }

  #nameOf({ kind, after: { id } }: CaseChange): string {
    if (kind === "switches") return this.words.switched[id as keyof RobustnessWords["switched"]];
    if (kind !== "indicators") return id;
    const [axis = "", ...rest] = id.split("/");
    const own = this.robustness.typology.axes.find((one) => one.id === axis)?.indicators;
    const label = own?.find((one) => one.id === rest.join("/"))?.label;
    return this.messages.quote(label === undefined ? id : this.messages.text(label));
  }

  #sayFlip(factor: FactorResult, { case: place, at }: FirstFlip): string {
    const one = this.robustness.cases[place];
    const say = (value: number): string => this.messages.number(Number(value.toPrecision(DIGITS)));
    return this.words.first(this.#factorName(factor), say(factor.value), say(at), one === undefined ? "" : nameOf(one));
  }

  #factorName({ kind, axis, indicator, part }: FactorResult): string {
    const { cells } = this.tables;
    const what =
      kind === "degree" ? capitalise(this.messages.code(part), this.messages.lang) : cells[`part-${part}` as CellWord];
    if (kind === "threshold") return what;
    const indicators = this.robustness.typology.axes.find(({ id }) => id === axis)?.indicators ?? [];
    const label = indicators.find(({ id }) => id === indicator)?.label;
    const whole = label === undefined ? cells["all-indicators"] : this.messages.text(label);
    return this.tables.part(whole, what);
  }
}

/** One thing that was left out of a case or computed otherwise, and the verdict then. */
interface CaseChange {
  readonly kind: "indicators" | "sources" | "fields" | "low" | "switches";
  readonly after: LeftOut;
}

function changesIn({ leftOut, switches }: RobustCaseRecord): CaseChange[] {
  const all: readonly (readonly [CaseChange["kind"], readonly LeftOut[]])[] = [
    ["indicators", leftOut.indicators],
    ["sources", leftOut.sources],
    ["fields", leftOut.fields],
    ["low", leftOut.low === null ? [] : [leftOut.low]],
    ["switches", switches],
  ];
  return all.flatMap(([kind, some]) => some.map((after) => ({ kind, after })));
}

function nameOf({ name, date }: RobustCaseRecord): string {
  return `${name}\u00a0${date}`;
}

/** How far a number moves, as a part of what lies between it and its neighbour on that side; without a neighbour, of itself. */
function shareOf({ value, lo, hi }: FactorResult, { at }: FirstFlip): number {
  const end = at < value ? lo : hi;
  const whole = end === null ? Math.abs(value) : Math.abs(end - value);
  return whole === 0 ? 0 : Math.abs(at - value) / whole;
}
