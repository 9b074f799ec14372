import { type ComponentChildren, h } from "preact";
import { useState } from "preact/hooks";
import { typedDate } from "../answer.js";
import { type InputProps, type Typing, useStore, wordingIn } from "./ui.js";

interface TypedProps extends InputProps {
  /** The text for a value of the file, the value for a text, and what is said where there is none. */
  readonly show: (value: unknown) => string;
  readonly read: (text: string) => unknown;
  readonly bad: string;
  readonly mode?: "text" | "numeric" | "decimal";
  readonly isLong?: boolean;
  readonly isShort?: boolean;
}

/** A line, or lines, of text. What cannot be read stays on the screen, is said to be so, and goes into no answer. */
function Typed({ value, id, labelledBy, describedBy, onChange, ...how }: TypedProps): ComponentChildren {
  const { show, read, bad, mode = "text", isLong = false, isShort = false } = how;
  const [text, setText] = useState(show(value));
  const [isLeft, setLeft] = useState(true);
  const isBad = text.trim() !== "" && read(text) === undefined;
  const error = isBad && isLeft;
  const type = (next: string): void => {
    setText(next);
    setLeft(false);
    onChange(next.trim() === "" ? undefined : read(next));
  };
  const common = {
    id,
    value: text,
    "aria-labelledby": labelledBy,
    "aria-describedby": [describedBy, error ? `${id}-bad` : ""].filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? ("true" as const) : undefined,
    onInput: (event: Typing) => type(event.currentTarget.value),
    onBlur: () => setLeft(true),
  };
  return h("span", { class: isLong ? "typed long" : isShort ? "typed short" : "typed" }, [
    isLong
      ? h("textarea", { ...common, rows: 3 })
      : h("input", { ...common, type: "text", inputMode: mode, autocomplete: "off", spellcheck: mode === "text" }),
    h("span", { id: `${id}-bad`, class: "bad", role: "alert" }, error ? bad : null),
  ]);
}

const asText = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

export function TextInput(props: InputProps): ComponentChildren {
  const isLong = props.question.kind === "long-text";
  const read = (text: string): unknown => (isLong ? text : text.trim());
  return h(Typed, { ...props, show: asText, read, bad: "", isLong });
}

export function IdInput(props: InputProps): ComponentChildren {
  const { words } = useStore();
  const read = (text: string): unknown => (/^[a-z0-9][a-z0-9._-]*$/.test(text.trim()) ? text.trim() : undefined);
  return h(Typed, { ...props, show: asText, read, bad: words.badId });
}

export function DateInput(props: InputProps): ComponentChildren {
  const { words } = useStore();
  const hint = `${props.id}-hint`;
  return h("span", { class: "typed short" }, [
    h(Typed, {
      ...props,
      show: asText,
      read: (text) => typedDate(text) ?? undefined,
      bad: words.badDate,
      isShort: true,
      describedBy: [props.describedBy, hint].filter(Boolean).join(" "),
    }),
    h("span", { id: hint, class: "hint" }, words.dateHint),
  ]);
}

export function YearInput(props: InputProps): ComponentChildren {
  const { words } = useStore();
  const read = (text: string): unknown => (/^[1-9]\d{3}$/.test(text.trim()) ? Number(text) : undefined);
  return h(Typed, { ...props, show: asText, read, bad: words.badYear, mode: "numeric", isShort: true });
}

export function WordsInput(props: InputProps): ComponentChildren {
  const { words } = useStore();
  const hint = `${props.id}-hint`;
  const show = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : asText(value));
  const read = (text: string): unknown => {
    const list = text
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== "");
    return list.length === 0 ? undefined : [...new Set(list)];
  };
  return h("span", { class: "typed" }, [
    h(Typed, { ...props, show, read, bad: "", describedBy: [props.describedBy, hint].filter(Boolean).join(" ") }),
    h("span", { id: hint, class: "hint" }, words.wordsHint),
  ]);
}

const CURRENCY = /^[kM]?[A-Z]{3}$/;

export function CurrencyInput(props: InputProps): ComponentChildren {
  const { words } = useStore();
  const read = (text: string): unknown => (CURRENCY.test(text.trim()) ? text.trim() : undefined);
  return h(Typed, { ...props, show: asText, read, bad: words.currency, isShort: true });
}

const UNITS = ["percent", "EUR", "kEUR"] as const;

export function UnitInput(props: InputProps): ComponentChildren {
  const { words } = useStore();
  const { id, value, onChange } = props;
  const [isOther, setOther] = useState(value !== undefined && !UNITS.includes(value as "EUR"));
  const choice = (name: (typeof UNITS)[number] | "other", isChosen: boolean, choose: () => void) =>
    h("label", { class: "choice" }, [
      h("input", { type: "radio", name: id, checked: isChosen, onChange: choose }),
      h("span", {}, words.units[name]),
    ]);
  return h("div", { class: "choices" }, [
    ...UNITS.map((unit) =>
      choice(unit, !isOther && value === unit, () => {
        setOther(false);
        onChange(unit);
      }),
    ),
    choice("other", isOther, () => setOther(true)),
    isOther
      ? h("label", { class: "inner" }, [
          h("span", { id: `${id}-c` }, words.currency),
          h(CurrencyInput, { ...props, id: `${id}-i`, labelledBy: `${id}-c` }),
        ])
      : null,
  ]);
}

export function BooleanInput({ value, id, labelledBy, onChange }: InputProps): ComponentChildren {
  const { words } = useStore();
  const choice = (answer: boolean, text: string) =>
    h("label", { class: "button" }, [
      h("input", { type: "radio", name: id, checked: value === answer, onChange: () => onChange(answer) }),
      h("span", {}, text),
    ]);
  return h("span", { class: "yesno", role: "radiogroup", "aria-labelledby": labelledBy }, [
    choice(true, words.yes),
    choice(false, words.no),
  ]);
}

export function CodeInput({ question, value, id, onChange }: InputProps): ComponentChildren {
  const store = useStore();
  const { codes = {} } = wordingIn(store, question.path);
  const isCompact = Object.values(codes).every(([, meaning]) => meaning === "");
  return h("div", { class: isCompact ? "choices compact" : "choices" }, [
    (question.codes ?? []).map((code) =>
      h("label", { class: "choice" }, [
        h("input", { type: "radio", name: id, checked: String(value) === code, onChange: () => onChange(code) }),
        h(Meaning, { text: codes[code] ?? [code, ""] }),
      ]),
    ),
  ]);
}

/** What a word that may be chosen is called, and what it means. */
export function Meaning({ text: [label, meaning] }: { text: readonly [string, string] }): ComponentChildren {
  return h("span", {}, [h("b", {}, label), meaning === "" ? null : h("span", { class: "means" }, ` ${meaning}`)]);
}

export function CodesInput({ question, value, onChange }: InputProps): ComponentChildren {
  const store = useStore();
  const { codes = {} } = wordingIn(store, question.path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const all = question.codes ?? [];
  const odd = chosen.filter((one) => !all.includes(String(one)));
  const toggle = (code: string, isOn: boolean): void => {
    const next = [...all.filter((one) => (one === code ? isOn : chosen.includes(one))), ...odd];
    onChange(next.length === 0 ? undefined : next);
  };
  const isNone = Array.isArray(value) && value.length === 0;
  return h("div", { class: "choices many" }, [
    ...all.map((code) =>
      h("label", { class: "choice" }, [
        h("input", {
          type: "checkbox",
          checked: chosen.includes(code),
          onChange: (event) => toggle(code, event.currentTarget.checked),
        }),
        h(Meaning, { text: codes[code] ?? [code, ""] }),
      ]),
    ),
    question.mayBeEmpty
      ? h("label", { class: "choice" }, [
          h("input", {
            type: "checkbox",
            checked: isNone,
            onChange: (event) => onChange(event.currentTarget.checked ? [] : undefined),
          }),
          h("b", {}, store.words.none),
        ])
      : null,
  ]);
}
