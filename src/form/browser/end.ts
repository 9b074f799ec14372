import { type ComponentChildren, h } from "preact";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { hasIncomplete, keptFields } from "../cases.js";
import { stateOf } from "../draft.js";
import { questionOfFinding } from "../question-of-finding.js";
import { leftOut } from "../relevance.js";
import { errorsIn } from "./core.js";
import { ResultPart } from "./result.js";
import { SavePart } from "./save.js";
import { goToQuestion, useStore, wordingIn } from "./ui.js";

/** The last page: what is open, what is odd, saving, and the result for who asks for it. */
export function End(): ComponentChildren {
  return h("div", { class: "end" }, [h(Open, {}), h(Problems, {}), h(SavePart, {}), h(ResultPart, {})]);
}

function Open(): ComponentChildren {
  const store = useStore();
  const { words, messages, data } = store;
  const open = data.questions.filter((one) => one.isShort && stateOf(store.profile, one) === "open");
  if (open.length === 0) return h("p", { class: "fine" }, words.end.nothingOpen);
  return h("section", { "aria-labelledby": "open-h" }, [
    h("h3", { id: "open-h" }, words.end.open({ text: messages.number(open.length), value: open.length })),
    h(
      "ul",
      { class: "open-list" },
      open.map((question) =>
        h(
          "li",
          {},
          h(
            "button",
            { type: "button", class: "link", onClick: () => goToQuestion(store, question) },
            wordingIn(store, question.path).ask,
          ),
        ),
      ),
    ),
  ]);
}

/** What the program finds in the answers as a whole, each with the way to its question. */
function Problems(): ComponentChildren {
  const store = useStore();
  const { words, data } = store;
  const { findings } = store.canSave() ? store.placed : { findings: [] };
  const errors = errorsIn(findings);
  const kept = keptFields(store.profile, data.questions);
  const idle = leftOut(store.profile, data.questions, store.open.base).map(({ path }) => wordingIn(store, path).ask);
  return h("div", {}, [
    h(List, { heading: words.end.errors, findings: errors }),
    h(List, { heading: words.end.remarks, findings: findings.filter((one) => !errors.includes(one)) }),
    hasIncomplete(store.profile, data.questions) ? h("p", { class: "remark" }, words.end.leftOut) : null,
    idle.length === 0 ? null : h("p", { class: "remark" }, words.end.idle(idle.join(" · "))),
    kept.length === 0 ? null : h("p", { class: "hint" }, words.end.kept(kept.join(", "))),
  ]);
}

function List({ heading, findings }: { heading: string; findings: readonly AnyDiagnostic[] }): ComponentChildren {
  const store = useStore();
  if (findings.length === 0) return null;
  return h("section", {}, [
    h("h3", {}, heading),
    h(
      "ul",
      {},
      findings.map((one) => {
        const message = store.messages.message(one, store.data.typology);
        const question = questionOfFinding(one, store.data.questions);
        return h("li", {}, [
          `${message} `,
          question === null
            ? null
            : h(
                "button",
                { type: "button", class: "link", onClick: () => goToQuestion(store, question) },
                wordingIn(store, question.path).ask,
              ),
        ]);
      }),
    ),
  ]);
}
