import type { Indicator, Typology } from "../../../model/typology.js";
import { enumerate } from "../../verdict/layout.js";
import type { Outline } from "./outline.js";

type Passage = NonNullable<Indicator["source"]>;
/** What may be declared beside a number or a rule: whose decision it is, why, and where it stands. */
interface Declared {
  readonly decision?: boolean;
  readonly rationale?: Typology["title"];
  readonly source?: Passage;
}

/** "Matray & Poisat 2015, §2.2: “low self-financing”"; empty without a passage. */
export function passage({ messages, typology }: Outline, source: Passage | undefined): string {
  if (!source) return "";
  const where = messages.passage(source, typology);
  return source.quote ? `${where}${messages.label("colon")} ${messages.quotation(source)}` : where;
}

/** The reason, its passage, and whether it is a decision of the authors of the typology; null where nothing is said. */
export function reasonFor(outline: Outline, declared: Declared): string | null {
  const { messages } = outline;
  const rationale = declared.rationale ? messages.text(declared.rationale) : "";
  const decision = declared.decision ? messages.label("decision") : "";
  const behind = enumerate(
    messages,
    [passage(outline, declared.source), decision].filter((text) => text !== ""),
  );
  if (rationale === "") return behind === "" ? null : behind;
  return behind === "" ? rationale : `${rationale} (${behind})`;
}
