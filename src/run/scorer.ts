import { sha256Hex } from "../io/cache/digest.js";
import type { CacheFolder } from "../io/host/long-run.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import type { Assessment } from "../pipeline/assess.js";
import { textOf } from "../pipeline/inputs.js";
import { type EntryTakers, openEntries } from "../pipeline/open-entries.js";
import type { Reading } from "../pipeline/open-texts.js";
import { Spellings } from "../pipeline/spellings.js";
import { TOOL } from "../pipeline/tool.js";
import { budgetOfFile } from "../read/document-text.js";
import { loadItemWriter } from "../render/batch/items/load.js";
import type { ItemWriter } from "../render/batch/items/writer.js";
import { limitOf } from "../saved/recognise.js";
import { Cache } from "./cache.js";
import { ReplyBuffer } from "./reply-buffer.js";
import type { ReadFile, Reply, ScoringSetup, ScoringTools, Task } from "./task.js";

/** What a scorer works with beside its tools. `memory` stands in for the folder of the cache. */
interface ScorerOptions {
  readonly memory?: CacheFolder | null;
  readonly pieces?: ReplyBuffer;
}

/**
 * Carries out tasks one after the other, here or in a thread of its own. The bytes of a reply are good until the next task,
 * unless they are lent to another thread.
 */
export async function createScorer(
  setup: ScoringSetup,
  tools: ScoringTools,
  { memory = null, pieces = new ReplyBuffer() }: ScorerOptions = {},
): Promise<(task: Task) => Reply> {
  const writers = await Promise.all(
    setup.formats.map((format) => loadItemWriter(format, { tool: TOOL, typology: setup.typology })),
  );
  const scorer = new Scorer({ ...setup, digest: sha256Hex }, writers, tools, pieces);
  if (setup.cache === null && memory === null) return (task) => scorer.score(task);
  const opened = memory === null ? tools.openCache(setup.cache ?? "") : { value: memory, diagnostics: [] };
  const cache = new Cache(opened, setup, tools);
  return (task) =>
    task.kind === "files" ? cache.through(task, (read) => scorer.score(task, read)) : scorer.score(task);
}

class Scorer {
  constructor(
    private readonly reading: Reading,
    private readonly writers: readonly ItemWriter[],
    private readonly tools: ScoringTools,
    private readonly pieces: ReplyBuffer,
  ) {}

  score(task: Task, read: ReadFile = this.tools.readFileNow): Reply {
    const entries: Entry[] = [];
    const notes: AnyDiagnostic[] = [];
    const spellings = new Spellings();
    const { pieces } = this;
    pieces.begin();
    const take: EntryTakers = {
      entry: (entry, assessment) => {
        entries.push(entry);
        if (assessment !== null) spellings.see(assessment.row.profile, assessment.row.source.file);
        for (const writer of this.writers) pieces.add(pieceOf(writer, entry, assessment));
      },
      note: (finding) => notes.push(finding),
    };
    const budget = budgetOfFile();
    if (task.kind === "files") this.#scoreFiles(task, read, take);
    else if (task.kind === "text") openEntries(task.source, this.reading, take, budget);
    else take.entry(task.entry, null);
    const reply = { sources: sourcesOf(task), entries, ...pieces.take(), notes, spelt: spellings.words() };
    return task.kind === "text" ? { ...reply, excess: budget.excess } : reply;
  }

  #scoreFiles({ files, found = [] }: Extract<Task, { kind: "files" }>, read: ReadFile, take: EntryTakers): void {
    const foundOne = { ...this.reading, isFound: () => true };
    files.forEach((file, i) => {
      const { value: source, diagnostics } = textOf(read(file, limitOf(file)), file);
      if (source === null) take.entry({ kind: "refused", file, document: null, findings: diagnostics }, null);
      else openEntries(source, found[i] === true ? foundOne : this.reading, take);
    });
  }
}

/** How many files begin with a task: all parts of a stream are one. */
function sourcesOf(task: Task): number {
  if (task.kind === "files") return task.files.length;
  return task.kind === "text" && (task.source.start?.line ?? 1) === 1 ? 1 : 0;
}

/** What a format says of an entry. */
export function pieceOf(writer: ItemWriter, entry: Entry, assessment: Assessment | null): string {
  if (entry.kind === "refused") return writer.refusal(entry);
  if (assessment === null) throw new Error("a scored entry without its assessment");
  return writer.reads === "row" ? writer.item(assessment.row) : writer.item(assessment.whole());
}
