import type { FormWords } from "../../messages/form-words.js";
import { LANGUAGES, type Lang, languageOf, loadWords } from "../../messages/languages.js";
import { loadMessages, type Messages } from "../../messages/messages.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { decodeText } from "../../read/decode.js";
import { type Draft, isChanged, profilesIn, textOf } from "../cases.js";
import type { FormData, FormFile } from "../data.js";
import { fileNameOf, SEEN_KEY } from "../draft.js";
import { readLetter } from "../letter.js";
import { PAGES } from "../questions.js";
import { type Data, isSame, withValue } from "../tree.js";
import { findingsIn, type Placed, placed } from "./core.js";
import { KEPT, newKey, timeOfDay } from "./storage.js";

/** The pages as the form shows them: the questions between a beginning and an end. */
export const STEPS = ["start", ...PAGES, "end"] as const;
/** One of them. */
export type Step = (typeof STEPS)[number];

/** What one language says. */
export interface Spoken {
  readonly messages: Messages;
  readonly form: FormWords;
}

/** One case on the page. Cases of one file share its key. */
export interface Case extends Draft {
  readonly key: string;
  readonly fileKey: string;
  /** The time of day at which it was saved to a file; `null` where it was not in this window. */
  readonly savedAt: string | null;
}

/** What is said of a file that was opened. */
export interface Opening {
  readonly file: string;
  readonly state: "fine" | "findings" | "cannot" | "large" | "letter";
  readonly cases: number;
  readonly findings: readonly AnyDiagnostic[];
  readonly beginning: string;
}

interface Record {
  readonly tab: string;
  readonly name: string;
  readonly text: string | null;
  readonly index: number;
  readonly base: Data | null;
  readonly profile: Data;
}

/** Bytes beyond which a file is not even read: fifty times the largest profile. */
const MOST_BYTES = 50_000_000;

/** All that the page knows, and what may be done with it. Whatever changes is told to who listens. */
export class Store {
  lang: Lang;
  step: Step = "start";
  cases: Case[] = [];
  files = new Map<string, { name: string; text: string | null }>();
  current: string | null = null;
  opening: Opening | null = null;
  isShown = false;
  /** The answers before something was tried out; `null` where nothing is tried. */
  tried: Data | null = null;
  isKept = true;
  isElsewhere = false;
  print: "filled" | "blank" | null = null;
  /** Counts what changed an answer otherwise than by its own input, which then takes it over. */
  revision = 0;
  readonly #listeners = new Set<() => void>();
  readonly #tab = newKey();
  readonly #prefix: string;
  #placed: { profile: Data; placed: Placed } | null = null;

  constructor(
    readonly data: FormData,
    readonly spoken: Readonly<{ [L in Lang]: Spoken }>,
    files: readonly FormFile[],
  ) {
    const asked = location.hash.slice(1);
    const last = KEPT.read("tcec-form-language") ?? "";
    this.lang = [asked, last, data.lang].find((one): one is Lang => LANGUAGES.includes(one as Lang)) ?? data.lang;
    this.isShown = data.result === "live";
    this.#prefix = `tcec-form ${data.typology.id} `;
    this.isKept = KEPT.write("tcec-form-language", this.lang);
    for (const { name, text } of files) this.#take(name, text);
    this.#restore();
  }

  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  get words(): FormWords {
    return this.spoken[this.lang].form;
  }

  get messages(): Messages {
    return this.spoken[this.lang].messages;
  }

  /** The case that is open; an empty one where there is none. */
  get open(): Case {
    return this.cases.find(({ key }) => key === this.current) ?? EMPTY;
  }

  get profile(): Data {
    return this.open.profile;
  }

  speak(lang: Lang): void {
    this.lang = lang;
    KEPT.write("tcec-form-language", lang);
    history.replaceState(null, "", `#${lang}`);
    this.tell();
  }

  go(step: Step): void {
    if (step !== "start" && this.current === null) this.begin();
    this.step = step;
    this.opening = null;
    this.tell();
  }

  /** Begins a case in no file. */
  begin(): void {
    const key = newKey();
    this.files.set(key, { name: "", text: null });
    this.cases = [...this.cases, { key, fileKey: key, index: 1, base: null, profile: {}, savedAt: null }];
    this.take(key);
  }

  take(key: string): void {
    this.endTrying();
    this.current = key;
    this.isShown = this.data.result === "live";
    this.isElsewhere = false;
    this.revision += 1;
    this.#keep();
  }

  remove(key: string): void {
    this.cases = this.cases.filter((one) => one.key !== key);
    KEPT.remove(this.#prefix + key);
    if (this.current === key) this.current = null;
    this.tell();
  }

  /** Changes the answers. `isOwn`: by the input that shows them. */
  change(profile: Data, isOwn = true): void {
    if (this.current === null) this.begin();
    if (!isOwn) this.revision += 1;
    this.cases = this.cases.map((one) => (one.key === this.current ? { ...one, profile } : one));
    if (this.tried === null) this.#keep();
    this.tell();
  }

  isChanged(one: Case): boolean {
    return isChanged(one, this.data.questions);
  }

  /** The text of the file of the case that is open, as it would be saved. */
  text(): string {
    const { fileKey } = this.open;
    const file = this.files.get(fileKey);
    return textOf(
      file?.text ?? null,
      this.cases.filter((one) => one.fileKey === fileKey),
      this.data.questions,
    );
  }

  fileName(): string {
    return this.files.get(this.open.fileKey)?.name || fileNameOf(this.#named());
  }

  #named(): Data {
    const [first] = profilesIn({ file: "", text: this.text() });
    return first?.profile ?? this.profile;
  }

  canSave(): boolean {
    const { name, date } = this.profile;
    return typeof name === "string" && name !== "" && date !== undefined;
  }

  /** What was given to the browser as a file is what the answers are compared with from now on. */
  saved(): void {
    const text = this.text();
    const { fileKey } = this.open;
    const name = this.fileName();
    this.files.set(fileKey, { name, text });
    const profiles = new Map(profilesIn({ file: name, text }).map(({ index, profile }) => [index, profile]));
    const savedAt = timeOfDay(languageOf(this.lang).tag);
    this.cases = this.cases.map((one) => {
      const base = profiles.get(one.index);
      return one.fileKey !== fileKey || base === undefined ? one : { ...one, base, savedAt };
    });
    this.#keep();
    this.tell();
  }

  /** Opens the bytes of a file. Whatever is wrong is said; what was on the page stays. */
  openBytes(name: string, bytes: Uint8Array): void {
    if (bytes.length > MOST_BYTES) {
      this.#said({ file: name, state: "large", cases: 0, findings: [], beginning: "" });
      return;
    }
    const { value, diagnostics } = decodeText(bytes, name, { limit: MOST_BYTES });
    if (value === null) this.#said({ file: name, state: "cannot", cases: 0, findings: diagnostics, beginning: "" });
    else this.openText(name, value);
  }

  openText(name: string, text: string): void {
    const letters = readLetter(text);
    if (letters.length > 0) this.#openLetters(name, letters);
    else this.#openProfiles(name, text);
  }

  #openLetters(name: string, letters: readonly (string | null)[]): void {
    if (letters.includes(null)) {
      this.#said({ file: name, state: "letter", cases: 0, findings: [], beginning: "" });
      return;
    }
    for (const letter of letters) this.#openProfiles("", letter ?? "");
  }

  #openProfiles(name: string, text: string): void {
    const before = this.cases.length;
    const findings = findingsIn({ file: name, text }, this.data.typology);
    this.#take(name, text);
    const cases = this.cases.length - before;
    const state = cases === 0 ? "cannot" : findings.length > 0 ? "findings" : "fine";
    const last = this.cases.at(before);
    if (last !== undefined) this.take(last.key);
    this.#said({ file: name || this.fileName(), state, cases, findings, beginning: text.slice(0, 2000) });
  }

  #said(opening: Opening): void {
    this.opening = opening;
    this.step = "start";
    this.tell();
  }

  #take(name: string, text: string): void {
    const fileKey = newKey();
    const found = profilesIn({ file: name, text });
    if (found.length === 0) return;
    this.files.set(fileKey, { name, text });
    for (const { index, profile } of found) {
      this.cases = [...this.cases, { key: newKey(), fileKey, index, base: profile, profile, savedAt: null }];
    }
    if (this.current === null && this.cases.length === 1) this.current = this.cases[0]?.key ?? null;
  }

  /** Where the case lies, computed when it is asked for and again when an answer has changed. */
  get placed(): Placed {
    const { profile } = this;
    if (this.#placed?.profile !== profile) {
      this.#placed = { profile, placed: placed(profile, this.data) };
    }
    return this.#placed.placed;
  }

  placedOf(profile: Data): Placed {
    return placed(profile, this.data);
  }

  show(isShown: boolean): void {
    this.isShown = isShown;
    if (isShown && this.tried === null && this.profile[SEEN_KEY] !== true && this.data.result === "asked") {
      this.change(withValue(this.profile, [SEEN_KEY], true), true);
    }
    this.tell();
  }

  tryOut(): void {
    this.tried = this.profile;
    this.tell();
  }

  endTrying(): void {
    const before = this.tried;
    this.tried = null;
    if (before !== null) this.change(before, false);
  }

  /** Another window has written the case that is open here. */
  hear(key: string | null, value: string | null): void {
    if (key !== this.#prefix + this.current || value === null) return;
    const record = recordOf(value);
    if (record === null || record.tab === this.#tab) return;
    this.isElsewhere = true;
    this.tell();
  }

  #keep(): void {
    const { open } = this;
    if (open === EMPTY) return;
    const file = this.files.get(open.fileKey);
    const { index, base, profile } = open;
    const record: Record = { tab: this.#tab, name: file?.name ?? "", text: file?.text ?? null, index, base, profile };
    const isWorthIt = base === null ? Object.keys(profile).length > 0 : true;
    if (isWorthIt) this.isKept = KEPT.write(this.#prefix + open.key, JSON.stringify(record));
  }

  /** Cases that this browser kept, but for those that came with the page and have not changed. */
  #restore(): void {
    for (const key of KEPT.keys(this.#prefix).sort()) {
      const record = recordOf(KEPT.read(key) ?? "");
      if (record === null) continue;
      const { name, text, index, base, profile } = record;
      const same = this.cases.find((one) => one.index === index && this.files.get(one.fileKey)?.text === text);
      const own = key.slice(this.#prefix.length);
      if (same !== undefined && text !== null) {
        if (!isSame(profile, same.profile)) {
          this.cases = this.cases.map((one) => (one === same ? { ...one, key: own, profile } : one));
        }
        continue;
      }
      this.files.set(own, { name, text });
      this.cases = [...this.cases, { key: own, fileKey: own, index, base, profile, savedAt: null }];
    }
  }
}

const EMPTY: Case = { key: "", fileKey: "", index: 1, base: null, profile: {}, savedAt: null };

function recordOf(text: string): Record | null {
  try {
    const record = JSON.parse(text) as Record;
    return typeof record === "object" && record !== null && typeof record.profile === "object" ? record : null;
  } catch {
    return null; // something else has written there
  }
}

/** The words of every language, so that the page can change it at any time. */
export async function loadSpoken(): Promise<{ [L in Lang]: Spoken }> {
  const all = await Promise.all(
    LANGUAGES.map(async (lang) => {
      const [messages, form] = await Promise.all([loadMessages(lang), loadWords(lang, "form")]);
      return [lang, { messages, form }] as const;
    }),
  );
  return Object.fromEntries(all) as { [L in Lang]: Spoken };
}
