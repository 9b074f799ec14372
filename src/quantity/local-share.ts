import type { Interval } from "../model/interval.js";
import { FUNDING_PARTS } from "../model/vocabulary.js";
import type { Budget, CodedPrinciple } from "./budget.js";
import { shareIn, shareOf } from "./budget-shares.js";
import { exactly, sum, UNKNOWN_AMOUNT } from "./interval.js";
import { LOCAL, RUNS } from "./layout.js";
import { narrow, type OpenLedger, openLedger, rangeOf } from "./ledger.js";

/** The share of regions, départements and municipalities in the cash total, in percent: the exact range. */
export function localShareOf(budget: Budget): Interval {
  const { local } = budget.layout;
  if (local) return shareOf(budget, local);
  return shareIn(
    { ledger: bundled(budget), total: budget.shared.total },
    { from: BUNDLES.length - 2, to: BUNDLES.length - 1 },
  );
}

/** Market, fees, gifts, local money and the rest of redistribution: where each ends in the ledger of parts; `null` within redistribution. */
const BUNDLES = [RUNS.market.to, RUNS.fees.to, RUNS.gifts.to, null, RUNS.all.to] as const;

/**
 * A ledger of bundles, where joined keys tear the local parts apart. Nothing is lost: what a group of joined parts can give to
 * the local money and to the rest is a hexagon in the plane, and such hexagons add up end by end.
 */
function bundled({ shared: { ledger }, coded }: Budget): OpenLedger {
  const groups = groupsOf(coded.redistribution);
  const coarse = openLedger([
    rangeOf(ledger, RUNS.market),
    rangeOf(ledger, RUNS.fees),
    rangeOf(ledger, RUNS.gifts),
    sum(groups.map(({ local }) => local)),
    sum(groups.map(({ rest }) => rest)),
  ]);
  narrow(coarse, { from: BUNDLES.length - 2, to: BUNDLES.length }, sum(groups.map(({ both }) => both)));
  const borders = [{ fine: 0, at: 0 }, ...BUNDLES.map((fine, i) => ({ fine, at: i + 1 }))];
  for (const from of borders) {
    for (const to of borders) {
      if (from.fine === null || to.fine === null || from.at >= to.at) continue;
      narrow(coarse, { from: from.at, to: to.at }, rangeOf(ledger, { from: from.fine, to: to.fine }));
    }
  }
  return coarse;
}

/** What one part, or parts that a source gives as one figure, can give to local money, to the rest, and in all. */
interface Group {
  readonly local: Interval;
  readonly rest: Interval;
  readonly both: Interval;
}

const NOTHING = exactly(0);

function groupsOf({ parts, joined }: CodedPrinciple): Group[] {
  const single = FUNDING_PARTS.redistribution.flatMap((part, i): Group[] => {
    if (joined.some((one) => one.parts.includes(part))) return [];
    const bound = parts[i] ?? UNKNOWN_AMOUNT;
    return [LOCAL.includes(part) ? onlyLocal(bound) : onlyRest(bound)];
  });
  const together = joined.map(({ parts: names, bound }): Group => {
    const local = names.filter((name) => LOCAL.includes(name)).length;
    if (local === names.length) return onlyLocal(bound);
    if (local === 0) return onlyRest(bound);
    const anyOfIt = { lo: 0, hi: bound.hi };
    return { local: anyOfIt, rest: anyOfIt, both: bound };
  });
  return [...single, ...together];
}

function onlyLocal(bound: Interval): Group {
  return { local: bound, rest: NOTHING, both: bound };
}

function onlyRest(bound: Interval): Group {
  return { local: NOTHING, rest: bound, both: bound };
}
