import type { CodingRule } from "../codebook-words.js";

/** The rules of coding, in English. */
export const CODING_RULES: readonly CodingRule[] = [
  {
    heading: "One profile",
    texts: [
      "A profile is one cluster, at one date, at one level of analysis. A file holds one profile, or several with `---` between them. The same `id` at several dates is a trajectory.",
      "Code what a source states. Do not code what you expect, and do not fill a gap with what is usual.",
    ],
  },
  {
    heading: "Unknown, none, not applicable",
    texts: [
      "A key that is left out means unknown. Unknown never counts as 0 and never as an average: it widens the result. So “no” has to be said.",
    ],
    table: [
      ["the key is left out", "no source says anything: unknown"],
      ["`conventional_companies: 0`", "a source says that there is none"],
      ["`volunteers: none`", "there are volunteers, and they take no part"],
      ["`volunteers: not_applicable`", "the cluster has no volunteers: the group is left out of the mean"],
      ["`open_agenda: false`", "a source says that the practice does not exist"],
    ],
  },
  {
    heading: "Numbers and bounds",
    texts: [
      "Sources often publish a limit instead of a figure. Every number may be a bound, and so may every word of a scale; the bound is kept as an interval to the end. A bound that begins with a sign stands between quotation marks.",
      "Decimals have a point, percentages no sign. On counts and on scales, a strict bound moves to the next value.",
    ],
    table: [
      ["`35`", "35"],
      ['`"<7"`, `"<=7"`', "less than 7; 7 at most"],
      ['`">90"`, `">=90"`', "more than 90; 90 at least"],
      ['`"20..30"`, `{min: 20, max: 30}`', "from 20 to 30"],
      ['`">400"`, for a count', "401 or more"],
      ['`">=involve"`', "involved, perhaps more"],
      ['`"board..assembly_vote"`', "somewhere between a board and a vote of the assembly"],
    ],
  },
  {
    heading: "Complete lists and open lists",
    texts: [
      '`activities`, `governance.bodies` and the seats of a body are complete: what is not named does not exist. Where you cannot be complete, leave the block out, or write `">=0"` for a number of seats.',
      "`sectors`, `institutions` and their roles are open: what is named is proven, what is not named is unknown.",
    ],
  },
  {
    heading: "Market, redistribution, reciprocity",
    texts: [
      "Contracts won from public bodies are market. Work-integration job aid, subsidies and free premises are redistribution. Membership fees, gifts, patronage and volunteering are reciprocity. Turnover is market.",
      "Self-financing is what the cluster earns itself: market resources and membership fees. What is valued in kind stays out of it.",
    ],
  },
  {
    heading: "Level of analysis",
    texts: [
      "The coordinating structure, the cluster with its members, and one of its services have very different shares. Say in `level` which of them the figures describe, and do not mix them in one profile.",
    ],
  },
  {
    heading: "Sources and evidence",
    texts: [
      "Describe each document once under `sources`. Under `evidence`, say for each field where its value was read, and quote the words that carry it. A path may name a block (`funding`), a field (`funding.market.sales`) or an entry of a list, counted from 0 (`governance.bodies.0.seats`).",
      "Say how sure you are: `high` where the source says it in these terms, `low` where you inferred it. Confidence changes no score; it tells the next reader where to look.",
    ],
  },
];
