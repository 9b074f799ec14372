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
      "A key that is left out means unknown. Unknown never counts as 0 and never as an average: it widens the bounds. So “no” has to be coded.",
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
      "Sources often publish a limit instead of a figure. Any number may be a bound, and so may any word on a scale; the bound is kept as an interval throughout. Bounds and ranges are written in quotation marks.",
      "Use a decimal point and no percent sign. On counts and scales, a strict bound moves to the next value.",
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
      '`initiated_by`, `functions`, `activities`, `governance.bodies` and the seats of a body are complete lists: what is not named is taken as absent. Code them where a source answers the question as a whole, not from mentions here and there. Where you cannot be complete, leave the block out, or write `">=0"` for a number of seats.',
      "`sectors`, `institutions`, their roles and `coordination_paid_by` are open lists: what is named is proven, what is not named is unknown. `institutions_complete: true` makes the list of institutions complete, if a source says that these are all.",
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
      "Say how sure you are of the reading; the table gives the first line that fits. A result that rests on evidence of low confidence says whether its type survives without it, and `--min-confidence` leaves out weaker evidence.",
    ],
    table: [
      [
        "`low`",
        "inferred: from a statute, a summary, another date, a part of a document, or from a source that was not recorded",
      ],
      [
        "`medium`",
        "stated, with one step of reading: from words to a code, from “about” to a number, from a page without a date",
      ],
      ["`high`", "stated of this cluster, this date and this level, in words or figures that leave no choice"],
      ["leave it out", "two steps of reading, or the opposite is as likely"],
    ],
  },
  {
    heading: "What a statute proves",
    texts: [
      "A statute is evidence of rights, not of their use. Code what a right by itself guarantees: as a lower bound, at low confidence, and in the same way for every cluster of the same legal form. In a SCIC (law of 10 September 1947, articles 19 quinquies and following) employees and beneficiaries are members, and members vote in the assembly, one person one vote, or in colleges of 10 to 50% of the votes.",
      "`docs/coding.md` says which reading to choose where words can be read in two ways, with an example for each rule.",
    ],
    table: [
      [
        '`employees: ">=consult"`, `recipients: ">=consult"`',
        "proven by the statute of a SCIC: they are members who vote, so they are asked",
      ],
      [
        "`governance.bodies`, `governance.decision_mode`",
        "not proven: who sits on the board, and how decisions are really taken",
      ],
      ["`volunteers`, `citizens`", "not proven: the law does not ask for them"],
      ["`governance.voting`", "not proven: one vote each or colleges, the law allows both"],
    ],
  },
];
