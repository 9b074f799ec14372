import { type ComponentChildren, h } from "preact";
import { AMOUNT, parseQuantity } from "../../quantity/parse.js";
import { answerOf, type State, stateOf, unknownIn, withAnswer, withUnknown } from "../draft.js";
import type { Asked } from "../questions.js";
import { Control } from "./control.js";
import { Evidence } from "./evidence.js";
import { idOf, useStore, wordingIn } from "./ui.js";

/** Kinds whose input is one field: what names it is enough, without a group around it. */
const SINGLE = ["text", "long-text", "id", "date", "words", "currency"];

/** One question of a page: what is asked, its answer, the other three answers, what the program remarks, where it was read. */
export function QuestionCard({ question }: { question: Asked }): ComponentChildren {
  const store = useStore();
  const { words, profile } = store;
  const { ask, help } = wordingIn(store, question.path);
  const id = idOf(question.path);
  const state = stateOf(profile, question);
  return h("fieldset", { id, class: `q k-${question.kind}`, "data-state": state }, [
    h("legend", { id: `${id}-l` }, [
      ask,
      question.required ? h("em", {}, ` (${words.required})`) : null,
      h("span", { class: "state" }, stateWord(state, words)),
    ]),
    help === undefined ? null : h("p", { id: `${id}-h`, class: "hint" }, help),
    h("div", { class: "answer" }, [
      h(Control, {
        key: `${store.current} ${store.revision}`,
        question,
        value: answerOf(profile, question),
        id: `${id}-i`,
        labelledBy: `${id}-l`,
        ...(help !== undefined && { describedBy: `${id}-h` }),
        onChange: (value: unknown) => store.change(withAnswer(store.profile, question, value)),
      }),
      question.required || question.kind === "map" || question.path === "notes" ? null : h(Others, { question, state }),
    ]),
    h(Remarks, { question }),
    h(More, { question }),
  ]);
}

function stateWord(state: State, { states }: { states: Readonly<Record<string, string>> }): string {
  return { answered: "✓", unknown: states.unknown ?? "", "not-applicable": states.notApplicable ?? "", open: "" }[
    state
  ];
}

/** “I do not know”, “does not apply”, and the way back to no answer. */
function Others({ question, state }: { question: Asked; state: State }): ComponentChildren {
  const store = useStore();
  const { states } = store.words;
  const button = (isOn: boolean, text: string, press: () => void) =>
    h("button", { type: "button", class: "state-button", "aria-pressed": isOn, onClick: press }, text);
  const isUnknown = unknownIn(store.profile).includes(question.path);
  const isAbsent = state === "not-applicable";
  return h("span", { class: "others" }, [
    button(isUnknown, states.unknown, () => store.change(withUnknown(store.profile, question, !isUnknown), false)),
    question.notApplicable
      ? button(isAbsent, states.notApplicable, () =>
          store.change(withAnswer(store.profile, question, isAbsent ? undefined : "not_applicable"), false),
        )
      : null,
    state === "answered" && !SINGLE.includes(question.kind)
      ? h(
          "button",
          {
            type: "button",
            class: "quiet",
            onClick: () => store.change(withUnknown(store.profile, question, false), false),
          },
          states.takeBack,
        )
      : null,
  ]);
}

/** What the program finds odd in the answer, at once and beside it: not what other answers lack. */
function Remarks({ question }: { question: Asked }): ComponentChildren {
  const store = useStore();
  return h("div", { class: "remarks", role: "status" }, [
    ...store.remarksOn(question).map((remark) => h("p", { class: "remark" }, remark)),
    h(Sum, { question }),
  ]);
}

/** What is known of the whole, while its parts are filled in. */
function Sum({ question }: { question: Asked }): ComponentChildren {
  const store = useStore();
  const sum = sumAt(store.profile, question.path);
  if (sum === null) return null;
  const { words, messages } = store;
  const say = (value: number) => (sum.isPercent ? messages.percent(value) : messages.number(value));
  const text = sum.known > sum.total + 1e-9 ? words.sumOver : words.sum;
  return h("p", { class: sum.known > sum.total + 1e-9 ? "remark" : "sum" }, text(say(sum.known), say(sum.total)));
}

interface SumKnown {
  readonly known: number;
  readonly total: number;
  readonly isPercent: boolean;
}

/** Below the last of the three principles, and below the activities. */
function sumAt(profile: Readonly<Record<string, unknown>>, path: string): SumKnown | null {
  if (path === "activities") return sumOfShares(profile.activities);
  if (path !== "funding.reciprocity") return null;
  const { unit, total, market, redistribution, reciprocity } = (profile.funding ?? {}) as Record<string, unknown>;
  const known = [market, redistribution, reciprocity].map(leastOf);
  if (known.every((one) => one === null)) return null;
  const sum = known.reduce<number>((all, one) => all + (one ?? 0), 0);
  if (unit === "percent") return { known: sum, total: 100, isPercent: true };
  return typeof total === "number" ? { known: sum, total, isPercent: false } : null;
}

function sumOfShares(activities: unknown): SumKnown | null {
  if (!Array.isArray(activities)) return null;
  const shares = activities.map((one) => leastOf((one as { share?: unknown } | null)?.share));
  if (shares.every((one) => one === null)) return null;
  return { known: shares.reduce<number>((all, one) => all + (one ?? 0), 0), total: 100, isPercent: true };
}

/** The least that an amount can be, of a total with parts that of its parts where they are more. */
function leastOf(value: unknown): number | null {
  const whole = leastAmount(value);
  if (typeof value !== "object" || value === null) return whole;
  const parts = Object.entries(value).filter(([key]) => key !== "min" && key !== "max");
  const sum = parts.reduce((all, [, part]) => all + (leastAmount(part) ?? 0), 0);
  return whole === null && parts.length === 0 ? null : Math.max(whole ?? 0, sum);
}

function leastAmount(value: unknown): number | null {
  return parseQuantity(value, AMOUNT)?.lo ?? null;
}

/** Help that is asked for, and where the answer was read. */
function More({ question }: { question: Asked }): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const { example, why = [], usedFor = [] } = wordingIn(store, question.path);
  const hasHelp = example !== undefined || why.length > 0 || usedFor.length > 0;
  return h("div", { class: "folds" }, [
    hasHelp
      ? h("details", { class: "fold" }, [
          h("summary", {}, words.help),
          example === undefined ? null : h("p", {}, words.example(example)),
          usedFor.length === 0 ? null : h("p", {}, words.usedFor(store.messages.list(usedFor, "and"))),
          ...why.map((passage) => h("p", {}, words.why(passage))),
        ])
      : null,
    question.kind === "map" || question.path === "notes" || question.path === "id" ? null : h(Evidence, { question }),
  ]);
}
