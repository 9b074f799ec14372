import type { Messages } from "../messages/messages.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { FACTS, type FactName, fieldOf } from "../model/facts.js";
import { flagsOf } from "../model/flags.js";
import type { ProfileResult } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { halfVerdict } from "../render/verdict/half.js";
import type { Asked } from "./questions.js";

/** The verdict in a few words, and what else is to be known of it. */
export interface Said {
  readonly verdict: string;
  readonly beside: readonly string[];
}

/** A type with how firm it is, never a bare type; without a type, why there is none. */
export function sayPlace(
  { type, status }: Pick<ProfileResult, "type" | "status">,
  typology: Typology,
  messages: Messages,
): string {
  const word = messages.label(`status-${status}`);
  return capital(type === null ? word : `${nameOf(type, typology, messages)} – ${word}`);
}

/** What is said of a result: its place with its flags, and what else is possible. */
export function sayVerdict(result: ProfileResult, typology: Typology, messages: Messages): Said {
  const flags = flagsOf(result).map((flag) => messages.label(`flag-${flag}`));
  return {
    verdict: [sayPlace(result, typology, messages), ...flags].join(" · "),
    beside: besideOf(result, typology, messages, (id) => nameOf(id, typology, messages)).map(capital),
  };
}

function nameOf(id: string, { types }: Typology, messages: Messages): string {
  const type = types.find((one) => one.id === id);
  return type === undefined ? id : messages.text(type.label);
}

function besideOf(
  result: ProfileResult,
  typology: Typology,
  messages: Messages,
  name: (id: string) => string,
): string[] {
  const colon = messages.label("colon");
  const named = (key: "also-possible" | "possible-types", ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${messages.label(key)}${colon} ${messages.list(ids.map(name), "or")}`];
  if (result.type !== null) {
    const others = result.possible.filter((id) => id !== result.type);
    return others.length === 0 ? [messages.phrase("only-possible", {})] : named("also-possible", others);
  }
  const why =
    result.status === "borderline"
      ? messages.phrase("between-types", { types: result.neighbours.map(name) })
      : messages.phrase("too-little-known", {});
  const half = halfVerdict(typology, result, messages);
  return [why, ...(half === null ? named("possible-types", result.possible) : [half])];
}

const WHY: readonly AnyDiagnostic["code"][] = [
  "type-atypical",
  "axis-leans-high",
  "axis-leans-low",
  "axis-borderline",
  "axis-compensation",
  "axis-definition-outvoted",
  "indicator-pulls-up",
  "indicator-pulls-down",
  "indicator-undecided",
];
const NEAREST: readonly AnyDiagnostic["code"][] = ["nearest-change", "nearest-border", "nearest-none"];

/** Why it lies there, and what would change it: sentences of the program. */
export function sayReasons(
  { reasons }: ProfileResult,
  typology: Typology,
  messages: Messages,
): { readonly why: readonly string[]; readonly nearest: readonly string[]; readonly watch: readonly string[] } {
  const say = (codes: readonly string[]) =>
    reasons.filter(({ code }) => codes.includes(code)).map((one) => capital(messages.message(one, typology)));
  return { why: say(WHY), nearest: say(NEAREST), watch: say(["watchpoint-raised"]) };
}

/** A question whose answer could still move the type, and how much of its axis it leaves open, 0 to 1. */
export interface Deciding {
  readonly question: Asked;
  readonly label: string;
  readonly influence: number;
}

/** What would decide most, the most first: each with the question that is to be answered for it. */
export function decidingIn(
  { reasons }: ProfileResult,
  typology: Typology,
  questions: readonly Asked[],
  messages: Messages,
): Deciding[] {
  const indicators = typology.axes.flatMap((axis) => axis.indicators);
  return reasons.flatMap((reason) => {
    if (reason.code !== "unknown-decisive") return [];
    const { indicator: id, influence } = reason.args as { indicator: string; influence: number };
    const indicator = indicators.find((one) => one.id === id);
    const question = indicator && questionFor(indicator, questions);
    return question ? [{ question, label: messages.text(indicator.label), influence }] : [];
  });
}

/** The question of the field in which an indicator is coded first of all, or the first one in the block of that name. */
function questionFor(indicator: { id: string; fact: string | null }, questions: readonly Asked[]): Asked | undefined {
  const { fact } = indicator;
  const fields: readonly string[] =
    fact !== null && Object.hasOwn(FACTS, fact) ? FACTS[fact as FactName].fields : [fieldOf(indicator)];
  const paths = fields.map((field) => field.split("[]")[0] ?? field);
  return paths
    .map((path) => questions.find((one) => one.path === path || one.path.startsWith(`${path}.`)))
    .find((one) => one !== undefined);
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
