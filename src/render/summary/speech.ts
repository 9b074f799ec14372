import type { Messages } from "../../messages/messages.js";
import type { SummaryWords } from "../../messages/summary-words.js";
import type { TableWords } from "../../messages/table-words.js";
import type { Summary } from "../../model/summary.js";

/** What says a summary. */
export interface Speech {
  readonly summary: Summary;
  readonly words: SummaryWords;
  readonly tables: TableWords;
  readonly messages: Messages;
}
