import { type ComponentChildren, h } from "preact";
import { keptFields } from "../cases.js";
import { answerOf, stateOf } from "../draft.js";
import { evidenceFor } from "../evidence.js";
import { commentOn, withComment } from "../notes.js";
import { type Asked, PAGES } from "../questions.js";
import { applies } from "../relevance.js";
import { type Saying, sayAnswers } from "../say-answer.js";
import { type Data, isBlock } from "../tree.js";
import { BlankQuestion } from "./blank.js";
import { unitOf } from "./number.js";
import { VerdictLine } from "./result.js";
import { useStore, wordingIn } from "./ui.js";

/** What goes on paper: the answers that there are, or every question with boxes and lines, the short way first. */
export function Paper(): ComponentChildren {
  const { print, words, data } = useStore();
  if (print === null) return null;
  return h("div", { class: `paper ${print}` }, [
    print === "filled" ? h(Answers, {}) : h(Blank, {}),
    h("p", { class: "small" }, words.footer(data.version)),
  ]);
}

function Blank(): ComponentChildren {
  const { words, data, messages } = useStore();
  const part = (heading: string, isShort: boolean) => [
    h("h2", {}, heading),
    ...PAGES.map((page) => {
      const questions = data.questions.filter((one) => one.page === page && one.isShort === isShort);
      return questions.length === 0
        ? null
        : h("section", {}, [
            h("h3", {}, words.pages[page]),
            ...questions.map((question) => h(BlankQuestion, { question })),
          ]);
    }),
  ];
  return h("div", {}, [
    h("h1", {}, words.title),
    h("p", {}, `${words.start.typology(messages.text(data.typology.title))} ${words.paper.about}`),
    part(words.paper.short, true),
    part(words.paper.rest, false),
  ]);
}

function Answers(): ComponentChildren {
  const store = useStore();
  const { words, messages, data, profile } = store;
  const { name, date } = profile;
  const given = data.questions.filter(
    (one) => stateOf(profile, one) !== "open" && !["name", "date"].includes(one.path),
  );
  const open = data.questions.filter((one) => one.isShort && stateOf(profile, one) === "open" && applies(one, profile));
  const asks = open.map(({ path }) => wordingIn(store, path).ask);
  const kept = keptFields(profile, data.questions);
  const result = data.result === "live" && store.canSave() ? store.placed.result : null;
  return h("div", {}, [
    h("h1", {}, [name, date].filter((one) => one !== undefined).join(" – ") || words.start.noName),
    h("p", { class: "small" }, words.title),
    result === null ? null : h(VerdictLine, { result }),
    ...PAGES.map((page) => {
      const here = given.filter((one) => one.page === page);
      return here.length === 0
        ? null
        : h("section", {}, [h("h2", {}, words.pages[page]), ...here.map((question) => h(Answered, { question }))]);
    }),
    asks.length === 0
      ? null
      : h("section", {}, [
          h("h2", {}, words.end.open({ text: messages.number(asks.length), value: asks.length })),
          h("p", { class: "small" }, asks.join(" · ")),
        ]),
    kept.length === 0 ? null : h("p", { class: "small" }, words.end.kept(kept.join(", "))),
  ]);
}

/** A question with what was answered, the comment, and where it was read. */
function Answered({ question }: { question: Asked }): ComponentChildren {
  const store = useStore();
  const { words, messages, profile } = store;
  const { path } = question;
  const saying: Saying = { messages, form: words, wording: (one) => wordingIn(store, one) };
  const state = stateOf(profile, question);
  const unit = question.kind === "number" && state === "answered" ? unitOf(profile, question) : "";
  const value = path === "notes" ? notesAlone(store.data.questions, profile) : answerOf(profile, question);
  const said = state === "unknown" ? [words.states.unknown] : withUnit(sayAnswers(value, question, saying), unit);
  const comment = commentOn(profile, path);
  if (said.every((one) => one === "")) return null;
  return h("div", { class: "item" }, [
    h("p", { class: "ask" }, [wordingIn(store, path).ask, h("code", {}, path)]),
    ...said.map((one) => h("p", { class: state === "answered" ? "reply" : "reply other" }, one)),
    comment === "" ? null : h("p", { class: "read" }, comment),
    ...evidenceFor(profile, path).map((entry) => h("p", { class: "read" }, sayPassage(entry, profile, saying))),
  ]);
}

function withUnit(said: readonly string[], unit: string): readonly string[] {
  return unit === "" ? said : said.map((one) => `${one}\u00a0${unit}`);
}

/** The notes without the comments, which stand at their questions. */
function notesAlone(questions: readonly Asked[], profile: Data): string {
  const { notes } = questions.reduce((whole, { path }) => withComment(whole, path, ""), profile);
  return typeof notes === "string" ? notes.trim() : "";
}

/** A passage in a line: its source, where in it, its words, and how sure the coder is. */
function sayPassage({ source, locator, quote, confidence }: Data, { sources }: Data, { messages }: Saying): string {
  const known = isBlock(sources) ? sources[String(source)] : undefined;
  const title = isBlock(known) && typeof known.title === "string" ? known.title : String(source ?? "");
  const place = [title, locator].filter((one) => one !== undefined && one !== "").join(", ");
  const words = typeof quote === "string" ? `${messages.label("colon")} ${messages.quote(quote)}` : "";
  const sure =
    confidence === "low" || confidence === "medium" || confidence === "high"
      ? ` (${messages.label(`confidence-${confidence}`)})`
      : "";
  return `${place}${words}${sure}`;
}
