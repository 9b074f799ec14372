import { COLLABORATION, PARTICIPATION_GROUPS, type SCALES } from "../model/vocabulary.js";
import { PAPER, type Work } from "./concepts.js";

/** A place in a published source that a code was, or would be, given for: words of the source in its own language. */
export interface Anchor {
  readonly quote: string;
  /** The work, where it is one that is cited by author and year. */
  readonly work?: Work;
  /** Where it stands in the work; without a work, what and where the source is. */
  readonly reference: string;
  /** How it is coded, where the words rule out one side only: a bound that ends at this code. */
  readonly coded?: string;
}

type Codes<S extends keyof typeof SCALES> = { readonly [C in (typeof SCALES)[S][number]]: Anchor | null };
type Level = "0" | "1" | "2" | "3" | "4" | "5";

const DELIBERATION: Anchor = {
  quote:
    "a process to build common standards through the confrontation of different points of view expressed by actors with equal rights",
  work: PAPER,
  reference: "§2.1",
};

/**
 * For each code of a scale an anchor example from a published source, `null` where none is known. None is made up: a code
 * without an example says so in the codebook.
 */
export const ANCHORS = {
  business_model: {
    grant_reliant: {
      quote:
        "Municipalities / local authorities generally finance clusters by taking over the coordination of the structure",
      work: PAPER,
      reference: "§1.2.2",
    },
    mixed: {
      quote: "TCEC have self-financing objective but are aware that their activities cannot be entirely self-financed",
      work: PAPER,
      reference: "§1.3",
    },
    towards_self_financing: {
      quote: "the economic model is designed to move towards reasonable self-financing",
      work: PAPER,
      reference: "§2.2",
    },
    trade_led: null,
  },
  participation: {
    none: null,
    inform: null,
    consult: null,
    involve: {
      quote: "more open to employees, volunteers, citizens - in short civil society",
      work: PAPER,
      reference: "§2.2, type 4",
      coded: ">=involve",
    },
    collaborate: { ...DELIBERATION, coded: ">=collaborate" },
    empower: null,
  },
  decision_mode: {
    executive: null,
    expert_committee: null,
    board: {
      quote: "council representatives are part of the board of directors",
      work: PAPER,
      reference: "§1.1",
    },
    assembly_vote: {
      quote: "chronophage mais indispensable",
      reference: "Culture et Coopération, rtes.fr, node 3445",
      coded: ">=assembly_vote",
    },
    deliberated_vote: { ...DELIBERATION, coded: ">=deliberated_vote" },
    consensus: null,
  },
  collaboration: {
    absent: null,
    weak: null,
    established: null,
    strong: {
      quote:
        "the strategic importance of the place as a tool for identification and visibility, cooperation/mutualisation area, exchanges facilitator, synergies, and social innovations",
      work: PAPER,
      reference: "§1.2.3",
    },
  },
  management_style: {
    "0": null,
    "1": {
      quote:
        "The management is marked by a concern for rationality, use traditional tools of management and assessment, although social goals and ethical issues are never ignored",
      work: PAPER,
      reference: "§2.2, type 3",
    },
    "2": null,
    "3": null,
    "4": {
      quote:
        "to involve all stakeholders - including institutions - in democratic modes of decision-making, strategy defining and to develop collective intelligence in the territory",
      work: PAPER,
      reference: "§2.2, type 1",
      coded: ">=4",
    },
    "5": null,
  },
} as const satisfies { readonly [S in keyof typeof SCALES]: Codes<S> } & {
  readonly management_style: { readonly [L in Level]: Anchor | null };
};

const CRITERIA = Object.values(COLLABORATION).flat();

const SCALE_OF: Readonly<Record<string, keyof typeof ANCHORS>> = {
  business_model: "business_model",
  ...Object.fromEntries(CRITERIA.map((criterion) => [`collaboration.${criterion}`, "collaboration"])),
  ...Object.fromEntries(PARTICIPATION_GROUPS.map((group) => [`governance.participation.${group}`, "participation"])),
  "governance.decision_mode": "decision_mode",
  "governance.management_style": "management_style",
};

/** The anchor examples of the scale that a field takes its codes from, `null` where the field has no scale. */
export function anchorsOf(path: string): Readonly<Record<string, Anchor | null>> | null {
  const scale = SCALE_OF[path];
  return scale === undefined ? null : ANCHORS[scale];
}
