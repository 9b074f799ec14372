import { EDITION } from "../../../model/generated/edition.js";
import { dateOf, type Unkeyed } from "./item.js";

/** The program, but for its version. CITATION.cff says the same. */
export const PROGRAM: Unkeyed = {
  type: "software",
  title: "tcec: from coded profiles of territorial clusters of economic cooperation to ideal types",
  author: [{ literal: "tcec contributors" }],
};

/** A version of the program; its year is known of the one that CITATION.cff names, and of no other, as a saved result may be from. */
export function programAt(version: string): Unkeyed & { readonly version: string } {
  return { ...PROGRAM, ...(version === EDITION.version ? { issued: dateOf(EDITION.year) } : {}), version };
}

/** The paper whose ideal types the program works with. */
export const PAPER: Unkeyed = {
  type: "paper-conference",
  title:
    "Territorial clusters of economic cooperation: a new attempt to build entrepreneurial and institutional partnerships within a social economy?",
  author: [
    { family: "Matray", given: "Myriam" },
    { family: "Poisat", given: "Jacques" },
  ],
  issued: dateOf(2015, 7),
  "event-title": "5th CIRIEC International Research Conference on Social Economy, Social economy in a globalized world",
  "event-place": "Lisbon",
  URL: "https://hal-univ-lyon3.archives-ouvertes.fr/hal-01216991",
};

/** Where the authors first gave the axes and the ideal types, as the paper says. */
const FIRST_PAPER: Unkeyed = {
  type: "paper-conference",
  title:
    "Pôles territoriaux de coopération économique\u00a0: l’entrepreneuriat territorial au risque de la transformation sociale et de l’alternative économique",
  author: PAPER.author ?? [],
  issued: dateOf(2015, 5),
  "event-title": "XVes Rencontres du RIUESS",
  "event-place": "Reims",
};

/** The works that the method rests on: whatever the typology. */
export const METHOD_WORKS: readonly Unkeyed[] = [
  {
    type: "article-journal",
    title:
      "Welfare reform in the Nordic countries in the 1990s: using fuzzy-set theory to assess conformity to ideal types",
    author: [{ family: "Kvist", given: "Jon" }],
    issued: dateOf(1999),
    "container-title": "Journal of European Social Policy",
    volume: "9",
    issue: "3",
    page: "231-252",
  },
  {
    type: "article-journal",
    title: "Fuzzy set ideal type analysis",
    author: [{ family: "Kvist", given: "Jon" }],
    issued: dateOf(2007),
    "container-title": "Journal of Business Research",
    volume: "60",
    issue: "5",
    page: "474-481",
  },
  {
    type: "book",
    title: "Fuzzy-Set Social Science",
    author: [{ family: "Ragin", given: "Charles C." }],
    issued: dateOf(2000),
    publisher: "University of Chicago Press",
  },
  {
    type: "book",
    title: "Redesigning Social Inquiry: Fuzzy Sets and Beyond",
    author: [{ family: "Ragin", given: "Charles C." }],
    issued: dateOf(2008),
    publisher: "University of Chicago Press",
  },
];

/** Works of which more is known than a source of a typology or profile can say. CITATION.cff says the same. */
export const KNOWN_WORKS: readonly Unkeyed[] = [PAPER, FIRST_PAPER, ...METHOD_WORKS];
