import type { JudgedBatch } from "../model/batch.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import type { Typology } from "../model/typology.js";
import { meetingOf, refuseDuplicate, SeenProfiles } from "./duplicates.js";
import { Gates, type GatesAsked } from "./gates.js";
import { Tally } from "./tally.js";

/**
 * Sends the entries of a batch through the gates that are asked for, as `tcec batch` does: a profile that was met before is
 * refused, everything is counted. The whole batch is looked at, so what a baseline or a file of expectations has beside it is
 * missing.
 */
export function judgeBatch(
  entries: readonly Entry[],
  typology: Pick<Typology, "types">,
  { failOn = [], expect = null, baseline = null, maxWarnings = null }: Partial<GatesAsked> = {},
): JudgedBatch {
  const gates = new Gates({ failOn, expect, baseline, maxWarnings });
  const seen = new SeenProfiles();
  const tally = new Tally(typology);
  const all: { entry: Entry; judged: readonly AnyDiagnostic[] }[] = [];
  for (const one of entries) {
    const first = one.kind === "scored" ? seen.meet({ ...one, ...meetingOf(one) }) : null;
    const entry = one.kind === "scored" && first !== null ? refuseDuplicate(one, first) : one;
    const judged = gates.judge(entry);
    tally.add(entry, judged);
    all.push({ entry, judged });
  }
  tally.addFiles(new Set(entries.map(({ file }) => file)).size);
  const { verdicts, loose } = gates.finish({ isShard: false, loose: [] });
  tally.note(loose);
  return { entries: all, summary: tally.summary({ gates: verdicts, changes: gates.changes, loose }) };
}
