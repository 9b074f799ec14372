import { FUNDING_PARTS, type Principle } from "../model/vocabulary.js";
import { greatest, least } from "../plain/extremes.js";
import type { Joined } from "./joined.js";
import type { Run } from "./ledger.js";

/** In this order own resources, which are market resources and membership fees, stand side by side. */
export const PRINCIPLES = ["market", "reciprocity", "redistribution"] as const satisfies readonly Principle[];

/** A part of a principle by its place in the list of its parts. */
export interface Place {
  readonly principle: Principle;
  readonly index: number;
}

/**
 * In which order the parts stand in the ledger. It takes bounds on sums of neighbours, so what a profile bounds as a sum has to
 * stand side by side: the parts of a principle, of a joined key and of a single funder.
 */
export interface Layout {
  readonly order: readonly Place[];
  readonly contracts: Run;
  readonly patronage: Run;
  /** Single funders: the State pays its subsidies and the employment aid. */
  readonly funders: readonly Run[];
  /** Region, department and municipalities; `null` where joined keys tear them apart. */
  readonly local: Run | null;
}

/** Parts that have to stand side by side, the first of them at the beginning of its principle where it is alone. */
const LEADERS: Readonly<Record<Principle, readonly string[]>> = {
  market: [],
  reciprocity: ["membership_fees"],
  redistribution: ["state", "employment_aid"],
};

/** The parts of the local authorities. */
export const LOCAL: readonly string[] = ["region", "department", "municipal"];

/** Where the parts stand whatever the joined keys are. */
export const RUNS = {
  all: { from: 0, to: lengthUpTo("redistribution") },
  market: { from: 0, to: lengthUpTo("market") },
  reciprocity: { from: lengthUpTo("market"), to: lengthUpTo("reciprocity") },
  redistribution: { from: lengthUpTo("reciprocity"), to: lengthUpTo("redistribution") },
  own: { from: 0, to: lengthUpTo("market") + 1 },
  fees: { from: lengthUpTo("market"), to: lengthUpTo("market") + 1 },
  gifts: { from: lengthUpTo("market") + 1, to: lengthUpTo("reciprocity") },
} as const satisfies Record<string, Run>;

function lengthUpTo(last: Principle): number {
  const upTo = PRINCIPLES.slice(0, PRINCIPLES.indexOf(last) + 1);
  return upTo.reduce((length, principle) => length + FUNDING_PARTS[principle].length, 0);
}

/** The order in which every sum that a profile bounds is one of neighbours. */
export function layoutOf(joined: Readonly<Record<Principle, readonly Joined[]>>): Layout {
  const isPlain = PRINCIPLES.every((principle) => joined[principle].length === 0);
  return isPlain ? PLAIN : arrange(joined);
}

function arrange(joined: Readonly<Record<Principle, readonly Joined[]>>): Layout {
  const order = PRINCIPLES.flatMap((principle) => {
    const all: readonly string[] = FUNDING_PARTS[principle];
    const parts = sideBySide(all, LEADERS[principle], joined[principle]);
    return parts.map((part) => ({ principle, part, index: all.indexOf(part) }));
  });
  const runOf = (principle: Principle, parts: readonly string[]): Run | null => {
    const places = parts.map((part) =>
      order.findIndex((entry) => entry.principle === principle && entry.part === part),
    );
    const run = { from: least(places), to: greatest(places) + 1 };
    return run.to - run.from === parts.length ? run : null;
  };
  const funders = [["eu"], ["state", "employment_aid"], ...LOCAL.map((part) => [part])].map((parts) =>
    runOf("redistribution", parts),
  );
  const patronage = neighbours(runOf("reciprocity", ["patronage"]));
  return {
    order,
    contracts: neighbours(runOf("market", ["public_contracts"])),
    patronage,
    funders: [...funders.map(neighbours), patronage],
    local: runOf("redistribution", LOCAL),
  };
}

function neighbours(run: Run | null): Run {
  if (run === null) throw new Error("parts that have to stand side by side do not");
  return run;
}

/** The run of a joined key. */
export function runOfJoined({ order }: Layout, principle: Principle, { parts }: Joined): Run {
  const all: readonly string[] = FUNDING_PARTS[principle];
  const from = order.findIndex((place) => place.principle === principle && parts.includes(all[place.index] ?? ""));
  return { from, to: from + parts.length };
}

/** The parts, the leaders as neighbours, and around them those that they are joined with; then the others, joined ones together. */
function sideBySide(all: readonly string[], leaders: readonly string[], joined: readonly Joined[]): readonly string[] {
  const matesOf = (part: string): readonly string[] =>
    joined.find(({ parts }) => parts.includes(part))?.parts ?? [part];
  const before = leaders.length > 1 ? matesOf(leaders[0] ?? "").filter((part) => !leaders.includes(part)) : [];
  const after = leaders.flatMap((leader) => matesOf(leader));
  return [...new Set([...before, ...leaders, ...after, ...all.flatMap(matesOf)])];
}

const PLAIN: Layout = arrange({ market: [], reciprocity: [], redistribution: [] });
