import type { QuantityName } from "../model/hypotheses.js";
import type { DefinedHypothesis, DefinedSetHypothesis } from "../model/table-notes.js";
import type { Messages } from "./interface.js";

/** The words of hypotheses on how clusters change, in one language. */
export interface HypothesisWords {
  /** What rises, or does not, as it stands after "of" or "rise of": with its article where the language wants one. */
  readonly quantities: { readonly [Q in QuantityName]: string };
  /** How a hypothesis is put to a case: where it begins, what has to happen, what it expects. One sentence. */
  readonly define: (hypothesis: DefinedHypothesis, m: Pick<Messages, "list" | "number" | "text" | "quote">) => string;
  /** The part of a whole that a hypothesis on sets speaks of, with the share that it expects. One sentence. */
  readonly defineSet: (
    hypothesis: DefinedSetHypothesis,
    m: Pick<Messages, "list" | "percent" | "text" | "quote">,
  ) => string;
  /** What a hypothesis on sets comes to, and that its limits are decisions. */
  readonly setRules: (least: string) => string;
  /** What a rise is, and from which date to which a hypothesis is put. */
  readonly rules: string;
}
