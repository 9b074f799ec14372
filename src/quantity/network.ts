/** A tie between two members, by their places in the list of members. Its strength is above 0. */
export interface Tie {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/** Members and the ties between them that are known without the cluster; no pair is tied twice, and nobody to itself. */
export interface Network {
  readonly members: readonly string[];
  readonly ties: readonly Tie[];
}

/** Most members of a network that is read: ten times the largest clusters, and few enough for a figure to be laid out at once. */
export const MOST_MEMBERS = 1000;
/** The greatest strength of a tie, as in `schemas/profile.schema.json`. */
export const MOST_STRENGTH = 1_000_000;

/** Ties as coded: two names and, where it is not 1, a strength. */
export type CodedTie = readonly (string | number)[];

/**
 * The network of ties and members as coded: members in the order in which they are first named, in ties and then in the list.
 * What `validate/network` refuses is left out.
 */
export function networkOf(ties: readonly CodedTie[], members: readonly string[] = []): Network {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    return places.size - 1;
  };
  const pairs = new Set<string>();
  const read: Tie[] = [];
  for (const [a, b, strength = 1] of ties) {
    if (typeof a !== "string" || typeof b !== "string" || typeof strength !== "number") continue;
    const [from, to] = [placeOf(a), placeOf(b)];
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (from === to || !(strength > 0) || pairs.has(pair)) continue;
    pairs.add(pair);
    read.push({ from, to, strength });
  }
  for (const name of members) placeOf(name);
  return { members: [...places.keys()], ties: read };
}

/** How many pairs so many members make. */
export function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}

/** What the cluster bridges, and how free it is in its network. */
export interface NetworkMeasures {
  /** Percent of all pairs, 0 to 100. */
  readonly brokeredPairsShare: number;
  /** From 1 to the number of members. */
  readonly effectiveSize: number;
  /** Above 0, to 1. */
  readonly efficiency: number;
  /** Above 0, below 2. */
  readonly constraint: number;
  /** From 1 to the number of members. */
  readonly componentsWithout: number;
}

/**
 * The measures of Burt (1992, Structural Holes, ch. 2) of the cluster i in its network: it is tied to each of the n members with
 * strength 1, members to each other by the ties given, z. All ties must be known. `null` below two members. With q ≠ i, j:
 *
 *     brokered pairs   100 · (pairs - ties) / pairs
 *     effective size   Σ_j [1 - Σ_q p_iq m_jq]     p_iq = z_iq / Σ_k z_ik = 1/n,  m_jq = z_jq / max_k z_jk
 *     efficiency       effective size / n
 *     constraint       Σ_j (p_ij + Σ_q p_iq p_qj)²  p_qj = z_qj / Σ_k z_qk
 *     components       connected parts of the members without the cluster
 *
 * k runs over all that j or q is tied to, the cluster included. Takes time in proportion to members and ties.
 */
export function measureNetwork(network: Network): NetworkMeasures | null {
  const { members, ties } = network;
  const n = members.length;
  if (n < 2) return null;
  const total = new Array<number>(n).fill(1);
  const strongest = new Array<number>(n).fill(1);
  for (const [j, , strength] of directed(ties)) {
    total[j] = at(total, j) + strength;
    strongest[j] = Math.max(at(strongest, j), strength);
  }
  const redundancy = new Array<number>(n).fill(0);
  const indirect = new Array<number>(n).fill(0);
  for (const [j, q, strength] of directed(ties)) {
    redundancy[j] = at(redundancy, j) + strength / at(strongest, j);
    indirect[j] = at(indirect, j) + strength / at(total, q);
  }
  const effectiveSize = redundancy.reduce((sum, own) => sum + (1 - own / n), 0);
  return {
    brokeredPairsShare: (100 * (pairsOf(n) - ties.length)) / pairsOf(n),
    effectiveSize,
    efficiency: effectiveSize / n,
    constraint: indirect.reduce((sum, own) => sum + ((1 + own) / n) ** 2, 0),
    componentsWithout: componentsOf(network).length,
  };
}

/** Each tie in both directions. */
function* directed(ties: readonly Tie[]): Generator<readonly [from: number, to: number, strength: number]> {
  for (const { from, to, strength } of ties) {
    yield [from, to, strength];
    yield [to, from, strength];
  }
}

function at(values: readonly number[], i: number): number {
  return values[i] ?? 0;
}

/** The connected parts of the members without the cluster: places in the order of the list, the largest part first. */
export function componentsOf({ members, ties }: Network): number[][] {
  const parents = members.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (at(parents, root) !== root) root = at(parents, root);
    for (let next = i; next !== root; ) {
      const above = at(parents, next);
      parents[next] = root;
      next = above;
    }
    return root;
  };
  for (const { from, to } of ties) {
    const [a, b] = [rootOf(from), rootOf(to)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  const parts = new Map<number, number[]>();
  for (const i of members.keys()) {
    const part = parts.get(rootOf(i));
    if (part) part.push(i);
    else parts.set(rootOf(i), [i]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length || at(a, 0) - at(b, 0));
}
