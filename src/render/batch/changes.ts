import type { Messages } from "../../messages/messages.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { BatchWords } from "./words.js";
import { titleOf } from "./words.js";

/** What moved in one profile since the baseline. */
export interface Change {
  /** `okhra 2004` */
  readonly title: string;
  /** `type entrepreneurial → alternative`, `market orientation 0.87 → 0.62 (−0.25)` … */
  readonly parts: readonly string[];
}

/** The changes profile by profile, in their order. Findings of other codes are left out. */
export function describeChanges(words: BatchWords, findings: readonly AnyDiagnostic[]): Change[] {
  const changes: { title: string; parts: string[] }[] = [];
  for (const finding of findings) {
    const said = describe(words, finding);
    if (said === null) continue;
    const last = changes.at(-1);
    if (last?.title === said.title) last.parts.push(said.part);
    else changes.push({ title: said.title, parts: [said.part] });
  }
  return changes;
}

function describe({ messages, typology }: BatchWords, finding: AnyDiagnostic): { title: string; part: string } | null {
  const typeLabel = (id: string | null): string => {
    if (id === null) return messages.label("no-type");
    const type = typology?.types.find((known) => known.id === id);
    return type ? messages.text(type.label) : id;
  };
  const axisLabel = (id: string): string => {
    const known = typology?.axes.find((axis) => axis.id === id);
    return known ? messages.text(known.label) : id;
  };
  switch (finding.code) {
    case "baseline-type": {
      const { from, to } = finding.args;
      return { title: titleOf(finding.args), part: `${messages.label("type")} ${typeLabel(from)} → ${typeLabel(to)}` };
    }
    case "baseline-status": {
      const { from, to } = finding.args;
      const part = `${messages.label("status")} ${messages.code(from)} → ${messages.code(to)}`;
      return { title: titleOf(finding.args), part };
    }
    case "baseline-score": {
      const { axis, from, to } = finding.args;
      const part = `${axisLabel(axis)} ${sayMove(messages, from, to)}`;
      return { title: titleOf(finding.args), part };
    }
    case "baseline-bounds": {
      const { axis, from, to } = finding.args;
      const [was, is] = [from, to].map(({ lo, hi }) => `${messages.degree(lo)}–${messages.degree(hi)}`);
      return { title: titleOf(finding.args), part: `${axisLabel(axis)}, ${messages.label("bounds")} ${was} → ${is}` };
    }
    case "baseline-appeared":
      return { title: titleOf(finding.args), part: messages.label("appeared") };
    case "baseline-vanished":
      return { title: titleOf(finding.args), part: messages.label("vanished") };
    default:
      return null;
  }
}

/** "0.87 → 0.62 (−0.25)"; "?" for no score. */
function sayMove(messages: Messages, from: number | null, to: number | null): string {
  if (from !== null && to !== null) return messages.move(from, to);
  const say = (score: number | null): string => (score === null ? "?" : messages.degree(score));
  return `${say(from)} → ${say(to)}`;
}
