import type { Coding } from "../../model/coding.js";
import type { Consensus, EvidenceEntry, Settled } from "../../model/consensus.js";
import { childPointer, pathOf, pointerOfPath, pointerTo, valueAt } from "../../plain/pointer.js";
import { match } from "./coding.js";
import { sayCoding } from "./disagreements.js";
import { elementsOf } from "./fields.js";
import { differs, matricesOf, type Unit } from "./matrix.js";

/**
 * For every case that two coders or more have coded, the profile that they agree on: what all say alike stands, also where they write it
 * differently; every other place, also one that somebody left open, is a choice. Sources and evidence of all coders are kept.
 * `codings`: as `codingsIn` gives them, in any order; they are of one case where id, date and level are the same. Empty where no case
 * has two coders. Pure: it changes nothing and settles nothing; `renderConsensus` writes each as a file in which the choices are
 * still to be made.
 */
export function consensusOf(codings: readonly Coding[]): Consensus[] {
  return match(codings).cases.map((row) => new Merge(row.filter((coding) => coding !== null)).consensus());
}

/** What is put together of the codings rather than compared. */
const APART = ["coder", "invented", "sources", "evidence"];

/** Where something stands in the profile of each coder, or would stand. */
type Places = readonly string[];

/** What stands nowhere in a list (RFC 6901). */
const NOWHERE = "-";

/** Where a field of a coder's went, and whether it is still a choice. */
interface Move {
  readonly coder: number;
  readonly from: string;
  readonly to: string;
  readonly isOpen: boolean;
}

class Merge {
  readonly #units = new Map<string, Unit>();
  /** Of parts before the whole. */
  readonly #moves: Move[] = [];
  #choices = 0;

  constructor(private readonly codings: readonly Coding[]) {
    const matrices = matricesOf([codings.map(({ profile }) => profile)]);
    for (const unit of matrices.flatMap(({ units }) => units)) {
      unit.pointers.forEach((pointer, coder) => {
        if (pointer !== null) this.#units.set(keyOf(coder, pointer), unit);
      });
    }
  }

  consensus(): Consensus {
    const { codings } = this;
    const [{ profile, result } = never()] = codings;
    const keys = unionOf(codings.map((one) => Object.keys(one.profile))).filter((key) => !APART.includes(key));
    const whole = codings.map(() => pointerTo());
    const entries = keys.map((key) => this.#entry(key, key, whole, pointerTo()));
    const head = entries.findIndex(([key]) => key === "name") + 1;
    const apart: (readonly [string, Settled])[] = [
      ...(codings.some((one) => one.profile.invented === true) ? [["invented", settled(true)] as const] : []),
      ["coder", settled(codings.map(({ coder }) => coder).join(", "))],
    ];
    const { id, date, level } = result;
    return {
      ...{ id, date, level },
      coders: codings.map(({ coder }) => coder),
      profile: { kind: "block", entries: [...entries.slice(0, head), ...apart, ...entries.slice(head)] },
      ...this.#evidence(profile.sources ?? {}),
      choices: this.#choices,
    };
  }

  /** The value of one key of a block. `path`: of the field, with `[]` for lists; `to`: where the block comes to stand. */
  #entry(key: string, path: string, blocks: Places, to: string): readonly [string, Settled] {
    const places = blocks.map((block) => childPointer(block, key));
    return [key, this.#settle(places, path, childPointer(to, key))];
  }

  #settle(places: Places, path: string, to: string): Settled {
    const values = places.map((place, coder) => valueAt(this.codings[coder]?.profile, place));
    if (this.#isAlike(places, values)) {
      this.#move(places, to, false);
      return settled(values.find(isBlock) ?? values[0]);
    }
    if (values.every(isBlock) && !(path === "funding" && new Set(values.map(({ unit }) => unit)).size > 1)) {
      const keys = unionOf(values.map((block) => Object.keys(block)));
      return { kind: "block", entries: keys.map((key) => this.#entry(key, `${path}.${key}`, places, to)) };
    }
    if (isLists(values)) return this.#list(values, places, path, to);
    return this.#choice(places, to);
  }

  #list(lists: readonly (readonly unknown[])[], places: Places, path: string, to: string): Settled {
    const names = lists.map((list) => elementsOf(list, path));
    const isCommon = (name: string): boolean => names.every((some) => some.includes(name));
    const all = unionOf(names);
    const items = [...all.filter(isCommon), ...all.filter((name) => !isCommon(name))].map((name, index): Settled => {
      const own = places.map((list, coder) => {
        const at = names[coder]?.indexOf(name) ?? -1;
        return childPointer(list, at < 0 ? NOWHERE : at);
      });
      const place = childPointer(to, index);
      if (!isCommon(name)) return this.#choice(own, place);
      const element = this.#settle(own, `${path}[]`, place);
      this.#move(own, place, false);
      return element;
    });
    return { kind: "list", items };
  }

  #choice(places: Places, to: string): Settled {
    this.#choices += 1;
    this.#move(places, to, true);
    const options = this.codings.map((coding, coder) => sayCoding({ coding, coder, at: places[coder] ?? to }));
    return { kind: "choice", options };
  }

  /** True where all say the same, be it written differently. */
  #isAlike(places: Places, values: readonly unknown[]): boolean {
    if (values.some((value) => value === undefined)) return false;
    if (values.every((value) => isSame(value, values[0]))) return true;
    const units = places.map((place, coder) => this.#units.get(keyOf(coder, place)));
    const [unit] = units;
    return unit !== undefined && !units.includes(undefined) && !differs(unit);
  }

  #move(places: Places, to: string, isOpen: boolean): void {
    places.forEach((from, coder) => {
      this.#moves.push({ coder, from, to, isOpen });
    });
  }

  #evidence(first: Consensus["sources"]): Pick<Consensus, "sources" | "evidence" | "open"> {
    const sources = new Map(Object.entries(first));
    const evidence = new Map<string, EvidenceEntry[]>();
    const open: Consensus["open"][number][] = [];
    this.codings.forEach(({ coder, profile }, index) => {
      const renamed = new Map<string, string>();
      for (const [key, source] of Object.entries(profile.sources ?? {})) {
        const name = freeName(key, (taken) => !sources.has(taken) || isSame(sources.get(taken), source));
        sources.set(name, source);
        renamed.set(key, name);
      }
      for (const [path, given] of Object.entries(profile.evidence ?? {})) {
        const { to, isOpen } = this.#wentTo(index, pointerOfPath(path));
        for (const one of [given].flat() as EvidenceEntry[]) {
          const entry = { ...one, source: renamed.get(one.source) ?? one.source };
          const known = evidence.get(to) ?? [];
          if (isOpen) open.push({ coder, path: pathOf(to), entry });
          else if (!known.some((other) => isSame(other, entry))) evidence.set(to, [...known, entry]);
        }
      }
    });
    return {
      sources: Object.fromEntries(sources),
      evidence: [...evidence].map(([pointer, entries]) => [pathOf(pointer), entries] as const),
      open,
    };
  }

  /** Where the field of a coder's evidence stands now: it, or what lies above it, has moved. */
  #wentTo(coder: number, pointer: string): Pick<Move, "to" | "isOpen"> {
    const found = this.#moves.find(
      (move) => move.coder === coder && (pointer === move.from || pointer.startsWith(`${move.from}/`)),
    );
    return found === undefined
      ? { to: pointer, isOpen: false }
      : { to: found.to + pointer.slice(found.from.length), isOpen: found.isOpen };
  }
}

function never(): never {
  throw new Error("a case that nobody has coded");
}

function settled(value: unknown): Settled {
  return { kind: "value", value };
}

function keyOf(coder: number, pointer: string): string {
  return `${coder} ${pointer}`;
}

/** Everything in the lists, each once, in the order of the first that has it. */
function unionOf(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

/** The name, or the name with the lowest number from 2 that is free. */
function freeName(name: string, isFree: (name: string) => boolean): string {
  if (isFree(name)) return name;
  for (let number = 2; ; number++) if (isFree(`${name}-${number}`)) return `${name}-${number}`;
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isLists(values: readonly unknown[]): values is readonly (readonly unknown[])[] {
  return values.every(Array.isArray);
}

/** The same content, in whatever order the keys stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isBlock(a) || !isBlock(b)) return a === b;
  const keys = unionOf([Object.keys(a), Object.keys(b)]);
  return keys.every((key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
