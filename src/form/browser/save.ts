import { type ComponentChildren, h } from "preact";
import { useState } from "preact/hooks";
import { writeLetter } from "../letter.js";
import type { Store } from "./store.js";
import { goToQuestion, useStore } from "./ui.js";

/** Gives the text to the browser as a file: the one safe place. Without name and date the first of them is asked for. */
export function saveFile(store: Store): void {
  if (!store.canSave()) {
    const missing = store.data.questions.find(({ path, required }) => required && store.profile[path] === undefined);
    if (missing !== undefined) goToQuestion(store, missing);
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([store.text()], { type: "text/yaml;charset=utf-8" }));
  link.download = store.fileName();
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  store.saved();
}

/** Why the browser keeps nothing, or nothing more. */
export function notKept({ kept, words: { saving } }: Store): string {
  return kept === "full" ? saving.full : saving.notHere;
}

/** Always in sight: the button that saves, and since when it has not been pressed. */
export function SaveBar(): ComponentChildren {
  const store = useStore();
  const { words, open } = store;
  const isChanged = store.isChanged(open);
  const isNothing = store.current === null || (open.base === null && Object.keys(open.profile).length === 0);
  const said = isNothing
    ? ""
    : !isChanged
      ? open.savedAt === null
        ? words.saving.same
        : words.saving.done(open.savedAt)
      : open.savedAt === null
        ? open.base === null
          ? words.saving.never
          : words.saving.changed
        : words.saving.since(open.savedAt);
  return h("div", { class: "save-bar" }, [
    h("span", { role: "status", class: isChanged ? "unsaved" : "" }, said),
    store.tried !== null
      ? null
      : h(
          "button",
          { type: "button", class: "main", disabled: isNothing, onClick: () => saveFile(store) },
          words.saving.save,
        ),
  ]);
}

/** All ways out of the page: a file, a copy, a letter, paper. */
export function SavePart(): ComponentChildren {
  const store = useStore();
  const { words } = store;
  const { saving } = words;
  if (!store.canSave()) {
    return h("section", { class: "saving" }, [
      h("h3", {}, saving.heading),
      h("p", { class: "remark" }, saving.needsNameAndDate),
    ]);
  }
  const file = store.fileName();
  return h("section", { class: "saving" }, [
    h("h3", {}, saving.heading),
    h("p", {}, `${saving.name(file)}. ${saving.where}`),
    h("p", { class: "hint" }, store.kept === "kept" ? saving.alsoHere : notKept(store)),
    h(Ways, { file }),
    h("p", { class: "hint" }, saving.letterAbout),
    h(Texts, {}),
  ]);
}

function Ways({ file }: { file: string }): ComponentChildren {
  const store = useStore();
  const { saving } = store.words;
  const [copied, setCopied] = useState("");
  const copy = (): void => {
    const done = (text: string) => () => setCopied(text);
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) setCopied(saving.notCopied);
    else void clipboard.writeText(store.text()).then(done(saving.copied), done(saving.notCopied));
  };
  const letter = `mailto:?subject=${encodeURIComponent(saving.letterSubject(String(store.profile.name)))}&body=${encodeURIComponent(saving.letterText(file))}`;
  const button = (text: string, onClick: () => void) => h("button", { type: "button", onClick }, text);
  const shared = shareable(store);
  return h("p", { class: "ways" }, [
    store.tried === null ? button(saving.save, () => saveFile(store)) : null,
    button(saving.copy, copy),
    shared === null ? null : button(saving.share, () => void navigator.share(shared).catch(() => {})),
    h("a", { class: "as-button", href: letter }, saving.letter),
    button(saving.print, () => printAs(store, "filled")),
    button(saving.blank, () => printAs(store, "blank")),
    h("span", { role: "status" }, copied),
  ]);
}

/** What a telephone can share; `null` where it cannot. */
function shareable(store: Store): ShareData | null {
  if (typeof navigator.canShare !== "function") return null;
  const files = [new File([store.text()], `${store.fileName()}.txt`, { type: "text/plain" })];
  return navigator.canShare({ files }) ? { files } : null;
}

/** Prints all pages: the answers, or empty questions to be filled in with a pen. */
export function printAs(store: Store, print: "filled" | "blank"): void {
  store.print = print;
  store.tell();
  requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
}

function Texts(): ComponentChildren {
  const store = useStore();
  const { saving } = store.words;
  const text = store.text();
  const shown = (heading: string, about: string | null, content: string) =>
    h("details", { class: "fold" }, [
      h("summary", {}, heading),
      about === null ? null : h("p", { class: "hint" }, about),
      h("textarea", { readOnly: true, rows: 12, class: "code", "aria-label": heading, value: content }),
    ]);
  return h("div", {}, [shown(saving.block, saving.blockAbout, writeLetter(text)), shown(saving.text, null, text)]);
}
