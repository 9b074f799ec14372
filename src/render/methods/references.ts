import type { Typology } from "../../model/typology.js";
import { sanitizeData } from "../sanitize.js";
import { theoryOf } from "./theory.js";

/** The works that the method itself rests on, as a list of references says them. */
const METHOD_REFERENCES = [
  "Kvist, J. (1999). Welfare reform in the Nordic countries in the 1990s: using fuzzy-set theory to assess conformity to ideal types. Journal of European Social Policy, 9(3), 231–252.",
  "Kvist, J. (2007). Fuzzy set ideal type analysis. Journal of Business Research, 60(5), 474–481.",
  "Ragin, C. C. (2000). Fuzzy-Set Social Science. University of Chicago Press.",
  "Ragin, C. C. (2008). Redesigning Social Inquiry: Fuzzy Sets and Beyond. University of Chicago Press.",
] as const;

type Source = Typology["sources"][string];

/** Author, year, title, publisher, address: what the typology gives of them. */
function sayReference({ author, year, title, publisher, url }: Source): string {
  const when = year === undefined ? "" : ` (${year}).`;
  const who = author === undefined ? "" : `${author}${when === "" && !author.endsWith(".") ? "." : ""}${when} `;
  const what = author === undefined && when !== "" ? `${title}${when}` : `${who}${endSentence(title)}`;
  return [what, publisher && endSentence(publisher), url].filter((part) => part).join(" ");
}

function endSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Full references of what the methods paragraph cites, in alphabetical order. */
export function methodsReferences(given: Typology): string[] {
  const typology = sanitizeData(given, "space");
  const theory = theoryOf(typology).flatMap((ref) => {
    const source = Object.hasOwn(typology.sources, ref) ? typology.sources[ref] : undefined;
    return source ? [sayReference(source)] : [];
  });
  const fold = (text: string) => text.normalize("NFD").toLowerCase();
  const all = [...METHOD_REFERENCES, ...theory];
  return [...new Set(all)].sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
}
