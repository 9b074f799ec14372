import { type ComponentChildren, h } from "preact";
import { lastOf } from "../draft.js";
import type { Asked, Question } from "../questions.js";
import { useStore, wordingIn } from "./ui.js";

/** How a number is known, as boxes for a pen. */
const ON_PAPER = ["exactly", "most", "least", "between"] as const;
/** Entries of a list that there is room for, and ties between members. */
const ROOM = 2;
const TIES = 6;

const box = (text: ComponentChildren) => h("span", { class: "box" }, ["☐ ", text]);
const line = (kind = "") => h("span", { class: `line ${kind}` });

/** A question for a pen: boxes for choices, lines for words, its name in a file in small. */
export function BlankQuestion({ question }: { question: Asked }): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const { path, kind, isShort, required, notApplicable } = question;
  const { ask, help } = wordingIn(store, path);
  const hasOthers = !required && kind !== "map" && path !== "notes";
  return h("div", { class: "item" }, [
    h("p", { class: "ask" }, [
      ask,
      required ? ` (${words.required})` : "",
      help === undefined ? null : h("span", { class: "small" }, ` ${help}`),
      h("code", {}, path),
    ]),
    h("div", { class: "given" }, [
      h(Room, { question, isShort }),
      hasOthers
        ? h("p", { class: "room" }, [box(words.states.unknown), notApplicable ? box(words.states.notApplicable) : null])
        : null,
      hasOthers && isShort ? h("p", { class: "source" }, [words.evidence.heading, line()]) : null,
    ]),
  ]);
}

/** Where the answer goes. Meanings of words stand beside them where they are levels of a scale, and in the short way. */
function Room({ question, isShort }: { question: Question; isShort: boolean }): ComponentChildren {
  const { words } = useStore();
  const { kind, mayBeEmpty, path } = question;
  if (kind === "number") return h(NumberRoom, { path });
  if (kind === "boolean") return h("p", { class: "room" }, [box(words.yes), box(words.no)]);
  if (kind === "unit") {
    const { percent, EUR, kEUR, other } = words.units;
    return h("p", { class: "room" }, [...[percent, EUR, kEUR, other].map((one) => box(one)), line("short")]);
  }
  if (kind === "list" || kind === "map") return h(Entries, { question });
  if (kind === "ties")
    return h(
      "div",
      {},
      Array.from({ length: TIES }, () => h(Tie, {})),
    );
  if (kind === "block") return h(Block, { parts: question.parts ?? [] });
  if (question.codes !== undefined) return h(Choices, { question, isShort });
  const isShortLine = kind === "date" || kind === "year" || kind === "currency" || path === "coder";
  return h("p", { class: isShortLine ? "room" : "room wide" }, [
    line(isShortLine ? "short" : ""),
    kind === "long-text" ? [line(), line(), line()] : null,
    mayBeEmpty ? box(words.none) : null,
  ]);
}

function Tie(): ComponentChildren {
  const { tie } = useStore().words;
  return h("p", { class: "room" }, [tie.first, line("name"), tie.second, line("name"), tie.strength, line("short")]);
}

function NumberRoom({ path }: { path: string }): ComponentChildren {
  const { words } = useStore();
  return h("p", { class: "room" }, [
    ...ON_PAPER.map((how) => box(words.bounds[how])),
    line("short"),
    words.and,
    line("short"),
    path.endsWith(".share") ? " %" : null,
  ]);
}

function Choices({ question, isShort }: { question: Question; isShort: boolean }): ComponentChildren {
  const store = useStore();
  const { codes = {} } = wordingIn(store, question.path);
  const isScale = question.kind === "scale" || question.kind === "level";
  const all = (question.codes ?? []).map((code) => codes[code] ?? ([code, ""] as const));
  const hasMeanings = (isShort || isScale) && all.some(([, meaning]) => meaning !== "");
  const boxes = all.map(([label, meaning]) =>
    box(hasMeanings && meaning !== "" ? [h("b", {}, label), ` ${meaning}`] : label),
  );
  if (question.mayBeEmpty) boxes.push(box(store.words.none));
  return h("p", { class: hasMeanings ? "room levels wide" : "room" }, boxes);
}

function Entries({ question }: { question: Question }): ComponentChildren {
  const store = useStore();
  const { words, messages } = store;
  const list = question.path as keyof typeof words.entry;
  return h("div", { class: "wide" }, [
    ...Array.from({ length: ROOM }, (_, at) =>
      h("div", { class: "entry" }, [
        h("b", { class: "wide" }, words.entry[list](messages.number(at + 1))),
        ...(question.parts ?? []).map((part) => h(Part, { part })),
      ]),
    ),
    question.mayBeEmpty ? h("p", { class: "room" }, box(words.none)) : null,
  ]);
}

/** A block in an entry: numbers, such as seats by groups, stand three in a row. */
function Block({ parts }: { parts: readonly Question[] }): ComponentChildren {
  const isCount = parts.every(({ kind }) => kind === "number");
  return h(
    "div",
    { class: isCount ? "counts" : "inner" },
    parts.map((part) => h(isCount ? Count : Part, { part })),
  );
}

/** A number in a block, such as the seats of one group: there is room for digits alone. */
function Count({ part }: { part: Question }): ComponentChildren {
  const { ask } = wordingIn(useStore(), part.path);
  return h("span", { class: "count" }, [ask, line("short")]);
}

/** Kinds of which two stand side by side. */
const NARROW = ["text", "id", "date", "year", "words", "currency", "boolean"];

/** What is asked of an entry of a list. */
function Part({ part }: { part: Question }): ComponentChildren {
  const { ask } = wordingIn(useStore(), part.path);
  return h("div", { class: NARROW.includes(part.kind) ? "part" : "part wide" }, [
    h("span", { class: "name" }, [ask, h("code", {}, lastOf(part.path))]),
    h(Room, { question: part, isShort: false }),
  ]);
}
