import { type ComponentChildren, h } from "preact";
import { useState } from "preact/hooks";
import { stateOf } from "../draft.js";
import { idFor } from "../for-file.js";
import { sayVerdict } from "../verdict.js";
import { Beside, CompareButton, titleOf } from "./beside.js";
import type { Case } from "./case.js";
import { type Opened, type Opening, openBytes } from "./opening.js";
import type { Store } from "./store.js";
import { goTo, type Typing, useStore } from "./ui.js";

/** What the form is for, and the ways into it: a case from nothing, one from a file, those that are on the page. */
export function Start(): ComponentChildren {
  const store = useStore();
  const { words, data, messages } = store;
  const count = data.questions.filter(({ isShort }) => isShort).length;
  return h("div", { class: "start" }, [
    h("p", { class: "lead" }, words.start.lead),
    h("p", {}, words.start.typology(messages.text(data.typology.title))),
    h("ul", {}, [
      h("li", {}, words.start.time({ text: messages.number(count), value: count })),
      h("li", {}, words.start.papers),
      h("li", {}, words.start.unknown),
      h("li", {}, words.start.privacy),
    ]),
    h("div", { role: store.openings.some(({ state }) => state !== "fine") ? "alert" : "status" }, [
      ...store.openings.map((opening) => h(OpeningSaid, { opening })),
      store.openings.length > 0 && store.beside === null ? h(Former, {}) : null,
    ]),
    h(Beside, {}),
    h("p", { class: "ways" }, [
      h(
        "button",
        {
          type: "button",
          class: "main",
          onClick: () => {
            if (store.current === null || store.cases.length > 0) store.begin();
            goTo(store, "pole");
          },
        },
        store.cases.length === 0 ? words.start.begin : words.start.another,
      ),
    ]),
    store.cases.length === 0 ? null : h(Cases, {}),
    h(OpenFile, {}),
  ]);
}

function OpenFile(): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const [pasted, setPasted] = useState("");
  return h("section", { "aria-labelledby": "go-on" }, [
    h("h3", { id: "go-on" }, words.start.goOn),
    h("label", { class: "file" }, [
      h("span", {}, words.start.open),
      h("input", {
        type: "file",
        accept: ".yaml,.yml,.txt,.json",
        multiple: true,
        onChange: (event) => void openFiles(event.currentTarget.files, store),
      }),
    ]),
    h("p", { class: "hint" }, words.start.drop),
    h("details", { class: "fold" }, [
      h("summary", {}, words.opened.paste),
      h("textarea", {
        rows: 6,
        "aria-label": words.opened.paste,
        value: pasted,
        onInput: (event: Typing) => setPasted(event.currentTarget.value),
      }),
      h(
        "button",
        { type: "button", disabled: pasted.trim() === "", onClick: () => store.openPasted(pasted) },
        words.opened.read,
      ),
    ]),
  ]);
}

/** Opens files, in their order; what is wrong with each is said. */
export async function openFiles(files: FileList | null, store: Store): Promise<void> {
  const opened: Opened[] = [];
  for (const file of files ?? []) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (const one of openBytes(file.name, bytes, store.data.typology)) opened.push(one);
  }
  if (opened.length > 0) store.openAll(opened);
}

/** What is said of a file: that it is open, what is wrong in it, or why it cannot be opened. Its text is shown as text. */
function OpeningSaid({ opening }: { opening: Opening }): ComponentChildren {
  const store = useStore();
  const { words, messages, data } = store;
  const { file, state, cases, findings, beginning } = opening;
  const { opened } = words;
  const said = {
    fine: cases > 1 ? opened.many(file, { text: messages.number(cases), value: cases }) : opened.fine(file),
    findings: opened.findings(file),
    cannot: opened.cannot(file),
    large: opened.tooLarge(file),
    letter: opened.letterBroken,
  }[state];
  const isBad = state !== "fine";
  return h("div", { class: isBad ? "said bad-file" : "said" }, [
    h("p", {}, h("strong", {}, said)),
    findings.length === 0
      ? null
      : h(
          "ul",
          {},
          findings.slice(0, 20).map((one) => {
            const line = one.position === null || one.position === undefined ? "" : ` (${one.position.line})`;
            return h("li", {}, `${messages.message(one, data.typology)}${line}`);
          }),
        ),
    state === "cannot" && beginning !== "" ? [h("p", {}, opened.untouched), h("pre", {}, beginning)] : null,
  ]);
}

/** The same cluster was on the page already: the file that was opened may be shown beside it. */
function Former(): ComponentChildren {
  const store = useStore();
  const mine = store.cases.findLast((one) => one.key !== store.current && isSameCluster(one, store.open));
  return mine === undefined ? null : h("p", {}, h(CompareButton, { one: store.open, mine }));
}

function isSameCluster({ profile: a }: Case, { profile: b }: Case): boolean {
  const [one, other] = [a, b].map(({ id, name }) => String(id ?? idFor(String(name ?? ""))));
  return one !== "" && one === other;
}

function Cases(): ComponentChildren {
  const store = useStore();
  const { words } = store;
  return h("section", { "aria-labelledby": "cases" }, [
    h("h3", { id: "cases" }, words.start.cases),
    h(
      "ul",
      { class: "cases" },
      store.cases.map((one) => h(CaseLine, { key: one.key, one })),
    ),
  ]);
}

function CaseLine({ one }: { one: Case }): ComponentChildren {
  const store = useStore();
  const { words, data, messages } = store;
  const [isAsked, setAsked] = useState(false);
  const title = titleOf(one, store);
  const state = one.base === null ? words.start.kept : store.isChanged(one) ? words.start.changed : words.start.saved;
  const short = data.questions.filter(({ isShort }) => isShort);
  const done = short.filter((question) => stateOf(one.profile, question) !== "open").length;
  const count = (value: number) => ({ text: messages.number(value), value });
  const result = data.result === "live" ? store.placedOf(one).result : null;
  return h("li", { class: one.key === store.current ? "now" : "" }, [
    h(
      "button",
      {
        type: "button",
        "aria-label": words.start.take(title),
        onClick: () => {
          store.take(one.key);
          goTo(store, "pole");
        },
      },
      title,
    ),
    h("span", { class: "hint" }, ` ${state} · ${words.progress(count(done), count(short.length))}`),
    result === null ? null : h("span", {}, ` · ${sayVerdict(result, data.typology, messages).verdict}`),
    one.key !== store.current && isSameCluster(one, store.open) ? h(CompareButton, { one, mine: store.open }) : null,
    isAsked
      ? h("span", { role: "alert" }, [
          ` ${words.start.sureToRemove(title)} `,
          h("button", { type: "button", onClick: () => store.remove(one.key) }, words.start.yes),
          " ",
          h("button", { type: "button", onClick: () => setAsked(false) }, words.start.no),
        ])
      : h(
          "button",
          { type: "button", class: "quiet", "aria-label": words.start.remove(title), onClick: () => setAsked(true) },
          words.start.yes,
        ),
  ]);
}
