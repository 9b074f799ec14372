import type { Messages } from "../../../messages/messages.js";
import type { DataWording, MethodsWords } from "../../../messages/methods-words.js";
import type { ProfileResult, Result } from "../../../model/result.js";
import { distinctWorks, referenceOf } from "../cite/identity.js";

/** What the profiles are, as far as they say it, a sentence each; nothing where there are none. */
export function dataSentences({ results }: Result, words: MethodsWords, messages: Messages): readonly string[] {
  return results.length === 0 ? [] : words.data(dataOf(results, messages));
}

function dataOf(results: readonly ProfileResult[], messages: Messages): DataWording {
  const years = results.map(({ date }) => date.slice(0, 4)).sort();
  const coders = results.flatMap(({ profile: { coder } }) => coder ?? []);
  const twice = severalCoders(results);
  return {
    profiles: results.length,
    clusters: new Set(results.map(({ id }) => id)).size,
    from: years[0] ?? "",
    to: years.at(-1) ?? "",
    invented: results.filter(({ profile }) => profile.invented).length,
    ...levelsOf(results, messages),
    documents: distinctWorks(results.flatMap(({ sources }) => Object.values(sources).map(referenceOf))).length,
    evidence: evidenceOf(results),
    coders: new Set(coders).size,
    coded: coders.length,
    codedTwice: twice.length,
    agreed: twice.filter(([first, ...others]) =>
      others.every(({ type, status }) => type === first?.type && status === first.status),
    ).length,
  };
}

/** Levels by how often they occur. */
function levelsOf(results: readonly ProfileResult[], messages: Messages): Pick<DataWording, "levels" | "withoutLevel"> {
  const counts = new Map<string, number>();
  for (const { level } of results) if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  const levels = [...counts].map(([level, count]) => ({ label: messages.code(level), count }));
  levels.sort((a, b) => b.count - a.count);
  return { levels, withoutLevel: results.filter(({ level }) => level === null).length };
}

function evidenceOf(results: readonly ProfileResult[]): DataWording["evidence"] {
  const counts = { high: 0, medium: 0, low: 0, unstated: 0 };
  for (const { evidence } of results)
    for (const { confidence } of Object.values(evidence).flat()) counts[confidence ?? "unstated"] += 1;
  return counts;
}

/** Cases, by cluster, date and level, that more than one coder coded. */
function severalCoders(results: readonly ProfileResult[]): readonly (readonly ProfileResult[])[] {
  const cases = new Map<string, ProfileResult[]>();
  for (const one of results) {
    const key = JSON.stringify([one.id, one.date, one.level]);
    cases.set(key, [...(cases.get(key) ?? []), one]);
  }
  return [...cases.values()].filter((same) => new Set(same.flatMap(({ profile }) => profile.coder ?? [])).size > 1);
}
