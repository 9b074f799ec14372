import type { Code } from "../model/codes.js";
import type { Flag } from "../model/flags.js";
import type {
  FUNDING_PARTS,
  MEMBER_KINDS,
  NOT_APPLICABLE,
  PARTICIPATION_GROUPS,
  PRACTICES,
  Principle,
  SCALES,
  ScaleName,
} from "../model/vocabulary.js";

export type { Lang } from "../model/generated/languages.js";

/** How firm a verdict is (method §5). */
export type StatusName = "clear" | "probable" | "tentative" | "borderline" | "undetermined";

/** The ideas that `tcec explain` explains beside codes, facts and statuses. */
export type ConceptName =
  | "membership"
  | "calibration"
  | "crossover"
  | "known"
  | "bounds"
  | "score"
  | "contribution"
  | "compensation"
  | "weight-radius"
  | "verdict-radius"
  | "influence"
  | "ideal-type"
  | "property-space"
  | "self-financing"
  | "not_applicable"
  | "unknown"
  | "kleene"
  | "trait"
  | "presumption"
  | "confidence"
  | "watchpoint"
  | "check"
  | "level"
  | "principles";

type Seat = "leaders" | "member_organisations" | "elected_officials" | "civil_servants" | "experts" | "others";
type Role =
  | "initiator"
  | "facilitator"
  | "funder"
  | "board_member"
  | "technical_committee"
  | "partner"
  | "client"
  | "mandator"
  | "evaluator"
  | "coordinator"
  | "research_partner";
type Support =
  | "subsidy"
  | "premises"
  | "infrastructure"
  | "engineering"
  | "staff"
  | "training"
  | "promotion"
  | "label"
  | "contract"
  | "legitimacy";
type InstitutionLevel = "intermunicipal" | "semi_public" | "chamber" | "sse_chamber" | "sse_federation" | "research";
type Mission = "economic_development" | "public_service";
/** What a cluster does, beside those that are a support or a sector too. */
type FunctionWord =
  | ("networking" | "project_support" | "promotion_of_sse" | "pooling" | "joint_offers" | "joint_projects")
  | ("social_assistance" | "foresight");
/** Schemes that the codebook names; others are kept as they are written. */
type PolicyScheme = "development_scheme" | "innovation_strategy" | "planning";
type PoliticalProject = "alternative" | "reformist" | "liberal";
/** What the cluster is for, who sees needs, what came of a call, where it has priority. */
type Goal = "meet_needs" | "wealth_creation" | "job_creation" | "spillovers" | "local_resources" | "profitability";
type Need = "institutions" | "cluster" | "inhabitants" | "companies" | "yes" | "partly" | "no";
type Label = "laureate" | "candidate" | "refused";
type PriorityArea =
  | ("social_policy_areas" | "deindustrialised_areas" | "overseas_territories")
  | ("academic_support" | "youth_support" | "short_circuits" | "organic_agriculture");
/** What is told of working together: roles of members, uses of a place, difficulties. */
type Cooperation =
  | ("contributor" | "provider" | "visibility" | "exchanges" | "synergies" | "social_innovation")
  | ("red_tape" | "divided_services" | "manager_turnover" | "power_games" | "wariness" | "electoral_change");
/** Items of the panels that are no facts, and what is told of agreements there. */
type PanelWord =
  | ("agreements" | "direct_support" | "indirect_support" | "place_uses" | "member_roles" | "needs")
  | ("renewed" | "strategic_plan");
type Voting = "one_member_one_vote" | "colleges" | "by_contribution" | "by_capital";
type Sector = "culture" | "heritage" | "environment" | "energy" | "recycling" | "work_integration";

/** Every coded word that a label exists for: scales, groups, parts of funding, roles, support, seats, sectors, statuses. */
export type CodeWord =
  | (typeof SCALES)[ScaleName][number]
  | (typeof PARTICIPATION_GROUPS)[number]
  | (typeof PRACTICES)[number]
  | Principle
  | (typeof FUNDING_PARTS)[Principle][number]
  | (typeof MEMBER_KINDS)[number]
  | typeof NOT_APPLICABLE
  | "none_of_these"
  | "largely"
  | StatusName
  | Seat
  | Role
  | Support
  | InstitutionLevel
  | Mission
  | FunctionWord
  | PoliticalProject
  | Goal
  | Need
  | Label
  | PriorityArea
  | Cooperation
  | PanelWord
  | PolicyScheme
  | ("interview" | "observation" | "document" | "statistics" | "press" | "web" | "law")
  | Voting
  | Sector
  | ("own_resources" | "in_kind" | "public" | "volunteering" | "individuals" | "total" | "sme")
  | ("large" | "decision" | "advisory" | "technical" | "in_force" | "over" | "vertical" | "horizontal" | "both")
  | ("coordination" | "consolidated" | "service" | "low" | "medium" | "high");

/** The fixed words of the user interface. */
export type LabelKey =
  | `status-${StatusName}`
  | `flag-${Flag}`
  | `panel-${"independence" | "collaboration"}`
  | ("same-evidence" | "strong")
  | `typology-${"changed" | "default" | "differs"}`
  | `trait-${"consistent" | "inconsistent" | "unknown"}`
  | `watchpoint-${"raised" | "clear" | "unknown"}`
  | `check-${"met" | "not_met" | "not_applicable" | "unknown"}`
  | `confidence-${"low" | "medium" | "high"}`
  | `method-${"direct" | "linear" | "assign"}`
  | `aggregation-${"mean" | "min" | "max" | "power"}`
  | `condition-${"all" | "any" | "not" | "at_least" | "at_most" | "is" | "one_of" | "contains"}`
  | `condition-${"at_least" | "at_most"}-word`
  | ("error" | "warning" | "note" | "hint" | "errors" | "warnings" | "notes" | "findings")
  | (
      | "invented"
      | "verdict"
      | "no-type"
      | "also-possible"
      | "possible-types"
      | "neighbours"
      | "why"
      | "what-is-missing"
      | "how-firm"
    )
  | (
      | "traits"
      | "watch"
      | "checks"
      | "nearest-other-type"
      | "what-the-paper-says"
      | "what-the-typology-says"
      | "sources"
      | "source"
      | "evidence"
    )
  | ("bounds" | "known" | "score" | "degree" | "degrees" | "weight" | "contribution" | "influence" | "raw-value")
  | ("indicator" | "indicators" | "axis" | "axes" | "type" | "types" | "fact" | "facts" | "membership" | "memberships")
  | (
      | "crossover"
      | "anchor-out"
      | "anchor-in"
      | "anchors"
      | "idm"
      | "calibration"
      | "method"
      | "aggregation"
      | "exponent"
    )
  | ("unit" | "range" | "defining" | "rationale" | "decision" | "section" | "settings" | "minimum-known")
  | ("sound-known" | "band" | "high" | "low" | "condition" | "typology" | "version" | "authors" | "description")
  | ("unknown" | "not-applicable" | "given-raw" | "given-degree" | "compensation" | "definition-outvoted")
  | ("known-short" | "weight-radius" | "of" | "and" | "or" | "yes" | "no" | "none" | "to")
  | (
      | "level-of-analysis"
      | "date"
      | "created"
      | "name"
      | "place"
      | "legal-form"
      | "sectors"
      | "coder"
      | "notes-of-coder"
    )
  | ("file" | "line" | "column" | "document" | "code" | "severity" | "watchpoints" | "profile" | "profiles" | "level")
  | ("quote-open" | "quote-close" | "colon")
  | ("explain-meaning" | "explain-computed" | "explain-remedy" | "explain-source" | "explain-codes" | "explain-facts")
  | ("explain-fields" | "explain-words")
  | ("explain-concepts" | "explain-statuses" | "message" | "corner" | "presumption" | "presumptions" | "strong-when")
  | ("applies-from" | "applies-to")
  | ("status" | "invalid" | "gates" | "gate-passed" | "gate-failed" | "changes" | "appeared" | "vanished")
  | ("empty-types" | "expected" | "nothing-to-compare" | "nothing-known");

/** Sentences of the user interface that are no findings, with what goes into them. */
export interface PhraseArgs {
  /** "found 2 errors and 1 warning"; "no errors" where both are 0. */
  found: { errors: number; warnings: number };
  /** "12 times: also b.yaml:3:5, c.yaml:3:5 and 9 more"; `places` are some of the others. */
  times: { count: number; places: readonly string[] };
  /** What findings in one line each have no room for, and how to see it. */
  "see-frames": Record<never, never>;
  /** "allowed: 3 findings (2 by a comment, 1 by --allow)" */
  allowed: { comment: number; option: number; known: number };
  /** "known.json: 12 known warnings" */
  "known-written": { path: string; count: number };
  errors: { count: number };
  warnings: { count: number };
  notes: { count: number };
  profiles: { count: number };
  files: { count: number };
  documents: { count: number };
  differences: { count: number };
  /** How many are not shown. */
  more: { count: number };
  "more-errors": { count: number };
  "more-warnings": { count: number };
  "more-notes": { count: number };
  /** "15 profiles in 14 files, 1 document refused" */
  "batch-counts": { profiles: number; files: number; refused: number };
  /** How many of the gates failed; that all passed. */
  "gates-verdict": { failed: number; total: number };
  /** That a text had to end early, because a file of its kind may hold only so much. */
  "cut-short": Record<string, never>;
  /** Number of the YAML document in its file. */
  document: { index: number };
  progress: { done: number; total: number | null; of: "files" | "draws" };
  watching: { count: number };
  changed: { files: readonly string[] };
  /** A configuration that has changed while a run is repeated. */
  "config-changed": { path: string };
  /** "a.yaml: 4 findings corrected", or, where nothing was written, "would be corrected". */
  corrected: { path: string; count: number; isDry: boolean };
  /** A file that was written, and how many profiles are in it; `null` for what holds none. */
  written: { path: string; profiles: number | null };
  /** The radius of the verdict, 0 to 1, and what binds it, on which axis (its label; method §8). */
  "weights-hold": { radius: number; binds: "band" | "known"; axis: string };
  /** What the verdict would be without the evidence of low confidence; `null`: the same. */
  "without-low": { verdict: string | null };
  /** Half a verdict: the poles that are settled, and the types that remain (labels). */
  "half-verdict": { poles: readonly string[]; types: readonly string[] };
  /** Why no type is named: something lies at the border of these types (labels). */
  "between-types": { types: readonly string[] };
  /** Why no type is named: too little is known. */
  "too-little-known": Record<string, never>;
  /** Where every completion of the unknown gives the same type. */
  "only-possible": Record<string, never>;
  /** The short caution under the degrees of the types. */
  "not-probabilities": Record<string, never>;
  /** The caution under a type: it is read off the coded facts by the tool. */
  "tool-reading": Record<string, never>;
  /** Before the list of what is unknown and could still move the type. */
  "could-move": Record<string, never>;
  /** Before the list of what is unknown and cannot change the type. */
  "cannot-move": Record<string, never>;
  /** When an agreement ends, as coded. */
  ends: { date: string };
  /** Whether a need is covered (words). */
  covered: { answer: string };
}
/** The key of a sentence of the user interface. */
export type PhraseKey = keyof PhraseArgs;

/** The codes of the reasons of a verdict (method §6); all other codes are findings. */
export type ReasonCode =
  | `axis-${"high" | "low" | "borderline" | "unscored" | "compensation" | "definition-outvoted"}`
  | `axis-leans-${"high" | "low"}`
  | `indicator-${"pulls-up" | "pulls-down" | "undecided"}`
  | `unknown-${"decisive" | "harmless"}`
  | `trait-${"consistent" | "inconsistent" | "unknown"}`
  | `watchpoint-${"raised" | "unknown"}`
  | `nearest-${"change" | "border" | "none"}`
  | `type-${"description" | "atypical"}`;

/** The codes of what a batch finds beside the findings of its profiles: gates, cache, interruption. */
export type BatchCode =
  | Extract<Code, `${"gate" | "expect" | "baseline" | "cache"}-${string}`>
  | ("gates-failed" | "run-interrupted");

/** The codes of what is found in sheets and their maps: their words are a shelf of their own, for most runs read no sheet. */
export type SheetCode = Exclude<
  Extract<Code, `${"sheet" | "column" | "row" | "cell" | "map" | "import"}-${string}`>,
  "cell-quotation"
>;

/** The codes of signs that nobody sees or takes for others. */
export type OddSignCode = Extract<Code, "yaml-odd-blank" | `${string}-odd-sign`>;
