import type { FigureWords } from "../../../messages/figure-words.js";
import type { Messages } from "../../../messages/messages.js";
import type { ProfileResult } from "../../../model/result.js";
import { networkOf, pairsOf } from "../../../quantity/network.js";

/** Measures that stand beside what the cluster bridges. */
const MEASURES = ["effective_size", "efficiency", "constraint"] as const;

/** What the cluster bridges, and how its network is built; what is not known of it is not said. None where no ties are coded. */
export function networkSentences(one: ProfileResult, words: FigureWords, messages: Messages): string[] {
  if (one.network === undefined) return [];
  const { members, ties } = networkOf(one.network.ties, one.network.members);
  const said = words.network;
  const { structuring, brokered_pairs_share: share, components_without: parts } = one.facts;
  const built =
    typeof structuring === "string" ? [said.structuring(messages.factValue(structuring, "structuring"))] : [];
  const counts = said.counts(members.length, ties.length);
  if (!one.network.complete) return [counts, said.partial, ...built];
  if (!isExact(share) || !isExact(parts)) return [counts, said.single, ...built];
  const pairs = pairsOf(members.length);
  return [
    counts,
    said.bridged(
      messages.number(pairs - ties.length),
      messages.number(pairs),
      messages.factValue(share, "brokered_pairs_share"),
    ),
    said.parts(parts.lo),
    ...built,
  ];
}

/** Effective size, efficiency and constraint with their values, where they are known. */
export function networkMeasures(one: ProfileResult, words: FigureWords, messages: Messages): string[] {
  return MEASURES.flatMap((name) => {
    const value = one.facts[name];
    if (!isExact(value)) return [];
    return [`${words.network.measures[name]}${messages.label("colon")} ${messages.factValue(value, name)}`];
  });
}

function isExact(value: unknown): value is { lo: number; hi: number } {
  return typeof value === "object" && value !== null && "lo" in value && typeof value.lo === "number";
}
