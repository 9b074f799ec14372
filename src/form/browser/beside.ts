import { type ComponentChildren, h } from "preact";
import { type Difference, differencesBetween, givenIn, taken, withGiven } from "../beside.js";
import { sayAnswer } from "../say-answer.js";
import { type Data, isSame } from "../tree.js";
import type { Case } from "./case.js";
import type { Store } from "./store.js";
import { focusSoon, idOf, useStore, wordingIn } from "./ui.js";

/** What a case is called: its name and date. */
export function titleOf({ profile: { name, date } }: Case, store: Store): string {
  return `${name ?? store.words.start.noName}${date === undefined ? "" : ` (${date})`}`;
}

/** The same with who coded it, for two codings of one cluster are called alike. */
function titleWithCoder(one: Case, store: Store): string {
  const { coder } = one.profile;
  return typeof coder === "string" ? `${titleOf(one, store)}, ${coder}` : titleOf(one, store);
}

/** Offers to show a case beside the one that is open. */
export function CompareButton({ one, mine }: { one: Case; mine: Case }): ComponentChildren {
  const store = useStore();
  const compare = (): void => {
    if (mine.key !== store.current) store.take(mine.key);
    store.compare(one.key);
    focusSoon("#beside");
  };
  return h(
    "button",
    { type: "button", class: "quiet", onClick: compare },
    store.words.beside.compare(titleWithCoder(one, store)),
  );
}

/** Another file beside the case that is open: where it answers otherwise, and which answer is in force, chosen one by one. */
export function Beside(): ComponentChildren {
  const store = useStore();
  const { beside, words, data } = store;
  const other = store.cases.find(({ key }) => key === beside?.key);
  if (beside === null || other === undefined) return null;
  const differences = differencesBetween(beside.mine, other.profile, data.questions);
  const name = titleWithCoder(other, store);
  return h("section", { class: "beside", "aria-labelledby": "beside" }, [
    h("h3", { id: "beside", tabIndex: -1 }, words.beside.heading(titleWithCoder(store.open, store), name)),
    h("p", { class: "hint" }, differences.length === 0 ? words.beside.none : words.beside.about),
    ...differences.map((difference) =>
      h(Choice, { key: difference.question.path, difference, mine: beside.mine, other: other.profile, name }),
    ),
    h("p", {}, h("button", { type: "button", onClick: () => store.compare(null) }, words.beside.stop)),
  ]);
}

interface ChoiceProps {
  readonly difference: Difference;
  readonly mine: Data;
  readonly other: Data;
  readonly name: string;
}

function Choice({ difference: { question, mine: own, other: theirs }, mine, other, name }: ChoiceProps) {
  const store = useStore();
  const { words } = store;
  const now = givenIn(store.profile, question);
  const wanted = givenIn(taken(mine, other, question), question);
  const option = (said: string, given: typeof own, isChosen: boolean, choose: () => Data) =>
    h("label", { class: "choice" }, [
      h("input", {
        type: "radio",
        name: `${idOf(question.path)}-beside`,
        checked: isChosen,
        onChange: () => store.change(choose(), false),
      }),
      h("span", {}, [h("b", {}, `${said}${store.messages.label("colon")} `), sayGiven(given, question, store)]),
    ]);
  return h("fieldset", { class: "row" }, [
    h("legend", {}, wordingIn(store, question.path).ask),
    option(words.beside.mine, own, isSame(now, own), () => withGiven(store.profile, question, own)),
    option(words.beside.other(name), theirs, isSame(now, wanted), () => taken(store.profile, other, question)),
  ]);
}

function sayGiven({ state, value }: Difference["mine"], question: Difference["question"], store: Store): string {
  const { words: form, messages } = store;
  if (state === "unknown") return form.states.unknown;
  if (state === "not-applicable") return form.states.notApplicable;
  return state === "open"
    ? form.states.open
    : sayAnswer(value, question, { messages, form, wording: (path) => wordingIn(store, path) });
}
