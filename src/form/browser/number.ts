import { type ComponentChildren, h } from "preact";
import { useState } from "preact/hooks";
import { languageOf } from "../../messages/languages.js";
import { BOUND_KINDS, type BoundKind, type NumberAnswer, numberAnswer, numberValue, typedNumber } from "../answer.js";
import type { Question } from "../questions.js";
import { type InputProps, type Typing, useStore } from "./ui.js";

interface NumberState {
  readonly how: BoundKind;
  readonly first: string;
  readonly second: string;
}

/** A number, and how well it is known: no sign need be typed. */
export function NumberInput({ question, value, id, labelledBy, describedBy, onChange }: InputProps): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const [state, setState] = useState<NumberState>(() => shownOf(value, languageOf(store.lang).numbers.decimal));
  const [isLeft, setLeft] = useState(true);
  const problem = isLeft ? answerIn(state, question) : null;
  const bad = typeof problem === "string" ? words[problem] : null;
  const set = (next: NumberState): void => {
    setState(next);
    const answer = answerIn(next, question);
    onChange(typeof answer === "string" || answer === null ? undefined : numberValue(answer));
  };
  const field = (which: "first" | "second") =>
    h(Digits, {
      id: which === "first" ? id : `${id}-2`,
      text: state[which],
      labelledBy,
      described: [describedBy, bad === null ? "" : `${id}-bad`].filter(Boolean).join(" "),
      isBad: bad !== null,
      onText: (text: string) => {
        setLeft(false);
        set({ ...state, [which]: text });
      },
      onLeave: () => setLeft(true),
    });
  return h("span", { class: "number" }, [
    h(HowKnown, { how: state.how, onHow: (how: BoundKind) => set({ ...state, how }) }),
    field("first"),
    state.how === "between" ? [h("span", {}, words.and), field("second")] : null,
    h("span", { class: "unit" }, unitOf(store.profile, question)),
    h("span", { id: `${id}-bad`, class: "bad", role: "alert" }, bad),
  ]);
}

function HowKnown({ how, onHow }: { how: BoundKind; onHow: (how: BoundKind) => void }): ComponentChildren {
  const { words } = useStore();
  return h(
    "select",
    {
      "aria-label": words.how,
      value: how,
      onChange: (event: Typing) => onHow(event.currentTarget.value as BoundKind),
    },
    BOUND_KINDS.map((kind) => h("option", { value: kind }, words.bounds[kind])),
  );
}

interface DigitsProps {
  readonly id: string;
  readonly text: string;
  readonly labelledBy: string;
  readonly described: string;
  readonly isBad: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

function Digits({ id, text, labelledBy, described, isBad, onText, onLeave }: DigitsProps): ComponentChildren {
  return h("input", {
    id,
    type: "text",
    inputMode: "decimal",
    autocomplete: "off",
    value: text,
    "aria-labelledby": labelledBy,
    "aria-describedby": described || undefined,
    "aria-invalid": isBad ? ("true" as const) : undefined,
    onInput: (event: Typing) => onText(event.currentTarget.value),
    onBlur: onLeave,
  });
}

/** The number of a file as it is shown, with the decimal mark of a language. */
function shownOf(value: unknown, mark: string): NumberState {
  const given = numberAnswer(value);
  const show = (number: number | undefined): string => (number === undefined ? "" : String(number).replace(".", mark));
  return { how: given?.how ?? "exactly", first: show(given?.value), second: show(given?.to) };
}

/** What a number counts in, as people write it; empty where it counts things. */
export function unitOf(profile: Readonly<Record<string, unknown>>, { path }: Question): string {
  if (path.endsWith(".share")) return "%";
  if (!path.startsWith("funding.") || path.startsWith("funding.budget")) return "";
  const { unit = "percent" } = (profile.funding ?? {}) as { unit?: unknown };
  return unit === "percent" ? "%" : String(unit);
}

/** The answer that is typed, `null` where nothing is, or what is wrong with it. */
function answerIn(
  { how, first, second }: NumberState,
  { whole, max = Number.POSITIVE_INFINITY, min = 0, path }: Question,
) {
  if (first.trim() === "" && second.trim() === "") return null;
  const [value, to] = [typedNumber(first), typedNumber(second)];
  const least = path.startsWith("indicators.") ? Number.NEGATIVE_INFINITY : min;
  const isFine = (number: number | null): number is number => number !== null && number >= least && number <= max;
  if (how === "between" && second.trim() === "") return null;
  if (!isFine(value) || (how === "between" && !isFine(to))) return "badNumber";
  if (whole && !(Number.isInteger(value) && (how !== "between" || Number.isInteger(to)))) return "badWhole";
  if (how !== "between") return { how, value } satisfies NumberAnswer;
  return to !== null && to >= value ? ({ how, value, to } satisfies NumberAnswer) : "badOrder";
}
