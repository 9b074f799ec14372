import { type ComponentChildren, h } from "preact";
import { evidenceFor, freeKey, withEvidence } from "../evidence.js";
import { commentOn, withComment } from "../notes.js";
import type { Asked } from "../questions.js";
import { type Data, isBlock, withValue } from "../tree.js";
import type { Store } from "./store.js";
import { idOf, type Typing, useStore, Words, wordingIn } from "./ui.js";

/** A comment, and passages of sources: folded until wanted. */
export function Evidence({ question: { path } }: { question: Asked }): ComponentChildren {
  const store = useStore();
  const { words, profile } = store;
  const entries = evidenceFor(profile, path);
  const comment = commentOn(profile, path);
  const count = entries.length + (comment === "" ? 0 : 1);
  const id = `${idOf(path)}-e`;
  const heading = count === 0 ? words.evidence.heading : words.evidence.filled({ text: String(count), value: count });
  return h("details", { class: "fold evidence" }, [
    h("summary", {}, heading),
    h("label", { class: "wide" }, [
      h("span", {}, words.evidence.comment),
      h(Words, {
        key: `${store.current} ${store.revision}`,
        isLong: true,
        text: comment,
        onText: (text: string) => store.change(withComment(store.profile, path, text)),
      }),
    ]),
    ...entries.map((entry, at) =>
      h(Passage, {
        key: `${store.current} ${store.revision} ${at}`,
        id: `${id}-${at}`,
        name: words.entry.evidence(store.messages.number(at + 1)),
        entry,
        onChange: (next: Data | null) => {
          const now = evidenceFor(store.profile, path);
          const all = next === null ? now.filter((_, i) => i !== at) : now.map((one, i) => (i === at ? next : one));
          store.change(withEvidence(store.profile, path, all), next !== null);
        },
      }),
    ),
    h(SourceChoice, {
      id: `${id}-new`,
      label: words.add.evidence,
      chosen: "",
      onChoose: (source: string) =>
        store.change(withEvidence(store.profile, path, [...evidenceFor(store.profile, path), { source }]), false),
    }),
  ]);
}

interface PassageProps {
  readonly id: string;
  readonly name: string;
  readonly entry: Data;
  readonly onChange: (entry: Data | null) => void;
}

function Passage({ id, name, entry, onChange }: PassageProps): ComponentChildren {
  const store = useStore();
  const { evidence, removeEntry, anyLevel } = store.words;
  const text = (key: "locator" | "quote") => ({
    id: `${id}-${key}`,
    text: typeof entry[key] === "string" ? entry[key] : "",
    onText: (typed: string) => onChange(withValue(entry, [key], typed.trim() || undefined)),
  });
  const source = String(entry.source ?? "");
  return h("fieldset", { class: "row" }, [
    h("legend", {}, name),
    h(SourceChoice, {
      id: `${id}-s`,
      label: evidence.source,
      chosen: source,
      onChoose: (next: string) => onChange({ ...entry, source: next }),
    }),
    h(SourceTitle, { key: source, source }),
    h("label", {}, [h("span", {}, evidence.locator), h(Words, text("locator"))]),
    h("label", { class: "wide" }, [h("span", {}, evidence.quote), h(Words, { ...text("quote"), isLong: true })]),
    h("label", {}, [
      h("span", {}, evidence.confidence),
      h(
        "select",
        {
          value: String(entry.confidence ?? ""),
          onChange: (event: Typing) =>
            onChange(withValue(entry, ["confidence"], event.currentTarget.value || undefined)),
        },
        [
          h("option", { value: "" }, anyLevel),
          ...(["low", "medium", "high"] as const).map((level) =>
            h("option", { value: level }, store.messages.label(`confidence-${level}`)),
          ),
        ],
      ),
    ]),
    h("button", { type: "button", class: "quiet", onClick: () => onChange(null) }, removeEntry(name)),
  ]);
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly onChoose: (source: string) => void;
}

/** A source is described once, then chosen. A new one gets a key, and waits on the page of the sources for its title. */
function SourceChoice({ id, label, chosen, onChoose }: ChoiceProps): ComponentChildren {
  const store = useStore();
  const { evidence } = store.words;
  const sources = isBlock(store.profile.sources) ? store.profile.sources : {};
  return h("label", {}, [
    h("span", { id }, label),
    h(
      "select",
      {
        value: chosen,
        onChange: (event: Typing) => {
          const key = event.currentTarget.value;
          event.currentTarget.value = chosen;
          if (key !== "" && key !== NEW) onChoose(key);
          if (key === NEW) onChoose(newSource(store));
        },
      },
      [
        h("option", { value: "" }, evidence.choose),
        ...Object.entries(sources).map(([key, source]) => h("option", { value: key }, titleOf(source) || key)),
        h("option", { value: NEW }, evidence.newSource),
      ],
    ),
  ]);
}

const NEW = " new";

function newSource(store: Store): string {
  const sources = isBlock(store.profile.sources) ? store.profile.sources : {};
  const key = freeKey(sources);
  store.change(
    withValue(store.profile, ["sources", key], {
      title: store.words.entry.sources(String(Object.keys(sources).length + 1)),
    }),
  );
  return key;
}

/** What the source is called can be said where it is used. */
function SourceTitle({ source }: { source: string }): ComponentChildren {
  const store = useStore();
  const sources = isBlock(store.profile.sources) ? store.profile.sources : {};
  return h("label", {}, [
    h("span", {}, wordingIn(store, "sources.<source>.title").ask),
    h(Words, {
      text: titleOf(sources[source]),
      onText: (text: string) => {
        const title = text.trim();
        if (title !== "") store.change(withValue(store.profile, ["sources", source, "title"], title));
      },
    }),
  ]);
}

function titleOf(source: unknown): string {
  return isBlock(source) && typeof source.title === "string" ? source.title : "";
}
