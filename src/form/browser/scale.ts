import { type ComponentChildren, h } from "preact";
import { useState } from "preact/hooks";
import { scaleAnswer, scaleValue } from "../answer.js";
import { Meaning } from "./inputs.js";
import { type InputProps, type Typing, useStore, wordingIn } from "./ui.js";

/** One level of a scale, each with its meaning, or all from one to another. */
export function ScaleInput(props: InputProps): ComponentChildren {
  const { question, value, id, onChange } = props;
  const store = useStore();
  const levels = question.codes ?? [];
  const given = scaleAnswer(value, levels);
  const [isRange, setRange] = useState(given !== null && given.from !== given.to);
  const { codes = {} } = wordingIn(store, question.path);
  const one = levels.map((code) =>
    h("label", { class: "choice" }, [
      h("input", {
        type: "radio",
        name: id,
        checked: given?.from === code && given.to === code,
        onChange: () => onChange(scaleValue({ from: code, to: code }, question.kind)),
      }),
      h(Meaning, { text: codes[code] ?? [code, ""] }),
    ]),
  );
  return h("div", { class: "scale" }, [
    isRange ? h(Range, props) : h("div", { class: "choices" }, one),
    h(
      "button",
      {
        type: "button",
        class: "quiet",
        onClick: () => {
          if (isRange) onChange(undefined);
          setRange(!isRange);
        },
      },
      isRange ? store.words.oneLevel : store.words.between,
    ),
  ]);
}

/** From one level to another; an end that is left open is that of the scale. */
function Range({ question, value, id, labelledBy, onChange }: InputProps): ComponentChildren {
  const store = useStore();
  const levels = question.codes ?? [];
  const { codes = {} } = wordingIn(store, question.path);
  const { from, to } = scaleAnswer(value, levels) ?? { from: null, to: null };
  const choose = (end: "from" | "to", code: string): void => {
    const next = { from, to, [end]: code === "" ? null : code };
    const [low, high] = [levels.indexOf(next.from ?? ""), levels.indexOf(next.to ?? "")];
    const isCrossed = low >= 0 && high >= 0 && low > high;
    onChange(scaleValue(isCrossed ? { from: next.to, to: next.from } : next, question.kind));
  };
  const end = (name: "from" | "to", chosen: string | null) =>
    h("label", { class: "end" }, [
      h("span", { id: `${id}-${name}` }, store.words[name]),
      h(
        "select",
        {
          "aria-labelledby": `${labelledBy} ${id}-${name}`,
          value: chosen ?? "",
          onChange: (event: Typing) => choose(name, event.currentTarget.value),
        },
        [
          h("option", { value: "" }, store.words.anyLevel),
          ...levels.map((code) => h("option", { value: code }, codes[code]?.[0] ?? code)),
        ],
      ),
    ]);
  return h("div", { class: "range" }, [end("from", from), end("to", to)]);
}
