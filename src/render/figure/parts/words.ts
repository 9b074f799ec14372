import type { FigureWords } from "../../../messages/figure-words.js";
import type { Messages } from "../../../messages/messages.js";
import { FLAGS, flagsOf } from "../../../model/flags.js";
import type { Result } from "../../../model/result.js";
import { nameSome } from "../../../plain/name-some.js";
import { capitalise } from "../../verdict/layout.js";
import { plain } from "../scene/printable.js";
import { byType, type Cluster } from "./clusters.js";
import type { Move } from "./moves.js";

/** Most names in one sentence of a description, which takes no room on the page. */
const MOST_DESCRIBED = 40;
/** Most numbers whose names stand under a figure: without them the numbers say nothing. */
const MOST_NUMBERED = 120;

/** What a figure says in words: the two languages' words, the result, and the clusters. */
export interface Speech {
  readonly result: Result;
  readonly words: FigureWords;
  readonly messages: Messages;
}

function enumerate(clusters: readonly Cluster[]): string {
  const names = clusters.slice(0, MOST_DESCRIBED).map(({ name }) => name);
  return names.join(", ") + (clusters.length > names.length ? ", …" : "");
}

/** One sentence for each type: how many clusters, and which. */
export function sayTypes(clusters: readonly Cluster[], { result, words, messages }: Speech): string[] {
  return byType(clusters, result, messages).map((group) => {
    const names = enumerate(group.clusters);
    const count = group.clusters.length;
    return group.label === null ? words.desc.ofNoType(count, names) : words.desc.ofType(group.label, count, names);
  });
}

/** A sentence about the arrows; none where there are none. */
export function sayMoves(moves: readonly Move[], words: FigureWords): string[] {
  const names = [...new Set(moves.map(({ cluster }) => cluster.result.name))].map(plain);
  return names.length === 0 ? [] : [words.desc.moves(names.slice(0, MOST_DESCRIBED).join(", "))];
}

/** A note on clusters, such as those that have no place; none where there are none. */
export function sayOfSome(
  clusters: readonly Cluster[],
  say: (names: readonly string[], more: number) => string,
): string[] {
  if (clusters.length === 0) return [];
  const { names, more } = nameSome(clusters.map(({ name }) => name));
  return [say(names, more)];
}

/** For each flag that occurs, the clusters whose verdict it stands beside: a point shows the type alone. */
export function sayFlags(clusters: readonly Cluster[], { words, messages }: Speech): string[] {
  return FLAGS.flatMap((flag) => {
    const flagged = clusters.filter(({ result }) => flagsOf(result).includes(flag));
    const label = capitalise(messages.label(`flag-${flag}`), messages.lang);
    return sayOfSome(flagged, (names, more) => words.notes.flagged(label, names, more));
  });
}

/** What the numbers beside points stand for. */
export function sayKey(shown: readonly Cluster[], words: FigureWords): string[] {
  if (shown.length === 0) return [];
  const sorted = [...shown].sort((a, b) => a.key - b.key);
  const entries = sorted.slice(0, MOST_NUMBERED).map(({ label, name }) => `${label}\u00a0${name}`);
  return [words.notes.key(entries, shown.length - entries.length)];
}
