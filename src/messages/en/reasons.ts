import type { DiagnosticArgs } from "../../model/codes.js";
import type { Context } from "../catalogue.js";
import type { ReasonCode } from "../vocabulary.js";

type ReasonTable = { [C in ReasonCode]: (args: DiagnosticArgs[C], m: Context) => string };
type Extent = { lo: number; hi: number; known: number };
type Pull = DiagnosticArgs["indicator-pulls-up"];

/** Why the verdict is what it is, in English. */
export const REASONS = {
  "axis-high": (a, m) => `${m.axis(a.axis).label}: ${m.axis(a.axis).high}, ${m.degree(a.score)} (${extent(a, m)})`,
  "axis-low": (a, m) => `${m.axis(a.axis).label}: ${m.axis(a.axis).low}, ${m.degree(a.score)} (${extent(a, m)})`,
  "axis-borderline": (a, m) =>
    `${m.axis(a.axis).label}: at the border between ${m.axis(a.axis).low} and ${m.axis(a.axis).high}, ${m.degree(a.score)}, within ${m.number(a.band)} of 0.5 (${extent(a, m)})`,
  "axis-unscored": (a, m) =>
    `${m.axis(a.axis).label}: no score, ${m.share(a.known, a.minimum)} known, ${m.share(a.minimum)} needed (bounds ${m.degree(a.lo)} to ${m.degree(a.hi)})${enough(a, m)}`,
  "axis-leans-high": (a, m) => `${m.axis(a.axis).label}: ${leaning(a, m)} ${m.axis(a.axis).high}`,
  "axis-leans-low": (a, m) => `${m.axis(a.axis).label}: ${leaning(a, m)} ${m.axis(a.axis).low}`,
  "axis-compensation": (a, m) =>
    `${m.axis(a.axis).label}: the score, ${m.degree(a.score)}, lies on the opposite side of 0.5 from most of the weight that takes a side; a few extreme indicators outweigh the others`,
  "axis-definition-outvoted": (a, m) =>
    `${m.axis(a.axis).label}: ${m.quote(m.indicator(a.indicator))} defines this axis, but lies on the opposite side of 0.5 from the score, ${m.degree(a.score)}`,
  "indicator-pulls-up": pull,
  "indicator-pulls-down": pull,
  "indicator-undecided": (a, m) => `${pull(a, m)}: it pulls neither way`,
  "unknown-decisive": (a, m) => `${gap(a, m)}; it could still affect the type (${width(a, m)})`,
  "unknown-harmless": (a, m) => `${gap(a, m)}; it cannot affect the type (${width(a, m)})`,
  "trait-consistent": (a, m) =>
    `${m.trait(a.trait)} (trait of the type ${m.quote(m.type(a.type))}: consistent${again(a)})`,
  "trait-inconsistent": (a, m) =>
    `${m.trait(a.trait)} (trait of the type ${m.quote(m.type(a.type))}: inconsistent${again(a)})`,
  "trait-unknown": (a, m) => `${m.trait(a.trait)} (trait of the type ${m.quote(m.type(a.type))}: unknown)`,
  "watchpoint-raised": (a, m) => {
    const { label, description } = m.watchpoint(a.watchpoint);
    const strength = a.strong ? `${label} (strong)` : label;
    return description === null ? strength : `${strength} – ${description}`;
  },
  "watchpoint-unknown": (a, m) => `${m.watchpoint(a.watchpoint).label}: too little is known to tell`,
  "nearest-change": (a, m) => `${m.type(a.type)}, ${change(a, m)}`,
  "nearest-border": (a, m) =>
    `${m.type(a.type)}, but no single change of fact leads there; no type would be named ${change(a, m)}`,
  "nearest-none": (a, m) => `${m.type(a.type)}, but no single change of fact leads there`,
  "type-description": (a, m) => {
    const { description, passage } = m.aboutType(a.type);
    return (
      m.type(a.type) + (description === null ? "" : ` – ${description}`) + (passage === null ? "" : ` (${passage})`)
    );
  },
  "type-atypical": (a, m) => `does not hold here: ${m.presumption(a.presumption)}`,
} satisfies ReasonTable;

/** Which facts would do, each alone. */
function enough({ enough: indicators }: DiagnosticArgs["axis-unscored"], m: Context): string {
  if (indicators.length === 0) return "";
  return `; any one of these, known exactly, would be enough: ${m.list(
    indicators.map((id) => m.field(id)),
    "or",
  )}`;
}

function leaning({ known }: { known: number }, m: Context): string {
  return `all that is known, ${m.share(known)}, points to`;
}

/** What rests on the same block of the profile as the scores corroborates nothing. */
function again({ independent }: { independent: boolean }): string {
  return independent ? "" : "; the same evidence again";
}

function change(a: DiagnosticArgs["nearest-change"], m: Context): string {
  const verb = { above: "rose to", below: "fell to", to: "were" }[a.direction];
  const whose = a.group === null ? "" : `, ${m.code(a.group)}`;
  return `if ${m.quote(m.indicator(a.indicator))}${whose} (here ${m.now(a)}) ${verb} ${m.target(a)}`;
}

function extent(a: Extent, m: Context): string {
  return `bounds ${m.degree(a.lo)} to ${m.degree(a.hi)}, known share ${m.share(a.known)}`;
}

function pull(a: Pull, m: Context): string {
  const degree = a.lo === a.hi ? `degree ${m.degree(a.lo)}` : `degree ${m.degree(a.lo)} to ${m.degree(a.hi)}`;
  if (a.raw === null) return `${m.indicator(a.indicator)}: ${degree}, given directly`;
  const mark = a.crossover === null ? degree : `crossover ${m.crossover(a.crossover, a.indicator)}`;
  return `${m.statement(a.indicator, m.raw(a.raw, a.indicator))} (${mark})`;
}

function gap(a: DiagnosticArgs["unknown-decisive"], m: Context): string {
  const where = `${m.indicator(a.indicator)} (${m.field(a.indicator)})`;
  return a.known === null ? `${where}: unknown` : `${where}: ${m.raw(a.known, a.indicator)}, not known more closely`;
}

function width(a: DiagnosticArgs["unknown-decisive"], m: Context): string {
  return `it leaves ${m.share(a.influence)} of its axis open`;
}
