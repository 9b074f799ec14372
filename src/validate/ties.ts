import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Members } from "../model/profile.js";
import { asTypedText } from "../plain/typed.js";
import { compositionOf, totalOf } from "../quantity/composition.js";
import { MOST_MEMBERS, MOST_STRENGTH } from "../quantity/network.js";
import { isMap, kindOf, shown } from "./shown.js";
import type { Suggest } from "./suggester.js";
import { writingSlip } from "./text-slips.js";

/** What the ties of a profile are held against. */
interface About {
  /** What the cluster is called: its name and its id. */
  readonly cluster: readonly unknown[];
  /** The counts of members; `null` where there are none, or wrong ones. */
  readonly members: Members | null;
}

const TIES = "/network/ties";
const MEMBERS = "/network/members";

/**
 * What ties and members mean together: a tie to itself, to nobody or a second time, names that are blank or differ by blanks or
 * case alone, more members than are measured, and counts of members that do not fit. What has a wrong shape is passed over.
 */
export function networkFindings(network: unknown, about: About, suggest: Suggest): AnyDiagnostic[] {
  if (!isMap(network) || (network.ties === undefined && network.members === undefined)) return [];
  const reader = new TieReader(listOf(network.members));
  const ties = listOf(network.ties);
  for (const [i, tie] of ties.entries()) if (Array.isArray(tie)) reader.tie(tie, i);
  reader.nobodies(suggest);
  const { names, findings } = reader;
  for (const place of clusterIn(names, about.cluster)) findings.push(place);
  if (names.size > MOST_MEMBERS)
    findings.push(finding("network-too-large", { members: names.size, maximum: MOST_MEMBERS }, TIES));
  if (findings.length > 0 || about.members === null) return findings;
  const counted = misfit(names.size, about.members, network.complete === true && Array.isArray(network.ties));
  const where = network.members === undefined ? TIES : MEMBERS;
  return counted === null ? [] : [finding("network-members-total", { named: names.size, counted }, where)];
}

/** Reads names in their order, each with the place where it first stands. */
class TieReader {
  readonly findings: AnyDiagnostic[] = [];
  /** Every name as written, and its first place. */
  readonly names = new Map<string, string>();
  readonly #spelled = new Map<string, string>();
  readonly #pairs = new Map<string, number>();
  readonly #tied = new Set<string>();
  readonly #listed: readonly string[];

  constructor(listed: readonly unknown[]) {
    this.#listed = listed.filter((name) => typeof name === "string");
    for (const [i, name] of listed.entries()) this.#name(name, () => `${MEMBERS}/${i}`);
  }

  tie(tie: readonly unknown[], i: number): void {
    if (tie.length < 2 || tie.length > 3) return;
    const [a, b] = [0, 1].map((end) => this.#end(tie[end], () => `${TIES}/${i}/${end}`));
    if (typeof tie[2] === "string") this.findings.push(wrongText(tie[2], `${TIES}/${i}/2`));
    if (a === undefined || b === undefined || a === null || b === null) return;
    this.#tied.add(a).add(b);
    if (a === b) {
      this.findings.push(finding("network-tie-itself", { member: shown(a) }, `${TIES}/${i}/1`));
      return;
    }
    const pair = JSON.stringify(a < b ? [a, b] : [b, a]);
    const first = this.#pairs.get(pair);
    if (first === undefined) this.#pairs.set(pair, i + 1);
    else this.findings.push(finding("network-tie-twice", { a: shown(a), b: shown(b), first }, `${TIES}/${i}`));
  }

  /** Where `members` names one that has a tie it lists all, and a tie to anybody else leads to nobody. */
  nobodies(suggest: Suggest): void {
    const both = this.#listed.find((name) => this.#tied.has(name));
    if (both === undefined) return;
    const listed = new Set(this.#listed);
    const alike = new Set(this.#listed.map(keyOf));
    for (const name of this.#tied) {
      if (listed.has(name) || alike.has(keyOf(name))) continue;
      const args = { member: shown(name), listed: shown(both), suggestion: suggest(name, this.#listed) };
      this.findings.push(finding("network-tie-nobody", args, this.names.get(name) ?? TIES));
    }
  }

  /** The end of a tie: a number is no name. */
  #end(name: unknown, place: () => string): string | null {
    if (typeof name === "number")
      this.findings.push(finding("value-wrong-type", { expected: ["string"], got: "number", write: "" }, place()));
    return this.#name(name, place);
  }

  /** The name, `null` where it is none. The place is asked for only where it is new. */
  #name(name: unknown, place: () => string): string | null {
    if (typeof name !== "string") return null;
    if (this.names.has(name)) return name;
    const key = keyOf(name);
    if (key === "") {
      this.findings.push(finding("network-name-blank", {}, place()));
      return null;
    }
    const other = this.#spelled.get(key);
    this.names.set(name, place());
    if (other === undefined) this.#spelled.set(key, name);
    else this.findings.push(finding("network-name-variant", { member: shown(name), other: shown(other) }, place()));
    return name;
  }
}

/** The name without what a reader does not see: case, unseen signs, the number and kind of blanks, how accents are stored. */
function keyOf(name: string): string {
  const seen = name.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return seen.trim().replace(/\s+/g, " ").toLowerCase();
}

function clusterIn(names: ReadonlyMap<string, string>, cluster: readonly unknown[]): AnyDiagnostic[] {
  const own = new Set(cluster.filter((name) => typeof name === "string").map(keyOf));
  return [...names].flatMap(([name, place]) =>
    own.has(keyOf(name)) ? [finding("network-cluster-named", { member: shown(name) }, place)] : [],
  );
}

/**
 * The count that so many names do not fit; `null` where they may. Where all are named there are at least as many as organisations are
 * counted; and never more than organisations and persons together, of whom there are none where none are coded.
 */
function misfit(named: number, members: Members, isComplete: boolean): number | null {
  const composition = compositionOf(members);
  const organisations = totalOf(composition);
  const persons = members.individuals === undefined ? 0 : composition.individuals.hi;
  const most = members.all === undefined ? organisations.hi + persons : composition.all.hi;
  if (named > most) return most;
  return isComplete && named < organisations.lo ? organisations.lo : null;
}

/** A text where a strength should stand: a slip of the pen, or no number at all. */
function wrongText(text: string, pointer: string): AnyDiagnostic {
  return writingSlip(text, pointer) ?? wrongStrength(text, pointer);
}

/** What stands in the place of a strength and is none. */
export function wrongStrength(value: unknown, pointer: string): AnyDiagnostic {
  return finding("network-tie-strength", { text: shown(value), maximum: MOST_STRENGTH }, pointer);
}

/** A tie that is no list; what to write instead where two members can be told. */
export function wrongTie(value: unknown, pointer: string): AnyDiagnostic {
  const items =
    typeof value === "string" ? value.split(/\s*(?:[,;]|-+>|--+)\s*/) : isMap(value) ? Object.values(value) : [];
  const [a, b, strength = 1, ...more] = items;
  const isPair = typeof a === "string" && typeof b === "string" && a !== "" && b !== "" && more.length === 0;
  const third = strength === 1 ? "" : `, ${strength}`;
  const isShort = typeof strength === "number" && JSON.stringify(items).length <= LONGEST_PAIR;
  const write = isPair && isShort ? `[${asTypedText(a)}, ${asTypedText(b)}${third}]` : null;
  return finding("network-tie-form", { got: kindOf(value), write }, pointer);
}

/** Longer names are better copied by hand. */
const LONGEST_PAIR = 160;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
