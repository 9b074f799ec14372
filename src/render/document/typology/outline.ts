import type { Messages } from "../../../messages/messages.js";
import type { Typology } from "../../../model/typology.js";

/** What an outline of a typology is written with: words, and the typology whose sources and labels it speaks of. */
export interface Outline {
  readonly messages: Messages;
  readonly typology: Typology;
}
