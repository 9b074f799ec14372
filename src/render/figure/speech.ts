import type { FigureWords } from "../../messages/figure-words.js";
import type { Messages } from "../../messages/messages.js";

/** What every figure is said with. */
export interface FigureSpeech {
  readonly words: FigureWords;
  readonly messages: Messages;
}
