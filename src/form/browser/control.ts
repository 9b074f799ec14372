import { type ComponentChildren, type ComponentType, h } from "preact";
import { numberAnswer, scaleAnswer } from "../answer.js";
import type { Question, QuestionKind } from "../questions.js";
import { isBlock } from "../tree.js";
import {
  BooleanInput,
  CodeInput,
  CodesInput,
  CurrencyInput,
  DateInput,
  IdInput,
  TextInput,
  UnitInput,
  WordsInput,
  YearInput,
} from "./inputs.js";
import { NumberInput } from "./number.js";
import { BlockInput, ListInput, MapInput, TiesInput } from "./rows.js";
import { ScaleInput } from "./scale.js";
import { type InputProps, useStore } from "./ui.js";

const INPUTS: { readonly [K in QuestionKind]: ComponentType<InputProps> } = {
  text: TextInput,
  "long-text": TextInput,
  id: IdInput,
  date: DateInput,
  year: YearInput,
  words: WordsInput,
  codes: CodesInput,
  code: CodeInput,
  scale: ScaleInput,
  level: ScaleInput,
  unit: UnitInput,
  currency: CurrencyInput,
  number: NumberInput,
  boolean: BooleanInput,
  list: ListInput,
  map: MapInput,
  ties: TiesInput,
  block: BlockInput,
};

/** The input of a question. What a file says that the input cannot show is shown as text, and kept until it is answered anew. */
export function Control(props: InputProps): ComponentChildren {
  const { question, value, onChange } = props;
  const { words } = useStore();
  if (value !== undefined && value !== "not_applicable" && !isShowable(value, question)) {
    return h("div", { class: "strange" }, [
      h("p", {}, words.strange(JSON.stringify(value) ?? "")),
      h("button", { type: "button", class: "quiet", onClick: () => onChange(undefined) }, words.replace),
    ]);
  }
  return h(INPUTS[question.kind], { ...props, value: value === "not_applicable" ? undefined : value });
}

const isText = (value: unknown): boolean => typeof value === "string" || typeof value === "number";
const isList = (value: unknown): boolean => Array.isArray(value);

function isShowable(value: unknown, { kind, codes = [], path }: Question): boolean {
  switch (kind) {
    case "number":
      return numberAnswer(value) !== null;
    case "scale":
    case "level":
      return scaleAnswer(value, codes) !== null;
    case "code":
      return codes.includes(String(value));
    case "codes":
      return Array.isArray(value) && value.every((one) => codes.includes(String(one)));
    case "words":
      return Array.isArray(value) && value.every((one) => isText(one) && !/[,;\n]/.test(String(one)));
    case "boolean":
      return typeof value === "boolean";
    case "list":
      return Array.isArray(value) && value.every(isBlock);
    case "ties":
      return Array.isArray(value) && value.every(isList);
    case "map":
      return isBlock(value) && Object.values(value).every(isBlock);
    case "block":
      return isBlock(value) || codes.includes(String(value));
    case "text":
      return isText(value) && !(typeof value === "string" && value.includes("\n") && path !== "notes");
    default:
      return isText(value);
  }
}
