import { type ComponentChildren, type ComponentType, createContext, h } from "preact";
import { useContext, useState } from "preact/hooks";
import type { Asked, Question } from "../questions.js";
import type { Wording } from "../wording.js";
import type { Step, Store } from "./store.js";

/** What happens to a field or a choice. */
export interface Typing {
  readonly currentTarget: { value: string };
}

/** The store, wherever it is needed. */
export const StoreContext = createContext<Store | null>(null);

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("no store");
  return store;
}

/** What every input gets: its question, the value of the file, what to do with another one, and the ids of what names it. */
export interface InputProps {
  readonly question: Question;
  readonly value: unknown;
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly onChange: (value: unknown) => void;
}

/** The input of any question: lists have questions within them. */
export const ControlContext = createContext<ComponentType<InputProps> | null>(null);

/** The input of a question within another. */
export function Inner(props: InputProps): ComponentChildren {
  const Control = useContext(ControlContext);
  return Control === null ? null : h(Control, props);
}

const NO_WORDS: Wording = { ask: "" };

/** What is said of a question, or of a block. */
export function wordingIn(store: Store, path: string): Wording {
  return store.data.words[store.lang][path] ?? { ...NO_WORDS, ask: path };
}

/** An id of an element for a path. */
export function idOf(path: string): string {
  return `q-${path.replace(/[^A-Za-z0-9_-]/g, "_")}`;
}

interface WordsProps {
  readonly text: string;
  readonly id?: string;
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
  readonly onText: (text: string) => void;
}

/** Words as they are typed: what is typed stays on the screen, whatever is drawn meanwhile, and goes into the answers at once. */
export function Words({ text, id, isLong = false, isNumber = false, onText }: WordsProps): ComponentChildren {
  const [typed, setTyped] = useState(text);
  const onInput = ({ currentTarget: { value } }: Typing): void => {
    setTyped(value);
    onText(value);
  };
  return isLong
    ? h("textarea", { id, rows: 2, value: typed, onInput })
    : h("input", { id, type: "text", inputMode: isNumber ? "decimal" : "text", value: typed, onInput });
}

/** Goes to a page of the form, and puts the focus at its beginning: what had it may be gone. */
export function goTo(store: Store, step: Step): void {
  store.go(step);
  requestAnimationFrame(() => {
    document.getElementById("main")?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  });
}

/** Puts the focus on an element once it is drawn. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Shows a question: its page is opened, what is folded around it unfolded, and it gets the focus. */
export function goToQuestion(store: Store, question: Asked): void {
  store.go(question.page);
  requestAnimationFrame(() => {
    const element = document.getElementById(idOf(question.path));
    for (let at = element?.parentElement ?? null; at !== null; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    element?.scrollIntoView({ block: "start" });
    element?.querySelector<HTMLElement>("input, select, textarea, button")?.focus({ preventScroll: true });
  });
}
