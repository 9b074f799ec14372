import { sha256Hex } from "../../io/cache/digest.js";
import type { CacheFolder } from "../../io/host/long-run.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Entry } from "../../model/entry.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import { sortOut } from "../../model/refusals.js";
import type { ProfileResult, Result } from "../../model/result.js";
import type { SourceText } from "../../model/source.js";
import { entryOf, scoreText } from "../../pipeline/entry.js";
import { TOOL } from "../../pipeline/tool.js";
import { typologyName } from "../../plain/typology-name.js";
import { decodeText } from "../../read/decode.js";
import { loadItemWriter } from "../../render/batch/items/load.js";
import type { ItemWriter } from "../../render/batch/items/writer.js";
import { limitOf } from "../../saved/recognise.js";
import { savedPieces } from "../../saved/saved.js";
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
  const scorer = new Scorer(setup, writers, tools, pieces);
  if (setup.cache === null && memory === null) return (task) => scorer.score(task);
  const opened = memory === null ? tools.openCache(setup.cache ?? "") : { value: memory, diagnostics: [] };
  const cache = new Cache(opened, setup, tools);
  return (task) =>
    task.kind === "files" ? cache.through(task, (read) => scorer.score(task, read)) : scorer.score(task);
}

/** Where goes what is found in a task. */
interface Takers {
  readonly entry: (entry: Entry, result: ProfileResult | null) => void;
  readonly note: (finding: AnyDiagnostic) => void;
}

class Scorer {
  constructor(
    private readonly setup: ScoringSetup,
    private readonly writers: readonly ItemWriter[],
    private readonly tools: ScoringTools,
    private readonly pieces: ReplyBuffer,
  ) {}

  score(task: Task, read: ReadFile = this.tools.readFileNow): Reply {
    const entries: Entry[] = [];
    const notes: AnyDiagnostic[] = [];
    const { pieces } = this;
    pieces.begin();
    const take: Takers = {
      entry: (entry, result) => {
        entries.push(entry);
        for (const writer of this.writers) pieces.add(pieceOf(writer, entry, result));
      },
      note: (finding) => notes.push(finding),
    };
    if (task.kind === "files") for (const file of task.files) this.#scoreFile(file, read(file, limitOf(file)), take);
    else if (task.kind === "text") this.#scoreSource(task.source, take);
    else take.entry(task.entry, null);
    return { sources: sourcesOf(task), entries, ...pieces.take(), notes };
  }

  #scoreFile(file: string, bytes: Outcome<Uint8Array>, take: Takers): void {
    const text = bytes.value === null ? bytes : decodeText(bytes.value, file, { limit: limitOf(file) });
    if (text.value === null) take.entry({ kind: "refused", file, document: null, findings: text.diagnostics }, null);
    else this.#scoreSource({ file, text: text.value }, take);
  }

  #scoreSource(source: SourceText, take: Takers): void {
    const saved = savedPieces(source);
    if (saved !== null) {
      for (const piece of saved) this.#takeSaved(source.file, piece, take);
      return;
    }
    for (const scored of scoreText(source, this.setup.typology, sha256Hex)) {
      take.entry(scored.entry, "result" in scored ? scored.result : null);
    }
  }

  /** A saved result is taken as it is; what was refused when it was saved is refused again, what was noted is noted. */
  #takeSaved(file: string, { value, diagnostics }: Outcome<Result>, take: Takers): void {
    const problem = value === null ? null : this.#whyNot(value);
    const found = problem === null ? diagnostics : [{ ...problem, position: { file, line: 1, col: 1 } }];
    if (value === null || problem !== null) {
      take.entry({ kind: "refused", file, document: null, findings: found }, null);
      return;
    }
    for (const result of value.results) {
      take.entry(entryOf(result, result.source.lines["/id"] ?? 1, result.profile.coder ?? null), result);
    }
    const { refused, loose } = sortOut(value.findings);
    for (const entry of refused) take.entry(entry, null);
    for (const finding of loose) take.note(finding);
  }

  #whyNot({ typology }: Result): AnyDiagnostic | null {
    const { isDefault, typology: inForce } = this.setup;
    if (!isDefault) return finding("result-with-typology", {});
    if (typology.hash === inForce.hash) return null;
    return finding("result-typologies-differ", { expected: typologyName(inForce), got: typologyName(typology) });
  }
}

/** How many files begin with a task: all parts of a stream are one. */
function sourcesOf(task: Task): number {
  if (task.kind === "files") return task.files.length;
  return task.kind === "text" && (task.source.start?.line ?? 1) === 1 ? 1 : 0;
}

/** What a format says of an entry. */
export function pieceOf(writer: ItemWriter, entry: Entry, result: ProfileResult | null): string {
  if (entry.kind === "refused") return writer.refusal(entry);
  if (result === null) throw new Error("a scored entry without its result");
  return writer.item(result);
}
