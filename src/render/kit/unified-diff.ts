import { append } from "../../plain/append.js";

/** Lines around a change that are shown with it. */
const CONTEXT = 3;

interface Change {
  /** Number of the first line that changed, from 0, before and after. */
  readonly before: number;
  readonly after: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/**
 * What changed between two texts, as a unified diff that `patch` reads; empty where nothing did. For texts whose lines changed each at its
 * place, but for lines that are new at the beginning.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes = changesOf(old, now);
  if (changes.length === 0) return "";
  const name = /\s/.test(path) ? `${path}\t` : path;
  return [`--- ${name}`, `+++ ${name}`, ...groupsOf(changes).flatMap((group) => hunkOf(group, old)), ""].join("\n");
}

/** The lines of a text, each with what ends it. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesOf(old: readonly string[], now: readonly string[]): Change[] {
  const added = now.length - old.length;
  const changes: Change[] = added > 0 ? [{ before: 0, after: 0, gone: [], come: now.slice(0, added) }] : [];
  for (let at = 0; at < old.length; at += 1) {
    if (old[at] === now[at + added]) continue;
    const start = at;
    while (at + 1 < old.length && old[at + 1] !== now[at + 1 + added]) at += 1;
    const come = now.slice(start + added, at + 1 + added);
    changes.push({ before: start, after: start + added, gone: old.slice(start, at + 1), come });
  }
  return changes;
}

/** Changes between which so few lines stand that they are shown together. */
function groupsOf(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last !== undefined && change.before - (last.before + last.gone.length) <= 2 * CONTEXT;
    if (isNear) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunkOf(group: readonly Change[], old: readonly string[]): string[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = Math.max(0, first.before - CONTEXT);
  const end = Math.min(old.length, last.before + last.gone.length + CONTEXT);
  const lines: string[] = [];
  const show = (sign: string, of: readonly string[]): void =>
    append(
      lines,
      of.map((line) => shown(sign, line)),
    );
  let at = start;
  let come = 0;
  for (const change of group) {
    show(" ", old.slice(at, change.before));
    show("-", change.gone);
    show("+", change.come);
    at = change.before + change.gone.length;
    come += change.come.length - change.gone.length;
  }
  show(" ", old.slice(at, end));
  const from = Math.max(0, first.after - (first.before - start));
  return [`@@ -${range(start, end - start)} +${range(from, end - start + come)} @@`, ...lines];
}

function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1}${count === 1 ? "" : `,${count}`}`;
}

function shown(sign: string, line: string): string {
  return line.endsWith("\n") ? sign + line.slice(0, -1) : `${sign}${line}\n\\ No newline at end of file`;
}
