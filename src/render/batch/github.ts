import type { Severity } from "../../model/codes.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { escapeMessage, escapeProperty } from "../kit/escape/github.js";
import { sanitize } from "../kit/sanitize.js";
import { type BatchWords, openBatchWords, type Place, placeInRepository } from "./words.js";
import type { FindingsMaker } from "./writer.js";

/** Annotations of one kind that GitHub shows of a step; it drops the others without a word. */
const MOST = 10;
const COMMAND = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;
const MORE = { error: "more-errors", warning: "more-warnings", info: "more-notes" } as const;

/**
 * Findings as workflow commands of GitHub Actions, which become annotations at their lines. Of each kind at most ten are
 * written; where there are more, the tenth says how many.
 */
export const makeGithub: FindingsMaker = async (context) => {
  const words = await openBatchWords(context);
  const kinds = { error: new Kind(), warning: new Kind(), info: new Kind() };
  return {
    head: () => "",
    finding: (finding, of) =>
      kinds[finding.severity].add(() => commandOf(words, finding, placeInRepository(finding, of, context.options))),
    tail: () =>
      (["error", "warning", "info"] as const)
        .map((severity) =>
          kinds[severity].end((count) =>
            writeCommand(
              COMMAND[severity],
              { title: context.tool.name },
              words.messages.phrase(MORE[severity], { count }),
            ),
          ),
        )
        .join(""),
  };
};

/** Lets nine through at once; the tenth waits until it is known whether there are more. */
class Kind {
  #count = 0;
  #last = "";

  add(write: () => string): string {
    this.#count += 1;
    if (this.#count < MOST) return write();
    if (this.#count === MOST) this.#last = write();
    return "";
  }

  end(more: (count: number) => string): string {
    return this.#count > MOST ? more(this.#count - MOST + 1) : this.#last;
  }
}

function commandOf(words: BatchWords, finding: AnyDiagnostic, { file, line, col, endCol }: Place): string {
  const hint = words.advise(finding);
  const columns = { ...(col !== null && { col }), ...(endCol !== null && { endColumn: endCol }) };
  const place = file === null ? {} : { file: sanitize(file), line, ...columns };
  const message = words.say(finding) + (hint === null ? "" : `\n${hint}`);
  return writeCommand(COMMAND[finding.severity], { ...place, title: sanitize(finding.code) }, message);
}

/** One line of the log that the runner obeys: everything that would end it, or begin another one, is escaped. */
function writeCommand(command: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${command} ${written.join(",")}::${escapeMessage(message)}\n`;
}
