import { type ComponentChildren, h } from "preact";
import { LANGUAGES, languageOf } from "../../messages/languages.js";
import { stateOf } from "../draft.js";
import type { Asked, PageName } from "../questions.js";
import { applies } from "../relevance.js";
import { groupKey } from "../wording.js";
import { End } from "./end.js";
import { Paper } from "./paper.js";
import { QuestionCard } from "./question.js";
import { TrialBar, VerdictLine } from "./result.js";
import { notKept, SaveBar } from "./save.js";
import { Start } from "./start.js";
import { Still, sourcesOfCard } from "./still.js";
import { STEPS, type Step, type Store } from "./store.js";
import { goTo, useStore, wordingIn } from "./ui.js";

/** The whole page. */
export function App(): ComponentChildren {
  const store = useStore();
  const { words, step } = store;
  const isPage = (one: Step): one is PageName => one !== "start" && one !== "end";
  return h("div", { class: "page" }, [
    h("a", { class: "skip", href: "#main" }, words.skip),
    h(Head, {}),
    h("div", { class: "bars" }, [h(Steps, {}), h(SaveBar, {})]),
    h("main", { id: "main", tabIndex: -1 }, [
      h(TrialBar, {}),
      store.isElsewhere ? h("p", { class: "remark", role: "alert" }, words.twoTabs) : null,
      store.kept !== "kept" && store.current !== null
        ? h("p", { class: "remark", role: "status" }, notKept(store))
        : null,
      h(Live, {}),
      h("h2", { id: "step" }, words.pages[step]),
      step === "start" ? h(Start, {}) : null,
      isPage(step) ? h(Questions, { page: step }) : null,
      step === "end" ? h(End, {}) : null,
      h(Ways, {}),
    ]),
    h("footer", {}, words.footer(store.data.version)),
    h(Paper, {}),
  ]);
}

function Head(): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const { name, date } = store.profile;
  return h("header", { class: "head" }, [
    h("h1", {}, [
      words.title,
      store.step === "start" || name === undefined
        ? null
        : h("span", { class: "of" }, `${name}${date === undefined ? "" : ` (${date})`}`),
    ]),
    h("fieldset", { class: "languages" }, [
      h("legend", {}, words.language),
      ...LANGUAGES.map((lang) =>
        h("label", { lang, class: "button" }, [
          h("input", { type: "radio", name: "lang", checked: store.lang === lang, onChange: () => store.speak(lang) }),
          h("span", {}, languageOf(lang).name),
        ]),
      ),
    ]),
  ]);
}

/** The pages, each with how many of its questions have been looked at. */
function Steps(): ComponentChildren {
  const store = useStore();
  const { words, messages, data } = store;
  const count = (value: number) => ({ text: messages.number(value), value });
  const progress = (step: Step): string => {
    const short = data.questions.filter((one) => one.page === step && one.isShort);
    if (short.length === 0 || store.current === null) return "";
    const done = short.filter((one) => stateOf(store.profile, one) !== "open").length;
    return words.progress(count(done), count(short.length));
  };
  return h("nav", { "aria-label": words.title, class: "steps" }, [
    h(
      "ol",
      {},
      STEPS.map((step) =>
        h(
          "li",
          {},
          h(
            "button",
            {
              type: "button",
              "aria-current": step === store.step ? "step" : undefined,
              onClick: () => goTo(store, step),
            },
            [words.pages[step], h("small", {}, progress(step))],
          ),
        ),
      ),
    ),
  ]);
}

function Ways(): ComponentChildren {
  const store = useStore();
  const at = STEPS.indexOf(store.step);
  const button = (step: Step | undefined, say: (page: string) => string, isMain: boolean) =>
    step === undefined
      ? null
      : h(
          "button",
          { type: "button", class: isMain ? "main" : "", onClick: () => goTo(store, step) },
          say(store.words.pages[step]),
        );
  if (store.step === "start") return h("p", { class: "ways" }, []);
  return h("p", { class: "ways" }, [
    button(STEPS[at - 1], store.words.before, false),
    button(STEPS[at + 1], store.words.next, true),
  ]);
}

/** Where the result is to be seen all the time, it stands at the head of every page. */
function Live(): ComponentChildren {
  const store = useStore();
  const isTrial = store.tried !== null && store.step !== "end";
  if ((store.data.result !== "live" && !isTrial) || store.step === "start" || !store.canSave()) return null;
  const { result } = store.placed;
  return result === null
    ? null
    : h("aside", { class: "live", "aria-busy": store.isTyping }, h(VerdictLine, { result }));
}

/** The short way first, then the rest, folded; both under the headings of the blocks that questions stand in. */
function Questions({ page }: { page: PageName }): ComponentChildren {
  const store = useStore();
  const { words, messages } = store;
  const here = store.data.questions.filter((one) => one.page === page);
  const all = here.filter((one) => applies(one, store.profile));
  const idle = here.filter((one) => !all.includes(one));
  const short = all.filter(({ isShort }) => isShort);
  const rest = all.filter(({ isShort }) => !isShort);
  if (short.length === 0) return h("div", { class: "questions" }, [...grouped(store, rest), h(Idle, { idle })]);
  return h("div", { class: "questions" }, [
    ...grouped(store, short),
    rest.length === 0
      ? null
      : h("details", { class: "rest" }, [
          h("summary", {}, words.more({ text: messages.number(rest.length), value: rest.length })),
          ...grouped(store, rest),
        ]),
    h(Idle, { idle }),
  ]);
}

/** What is not asked, because another answer leaves no room for it: said, so that nobody looks for it. */
function Idle({ idle }: { idle: readonly Asked[] }): ComponentChildren {
  const store = useStore();
  if (idle.length === 0) return null;
  return h("details", { class: "idle" }, [
    h("summary", {}, store.words.notAsked({ text: store.messages.number(idle.length), value: idle.length })),
    h(
      "ul",
      { class: "hint" },
      idle.map((one) => h("li", {}, wordingIn(store, one.path).ask)),
    ),
  ]);
}

function grouped(store: Store, questions: readonly Asked[]): ComponentChildren[] {
  return questions.flatMap((question, at) => {
    const group = question.group;
    const isNew = group !== null && group !== questions[at - 1]?.group && !/^(?:place|governance)$/.test(group);
    const heading = isNew ? [h("h3", { key: `${group}-${at}` }, wordingIn(store, groupKey(group)).ask)] : [];
    const card = { from: sourcesOfCard(question, store), draw: () => h(QuestionCard, { question }) };
    return [...heading, h(Still, { key: question.path, ...card })];
  });
}
