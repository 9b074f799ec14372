import { loadWords } from "../../../messages/languages.js";
import type { Lang } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import { formatApa } from "../cite/apa.js";
import { referencesCited } from "../cite/references.js";
import { theoryOf } from "./theory.js";

/** Full references of what the methods paragraph cites, as `tcec cite` writes them, in the order of their list. */
export async function methodsReferences({ tool, typology }: Result, lang: Lang): Promise<string[]> {
  const { genres } = await loadWords(lang, "cite");
  const items = referencesCited({ tool, typology }, theoryOf(typology), lang, genres);
  return [...(await formatApa(items, lang)).values()];
}
