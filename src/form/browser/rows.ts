import { type ComponentChildren, h } from "preact";
import { useRef } from "preact/hooks";
import type { ListPath } from "../../messages/form-words.js";
import { lastOf } from "../draft.js";
import { freeKey } from "../evidence.js";
import { isComplete } from "../for-file.js";
import type { Question } from "../questions.js";
import { type Data, isBlock, withValue } from "../tree.js";
import { Inner, type InputProps, useStore, Words, wordingIn } from "./ui.js";

/** A list that grows: an entry is asked for what it cannot be without, then for the rest. */
export function ListInput({ question, value, id, onChange }: InputProps): ComponentChildren {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (next: readonly unknown[]): void => onChange(next.length === 0 ? undefined : next);
  return h(Rows, {
    question,
    id,
    entries: entries.map((entry, at) => [String(at), entry] as const),
    isNone: Array.isArray(value) && value.length === 0,
    onEntry: (key, entry) => put(entries.map((one, at) => (String(at) === key ? entry : one))),
    onAdd: () => put([...entries, {}]),
    onRemove: (key) => put(entries.filter((_, at) => String(at) !== key)),
    onNone: (isNone) => onChange(isNone ? [] : undefined),
  });
}

/** A list whose entries have keys that the form chooses: sources. */
export function MapInput({ question, value, id, onChange }: InputProps): ComponentChildren {
  const map = isBlock(value) ? value : {};
  return h(Rows, {
    question,
    id,
    entries: Object.entries(map),
    isNone: false,
    onEntry: (key, entry) => onChange({ ...map, [key]: entry }),
    onAdd: () => onChange({ ...map, [freeKey(map)]: {} }),
    onRemove: (key) => {
      const { [key]: _, ...rest } = map;
      onChange(Object.keys(rest).length === 0 ? undefined : rest);
    },
    onNone: () => {},
  });
}

interface RowsProps {
  readonly question: Question;
  readonly id: string;
  readonly entries: readonly (readonly [key: string, entry: unknown])[];
  readonly isNone: boolean;
  readonly onEntry: (key: string, entry: Data) => void;
  readonly onAdd: () => void;
  readonly onRemove: (key: string) => void;
  readonly onNone: (isNone: boolean) => void;
}

function Rows({ question, id, entries, isNone, onEntry, onAdd, onRemove, onNone }: RowsProps): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const list = question.path as ListPath;
  const root = useRef<HTMLDivElement>(null);
  const focus = (selector: string): void => {
    requestAnimationFrame(() => [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.focus());
  };
  return h("div", { class: "rows", ref: root }, [
    ...entries.map(([key, entry], at) =>
      h(Row, {
        key: `${store.revision} ${key}`,
        question,
        id: `${id}-${key}`,
        name: words.entry[list](store.messages.number(at + 1)),
        entry: isBlock(entry) ? entry : {},
        onChange: (next: Data) => onEntry(key, next),
        onRemove: () => {
          store.revision += 1;
          onRemove(key);
          focus("button.add");
        },
      }),
    ),
    h("p", { class: "grow" }, [
      h(
        "button",
        {
          type: "button",
          class: "add",
          onClick: () => {
            onAdd();
            focus(".row:last-of-type input, .row:last-of-type select");
          },
        },
        words.add[list],
      ),
      question.mayBeEmpty && entries.length === 0
        ? h("label", { class: "choice inline" }, [
            h("input", { type: "checkbox", checked: isNone, onChange: (event) => onNone(event.currentTarget.checked) }),
            h("b", {}, words.none),
          ])
        : null,
    ]),
  ]);
}

interface RowProps {
  readonly question: Question;
  readonly id: string;
  readonly name: string;
  readonly entry: Data;
  readonly onChange: (entry: Data) => void;
  readonly onRemove: () => void;
}

function Row({ question, id, name, entry, onChange, onRemove }: RowProps): ComponentChildren {
  const store = useStore();
  const parts = question.parts ?? [];
  const needed = parts.filter(({ mandatory }) => mandatory);
  const isReady = isComplete(entry, parts) || needed.length === 0;
  const shown = isReady ? parts : needed;
  const missing = needed.filter(({ path }) => entry[lastOf(path)] === undefined);
  return h("fieldset", { class: "row" }, [
    h("legend", {}, name),
    ...shown.map((part) =>
      h(Part, {
        key: part.path,
        part,
        id: `${id}-${lastOf(part.path)}`,
        value: entry[lastOf(part.path)],
        onChange: (value: unknown) => onChange(withValue(entry, [lastOf(part.path)], value)),
      }),
    ),
    missing.length > 0 && Object.keys(entry).length > 0
      ? h(
          "p",
          { class: "remark" },
          store.words.entryNeeds(missing.map(({ path }) => wordingIn(store, path).ask).join(", ")),
        )
      : null,
    h("button", { type: "button", class: "quiet", onClick: onRemove }, store.words.removeEntry(name)),
  ]);
}

interface PartProps {
  readonly part: Question;
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One thing that is asked of an entry. */
function Part({ part, id, value, onChange }: PartProps): ComponentChildren {
  const store = useStore();
  const { ask, help } = wordingIn(store, part.path);
  const isGroup = ["code", "codes", "scale", "boolean", "block"].includes(part.kind);
  const canTakeBack = part.kind === "code" || part.kind === "boolean";
  return h(isGroup ? "fieldset" : "div", { class: `part k-${part.kind}` }, [
    h(isGroup ? "legend" : "span", { id: `${id}-l`, class: "ask" }, ask),
    help === undefined ? null : h("span", { id: `${id}-h`, class: "hint" }, help),
    h(Inner, {
      question: part,
      value,
      id,
      labelledBy: `${id}-l`,
      ...(help !== undefined && { describedBy: `${id}-h` }),
      onChange,
    }),
    canTakeBack && value !== undefined && !part.mandatory
      ? h("button", { type: "button", class: "quiet", onClick: () => onChange(undefined) }, store.words.states.takeBack)
      : null,
  ]);
}

/** A block within an entry, such as the seats of a body; where there may be none of it, that is an answer too. */
export function BlockInput({ question, value, id, onChange }: InputProps): ComponentChildren {
  const store = useStore();
  const block = isBlock(value) ? value : {};
  const { codes = {} } = wordingIn(store, question.path);
  return h("div", { class: "block" }, [
    ...(question.codes ?? []).map((code) =>
      h("label", { class: "choice" }, [
        h("input", {
          type: "checkbox",
          checked: value === code,
          onChange: (event) => onChange(event.currentTarget.checked ? code : undefined),
        }),
        h("b", {}, codes[code]?.[1] || codes[code]?.[0] || code),
      ]),
    ),
    ...(typeof value === "string"
      ? []
      : (question.parts ?? []).map((part) =>
          h(Part, {
            key: part.path,
            part,
            id: `${id}-${lastOf(part.path)}`,
            value: block[lastOf(part.path)],
            onChange: (next: unknown) => {
              const changed = withValue(block, [lastOf(part.path)], next);
              onChange(Object.keys(changed).length === 0 ? undefined : changed);
            },
          }),
        )),
  ]);
}

/** Ties between members: two names, and how strong the tie is. */
export function TiesInput({ value, id, onChange }: InputProps): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const ties: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (next: readonly unknown[]): void => onChange(next.length === 0 ? undefined : next);
  const cell = (tie: readonly unknown[], at: number, place: number, name: "first" | "second" | "strength") =>
    h("label", {}, [
      h("span", {}, words.tie[name]),
      h(Words, {
        id: `${id}-${at}-${name}`,
        isNumber: name === "strength",
        text: tie[place] === undefined ? "" : String(tie[place]),
        onText: (typed: string) => {
          const text = typed.trim();
          const next = name === "strength" && /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
          const row = [tie[0] ?? "", tie[1] ?? "", ...tie.slice(2)];
          row[place] = next;
          put(ties.map((one, i) => (i === at ? (row[2] === "" ? row.slice(0, 2) : row) : one)));
        },
      }),
    ]);
  return h("div", { class: "rows ties" }, [
    ...ties.map((tie, at) =>
      h("fieldset", { class: "row tie", key: at }, [
        h("legend", {}, words.entry["network.ties"](store.messages.number(at + 1))),
        cell(Array.isArray(tie) ? tie : [], at, 0, "first"),
        cell(Array.isArray(tie) ? tie : [], at, 1, "second"),
        cell(Array.isArray(tie) ? tie : [], at, 2, "strength"),
        h(
          "button",
          {
            type: "button",
            class: "quiet",
            onClick: () => {
              store.revision += 1;
              put(ties.filter((_, i) => i !== at));
            },
          },
          words.removeEntry(words.entry["network.ties"](store.messages.number(at + 1))),
        ),
      ]),
    ),
    h("button", { type: "button", class: "add", onClick: () => put([...ties, ["", ""]]) }, words.add["network.ties"]),
  ]);
}
