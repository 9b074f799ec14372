import { type ComponentChildren, h } from "preact";
import { useState } from "preact/hooks";
import { stateOf } from "../draft.js";
import { sayVerdict } from "../verdict.js";
import type { Case, Opening } from "./store.js";
import { type Typing, useStore } from "./ui.js";

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
    h(OpeningSaid, { opening: store.opening }),
    h("p", { class: "ways" }, [
      h(
        "button",
        {
          type: "button",
          class: "main",
          onClick: () => {
            if (store.current === null || store.cases.length > 0) store.begin();
            store.go("pole");
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
        onChange: (event) => void openFiles(event.currentTarget.files, (name, bytes) => store.openBytes(name, bytes)),
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
        { type: "button", disabled: pasted.trim() === "", onClick: () => store.openText(words.opened.pasted, pasted) },
        words.opened.read,
      ),
    ]),
  ]);
}

/** Gives the bytes of files one by one, in their order. */
export async function openFiles(
  files: FileList | null,
  open: (name: string, bytes: Uint8Array) => void,
): Promise<void> {
  for (const file of files ?? []) open(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** What is said of a file: that it is open, what is wrong in it, or why it cannot be opened. Its text is shown as text. */
function OpeningSaid({ opening }: { opening: Opening | null }): ComponentChildren {
  const store = useStore();
  const { words, messages, data } = store;
  if (opening === null) return h("div", { role: "status" }, []);
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
  return h("div", { role: isBad ? "alert" : "status", class: isBad ? "said bad-file" : "said" }, [
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
  const { name, date } = one.profile;
  const title = `${name ?? words.start.noName}${date === undefined ? "" : ` (${date})`}`;
  const state = one.base === null ? words.start.kept : store.isChanged(one) ? words.start.changed : words.start.saved;
  const short = data.questions.filter(({ isShort }) => isShort);
  const done = short.filter((question) => stateOf(one.profile, question) !== "open").length;
  const count = (value: number) => ({ text: messages.number(value), value });
  const result = data.result === "live" ? store.placedOf(one.profile).result : null;
  return h("li", { class: one.key === store.current ? "now" : "" }, [
    h(
      "button",
      {
        type: "button",
        "aria-label": words.start.take(title),
        onClick: () => {
          store.take(one.key);
          store.go("pole");
        },
      },
      title,
    ),
    h("span", { class: "hint" }, ` ${state} · ${words.progress(count(done), count(short.length))}`),
    result === null ? null : h("span", {}, ` · ${sayVerdict(result, data.typology, messages).verdict}`),
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
