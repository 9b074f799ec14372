import type { DiagnosticArgs, GateVerdict } from "../../model/codes.js";
import type { Context, HintTable } from "../catalogue.js";
import { namesAmong } from "../gates.js";
import type { BatchCode } from "../vocabulary.js";

type Table = { readonly [C in BatchCode]: (args: DiagnosticArgs[C], m: Context) => string };
type Named = { readonly id: string; readonly date: string };

const COUNTED: { readonly [K in GateVerdict["of"]]: readonly [string, string] } = {
  profiles: ["profile", "profiles"],
  documents: ["document without a result", "documents without a result"],
  warnings: ["warning", "warnings"],
  differences: ["difference", "differences"],
};

/** What a batch finds, in English. Differences read as in a list of changes: what, before, after. */
export const BATCH_FINDINGS: Table = {
  "gate-status": (a, m) => `Status of ${profile(a, m)}: ${m.code(a.status)}`,
  "gate-flag": (a, m) => `Beside the verdict on ${profile(a, m)}: ${m.flag(a.flag)}`,
  "gate-watchpoint": (a, m) => `${profile(a, m)} raises the watchpoint ${m.quote(m.watchpoint(a.watchpoint).label)}`,
  "gate-check": (a, m) => `${profile(a, m)} does not meet the check ${m.quote(m.check(a.check))}`,
  "expect-type": (a, m) => `Expected type of ${profile(a, m)}: ${type(a.expected, m)}; found: ${type(a.got, m)}`,
  "expect-status": (a, m) => `Expected status of ${profile(a, m)}: ${m.code(a.expected)}; found: ${m.code(a.got)}`,
  "expect-possible": (a, m) =>
    `Expected possible types of ${profile(a, m)}: ${types(a.expected, m)}; found: ${types(a.got, m)}`,
  "expect-missing": (a, m) => `A result is expected of ${profile(a, m)}, but no such profile was scored`,
  "expect-nothing": () => "No profile says what is expected of it: nothing was compared",
  "expect-type-unknown": (a, m) =>
    `The typology ${m.quote(a.typology)} has no type ${m.quote(a.type)}: this expectation can never be met`,
  "baseline-type": (a, m) => `${a.id} ${a.date}, type: ${type(a.from, m)} → ${type(a.to, m)}`,
  "baseline-status": (a, m) => `${a.id} ${a.date}, status: ${m.code(a.from)} → ${m.code(a.to)}`,
  "baseline-score": (a, m) => `${a.id} ${a.date}, ${m.axis(a.axis).label}: ${move(a, m)}`,
  "baseline-bounds": ({ id, date, axis, from, to }, m) =>
    `${id} ${date}, ${m.axis(axis).label}, no score: bounds ${bounds(from, m)} → ${bounds(to, m)}`,
  "baseline-appeared": (a) => `${a.id} ${a.date} is not in the baseline`,
  "baseline-vanished": (a) => `${a.id} ${a.date} is in the baseline, but was not scored`,
  "baseline-kept": (a, m) => `The baseline ${m.quote(a.path)} is not saved, since not everything could be scored`,
  "gates-failed": ({ gates }, m) => `Failed: ${gates.map((gate) => `${gate.gate} (${standing(gate, m)})`).join(", ")}`,
  "run-interrupted": ({ profiles }, m) =>
    profiles === 0
      ? "Interrupted before the first profile"
      : `Interrupted after ${m.number(profiles)} ${profiles === 1 ? "profile" : "profiles"}`,
  "cache-damaged": (a, m) => `A part of the cache ${m.quote(a.path)} is damaged and was recomputed`,
  "cache-not-ours": (a, m) => `${m.quote(a.path)} is not a cache of this program and is left as it is`,
  "cache-not-written": (a, m) => `Nothing can be kept in the cache ${m.quote(a.path)}: ${m.refusal(a.reason)}`,
};

const RENEW = "If the change is right, renew the baseline with --update-baseline.";
const CORRECT = "Correct the profile if a fact is wrong, or the expectation if the result is right.";

/** What to do about it, in English. */
export const BATCH_HINTS = {
  "gate-status": (a) => `“tcec explain ${a.status}” says what this means, “tcec classify” what is missing.`,
  "gate-flag": () => "“tcec classify” says what does not hold of the type, or which indicators outweigh which.",
  "gate-watchpoint": (a) => `“tcec explain ${a.watchpoint}” says what it warns of.`,
  "gate-check": (a) => `“tcec explain ${a.check}” says what it requires.`,
  "expect-type": () => CORRECT,
  "expect-status": () => CORRECT,
  "expect-possible": () => CORRECT,
  "expect-missing": () =>
    "Check whether the profile was moved, renamed or refused; if it is gone for good, remove it here.",
  "expect-nothing": () =>
    "Give profiles a block “expected” with type, status or both, or name a file: --expect=expected.yaml",
  "expect-type-unknown": (a, m) =>
    a.suggestion === null
      ? "Correct the id, or use --typology to name the typology that has this type."
      : `Did you mean ${m.quote(a.suggestion)}?`,
  "baseline-type": () => RENEW,
  "baseline-status": () => RENEW,
  "baseline-score": () => `${RENEW} A larger --tolerance lets small changes pass.`,
  "baseline-bounds": () => `${RENEW} A larger --tolerance lets small changes pass.`,
  "baseline-appeared": () => RENEW,
  "baseline-vanished": () => `Check whether the profile was moved, renamed or refused. ${RENEW}`,
  "baseline-kept": () => "Correct what is refused, or leave it out, and run again: a baseline saved now would lack it.",
  "gates-failed": () => "The findings above say why.",
  "run-interrupted": null,
  "cache-damaged": () => "Nothing needs to be done. If it happens again, remove the folder.",
  "cache-not-ours": () => "Name an empty folder, or one that does not exist yet.",
  "cache-not-written": () => "The results are complete, but the next run will take as long as this one.",
} satisfies { readonly [C in BatchCode]: HintTable[C] };

function profile({ id, date }: Named, m: Context): string {
  return `${m.quote(id)} (${date})`;
}

function type(id: string | null, m: Context): string {
  return id === null ? "none" : m.type(id);
}

function types(ids: readonly string[], m: Context): string {
  return ids.length === 0 ? "none" : m.list(ids.map(m.type));
}

function move({ from, to }: { readonly from: number | null; readonly to: number | null }, m: Context): string {
  const say = (score: number | null): string => (score === null ? "no score" : m.degree(score));
  return from === null || to === null ? `${say(from)} → ${say(to)}` : m.move(from, to);
}

function bounds({ lo, hi }: { readonly lo: number; readonly hi: number }, m: Context): string {
  return `${m.degree(lo)}–${m.degree(hi)}`;
}

/** "2 profiles: pollens 2013, okhra 2004". A gate that failed without a count had nothing to look at. */
function standing(gate: GateVerdict, m: Context): string {
  if (gate.count === 0) return "nothing to compare";
  const [one, many] = COUNTED[gate.of];
  const names = namesAmong(gate);
  return `${m.number(gate.count)} ${gate.count === 1 ? one : many}${names === "" ? "" : `: ${names}`}`;
}
