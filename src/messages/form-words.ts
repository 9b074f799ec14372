import type { FieldPath } from "./fields-words.js";

/** How many, as it is written, and the number for its grammar. */
export interface FormCount {
  readonly text: string;
  readonly value: number;
}

/** The words of the coding form in one language. People read them who have never seen a file of a profile. */
export interface FormWords {
  readonly title: string;
  /** Shown where no script runs: in the preview of a letter. */
  readonly noScript: string;
  readonly opening: string;
  readonly skip: string;
  readonly language: string;
  readonly pages: Readonly<
    Record<"start" | "pole" | "money" | "members" | "participation" | "decision" | "sources" | "end", string>
  >;
  readonly start: {
    readonly lead: string;
    readonly time: (questions: FormCount) => string;
    readonly papers: string;
    readonly unknown: string;
    readonly privacy: string;
    readonly begin: string;
    readonly goOn: string;
    readonly open: string;
    readonly drop: string;
    readonly cases: string;
    readonly another: string;
    readonly noName: string;
    readonly take: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly sureToRemove: (name: string) => string;
    readonly yes: string;
    readonly no: string;
    /** Of a case that stands on this computer only, one from a file, one that came with the page. */
    readonly kept: string;
    readonly changed: string;
    readonly saved: string;
    readonly typology: (title: string) => string;
  };
  readonly next: (page: string) => string;
  readonly before: (page: string) => string;
  /** How many questions of a page are answered, of how many. */
  readonly progress: (answered: FormCount, all: FormCount) => string;
  readonly required: string;
  readonly more: (questions: FormCount) => string;
  /** Questions for which other answers leave no room. */
  readonly notAsked: (questions: FormCount) => string;
  readonly parts: (total: string) => string;
  readonly states: {
    readonly answered: string;
    readonly unknown: string;
    readonly notApplicable: string;
    readonly open: string;
    readonly takeBack: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly bounds: Readonly<Record<"exactly" | "most" | "least" | "between" | "less" | "more", string>>;
  readonly how: string;
  readonly and: string;
  readonly number: string;
  readonly badNumber: string;
  readonly badWhole: string;
  readonly badOrder: string;
  readonly badDate: string;
  readonly badYear: string;
  readonly badId: string;
  readonly dateHint: string;
  readonly wordsHint: string;
  readonly between: string;
  readonly oneLevel: string;
  readonly from: string;
  readonly to: string;
  readonly anyLevel: string;
  readonly units: { readonly percent: string; readonly EUR: string; readonly kEUR: string; readonly other: string };
  readonly currency: string;
  readonly sum: (known: string, total: string) => string;
  readonly sumOver: (known: string, total: string) => string;
  readonly strange: (value: string) => string;
  readonly replace: string;
  readonly help: string;
  readonly example: (text: string) => string;
  readonly why: (passage: string) => string;
  readonly usedFor: (indicators: string) => string;
  /** What is added to lists. */
  readonly add: Readonly<Record<ListPath | "evidence", string>>;
  readonly entry: Readonly<Record<ListPath | "evidence", (number: string) => string>>;
  readonly removeEntry: (entry: string) => string;
  readonly entryNeeds: (part: string) => string;
  readonly removed: string;
  readonly tie: { readonly first: string; readonly second: string; readonly strength: string };
  readonly evidence: {
    readonly heading: string;
    readonly filled: (count: FormCount) => string;
    readonly comment: string;
    readonly source: string;
    readonly choose: string;
    readonly newSource: string;
    readonly locator: string;
    readonly quote: string;
    readonly confidence: string;
  };
  readonly remark: string;
  readonly saving: {
    readonly heading: string;
    readonly save: string;
    readonly name: (file: string) => string;
    readonly where: string;
    readonly never: string;
    readonly changed: string;
    readonly since: (time: string) => string;
    readonly done: (time: string) => string;
    readonly same: string;
    readonly alsoHere: string;
    readonly notHere: string;
    readonly full: string;
    readonly needsNameAndDate: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly share: string;
    readonly letter: string;
    readonly letterAbout: string;
    readonly letterSubject: (name: string) => string;
    readonly letterText: (file: string) => string;
    readonly block: string;
    readonly blockAbout: string;
    readonly text: string;
    readonly print: string;
    readonly blank: string;
  };
  readonly end: {
    readonly open: (count: FormCount) => string;
    readonly nothingOpen: string;
    readonly errors: string;
    readonly remarks: string;
    readonly kept: (fields: string) => string;
    readonly leftOut: string;
    readonly idle: (questions: string) => string;
  };
  readonly result: {
    readonly heading: string;
    readonly about: string;
    readonly show: string;
    readonly hide: string;
    readonly needsNameAndDate: string;
    readonly needsNoErrors: string;
    readonly position: string;
    readonly score: (axis: string, score: string, low: string, high: string) => string;
    readonly noScore: (axis: string, low: string, high: string) => string;
    readonly known: (share: string) => string;
    readonly reasons: string;
    readonly decides: string;
    readonly decidesNothing: string;
    readonly goTo: string;
    readonly watch: string;
    readonly nearest: string;
    readonly tryOut: string;
    readonly tryingOut: string;
    readonly before: (verdict: string) => string;
    readonly endTrying: string;
    readonly figure: (x: string, y: string) => string;
    readonly unknownArea: string;
  };
  readonly opened: {
    readonly fine: (file: string) => string;
    readonly many: (file: string, count: FormCount) => string;
    readonly findings: (file: string) => string;
    readonly cannot: (file: string) => string;
    readonly tooLarge: (file: string) => string;
    readonly letterBroken: string;
    readonly untouched: string;
    readonly paste: string;
    readonly pasted: string;
    readonly read: string;
  };
  readonly twoTabs: string;
  /** The form on paper. */
  readonly paper: { readonly about: string; readonly short: string; readonly rest: string };
  /** A second file of the same cluster beside the one that is open. */
  readonly beside: {
    readonly compare: (name: string) => string;
    readonly heading: (mine: string, other: string) => string;
    readonly about: string;
    readonly none: string;
    readonly mine: string;
    readonly other: (name: string) => string;
    readonly stop: string;
  };
  readonly footer: (version: string) => string;
  readonly discussion: {
    readonly title: (name: string) => string;
    readonly lead: (people: string) => string;
    readonly agreed: (count: FormCount) => string;
    readonly differ: (count: FormCount) => string;
    readonly alike: string;
    readonly moves: string;
    readonly movesNot: string;
    readonly who: string;
    readonly answer: string;
    readonly openAnswer: string;
    readonly settled: string;
    readonly labels: string;
    readonly labelsAbout: string;
    readonly movesFirst: string;
    readonly noneMoves: string;
    readonly others: string;
    readonly none: string;
  };
  /** Questions as one would ask them, where the title of the schema says too little. */
  readonly ask: { readonly [P in FieldPath]?: string };
  /** What helps to answer, where neither the codebook nor the schema says it without their own words. */
  readonly helps: { readonly [P in FieldPath]?: string };
}

/** The lists that grow. */
export type ListPath =
  | "needs"
  | "labels"
  | "activities"
  | "governance.bodies"
  | "institutions"
  | "sources"
  | "network.ties";
