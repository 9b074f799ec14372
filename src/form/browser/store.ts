import type { FormWords } from "../../messages/form-words.js";
import { LANGUAGES, type Lang, languageOf } from "../../messages/languages.js";
import type { Messages } from "../../messages/messages.js";
import type { FormData, FormFile } from "../data.js";
import { SEEN_KEY } from "../draft.js";
import { questionOfFinding } from "../question-of-finding.js";
import { PAGES, type Question } from "../questions.js";
import { type Data, withValue } from "../tree.js";
import { type Case, CaseList, NO_CASE } from "./case.js";
import { type Placed, placed } from "./core.js";
import { Keeper } from "./keeper.js";
import { type Opened, type Opening, openText } from "./opening.js";
import { Pace } from "./pace.js";
import type { Spoken } from "./spoken.js";
import { KEPT, type Keeping, timeOfDay } from "./storage.js";

/** The pages as the form shows them: the questions between a beginning and an end. */
export const STEPS = ["start", ...PAGES, "end"] as const;
/** One of them. */
export type Step = (typeof STEPS)[number];

const LANGUAGE_KEY = "tcec-form-language";

/** All that the page knows, and what may be done with it. Whatever changes is told to who listens. */
export class Store {
  lang: Lang;
  step: Step = "start";
  current: string | null = null;
  /** What is said of the files that were opened last. */
  openings: readonly Opening[] = [];
  /** The case that the open one is compared with, and the answers of the latter before. */
  beside: { readonly key: string; readonly mine: Data } | null = null;
  isShown = false;
  /** The answers before something was tried out; `null` where nothing is tried. */
  tried: Data | null = null;
  isElsewhere = false;
  print: "filled" | "blank" | null = null;
  /** Counts what changed an answer otherwise than by its own input, which then takes it over. */
  revision = 0;
  readonly #list: CaseList;
  readonly #listeners = new Set<() => void>();
  readonly #keeper: Keeper;
  readonly #pace = new Pace(
    () => void this.placed,
    () => this.#draw(),
  );
  #placed: { readonly one: Case; readonly placed: Placed } | null = null;

  constructor(
    readonly data: FormData,
    readonly spoken: Readonly<{ [L in Lang]: Spoken }>,
    files: readonly FormFile[],
  ) {
    const asked = location.hash.slice(1);
    const last = KEPT.read(LANGUAGE_KEY) ?? "";
    this.lang = [asked, last, data.lang].find((one): one is Lang => LANGUAGES.includes(one as Lang)) ?? data.lang;
    this.isShown = data.result === "live";
    this.#keeper = new Keeper(`tcec-form ${data.typology.id} `, () => this.#draw());
    this.#keeper.state = KEPT.write(LANGUAGE_KEY, this.lang);
    this.#list = new CaseList(data.questions);
    for (const file of files) this.#list.add(file);
    if (this.cases.length === 1) this.current = this.cases[0]?.key ?? null;
    this.#list.restore(this.#keeper.all());
  }

  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Draws what has changed, now. */
  tell(): void {
    this.#pace.stop();
    this.#draw();
  }

  /** Draws what was typed, before anything else happens. */
  flush(): void {
    this.#pace.flush();
  }

  #draw(): void {
    for (const listener of this.#listeners) listener();
  }

  get words(): FormWords {
    return this.spoken[this.lang].form;
  }

  get messages(): Messages {
    return this.spoken[this.lang].messages;
  }

  get cases(): readonly Case[] {
    return this.#list.all;
  }

  /** The case that is open; an empty one where there is none. */
  get open(): Case {
    return this.cases.find(({ key }) => key === this.current) ?? NO_CASE;
  }

  get profile(): Data {
    return this.open.profile;
  }

  /** Whether the browser keeps the answers as well. */
  get kept(): Keeping {
    return this.#keeper.state;
  }

  speak(lang: Lang): void {
    this.lang = lang;
    KEPT.write(LANGUAGE_KEY, lang);
    history.replaceState(null, "", `#${lang}`);
    this.tell();
  }

  go(step: Step): void {
    if (step !== "start" && this.current === null) this.begin();
    this.step = step;
    this.openings = [];
    this.beside = null;
    this.tell();
  }

  /** Begins a case in no file. */
  begin(): void {
    this.take(this.#list.begin());
  }

  take(key: string): void {
    this.endTrying();
    this.current = key;
    this.isShown = this.data.result === "live";
    this.isElsewhere = false;
    this.beside = null;
    this.revision += 1;
    this.#keep();
    this.#keeper.now();
  }

  remove(key: string): void {
    this.#list.remove(key);
    this.#keeper.remove(key);
    if (this.current === key) this.current = null;
    if (this.beside?.key === key) this.beside = null;
    this.tell();
  }

  /** Changes the answers. `isOwn`: by the input that shows them already, so that nobody waits for the rest of the page. */
  change(profile: Data, isOwn = true): void {
    if (this.current === null) this.begin();
    if (!isOwn) this.revision += 1;
    const next = this.data.result === "live" ? this.#seen(profile) : profile;
    this.#list.change(this.open.key, next);
    if (this.tried === null) this.#keep();
    if (isOwn) this.#pace.typed();
    else this.tell();
  }

  isChanged(one: Case): boolean {
    return this.#list.isChanged(one);
  }

  /** The text of the file of the case that is open, as it would be saved. */
  text(): string {
    return this.#list.text(this.open);
  }

  fileName(): string {
    return this.#list.fileName(this.open);
  }

  canSave(): boolean {
    const { name, date } = this.profile;
    return typeof name === "string" && name !== "" && date !== undefined;
  }

  /** What was given to the browser as a file is what the answers are compared with from now on. */
  saved(): void {
    this.#list.saved(this.open, timeOfDay(languageOf(this.lang).tag));
    for (const { key } of this.#list.together(this.open)) this.#keeper.remove(key);
    this.#keep();
    this.#keeper.now();
    this.tell();
  }

  /** Opens files, or what was pasted. Whatever is wrong is said of each; what was on the page stays. */
  openAll(opened: readonly Opened[]): void {
    this.openings = opened.map((one) => {
      const first = one.opening.cases === 0 ? undefined : this.#list.add(one);
      if (first !== undefined) this.take(first.key);
      return { ...one.opening, file: one.opening.file || this.fileName() };
    });
    this.step = "start";
    this.tell();
  }

  openPasted(text: string): void {
    this.openAll(openText(this.words.opened.pasted, text, this.data.typology));
  }

  /** Shows another case beside the one that is open; `null`: none any more. */
  compare(key: string | null): void {
    this.beside = key === null ? null : { key, mine: this.profile };
    this.tell();
  }

  /** Where the case lies: while somebody types, where it lay before. */
  get placed(): Placed {
    const { open } = this;
    const last = this.#placed;
    if (last !== null && last.one.key === open.key && (this.isTyping || isAlike(last.one, open))) return last.placed;
    const now = placed(open, this.data);
    this.#placed = { one: open, placed: now };
    return now;
  }

  /** What the program finds in the answer to a question, as sentences. */
  remarksOn({ path }: Question): readonly string[] {
    const { findings } = this.canSave() ? this.placed : { findings: [] };
    const own = findings.filter((one) => questionOfFinding(one, this.data.questions)?.path === path);
    return own.map((one) => capital(this.messages.message(one, this.data.typology)));
  }

  /** True from a keystroke until the result follows it. */
  get isTyping(): boolean {
    return this.#pace.isTyping;
  }

  placedOf(one: Case): Placed {
    return placed(one, this.data);
  }

  show(isShown: boolean): void {
    this.isShown = isShown;
    if (isShown && this.tried === null && this.data.result === "asked") this.change(this.#seen(this.profile));
    this.tell();
  }

  /** Answers, with the note that the result was in sight, where there is one to be seen. */
  #seen(profile: Data): Data {
    const isSeen = this.canSave() && this.tried === null && profile[SEEN_KEY] !== true;
    return isSeen ? withValue(profile, [SEEN_KEY], true) : profile;
  }

  tryOut(): void {
    this.tried = this.profile;
    this.tell();
  }

  endTrying(): void {
    const before = this.tried;
    if (before === null) return;
    this.revision += 1;
    this.#list.change(this.open.key, before);
    this.tried = null;
    this.tell();
  }

  /** Another window has written the case that is open here, or has it open as well. */
  hear(key: string | null, value: string | null): void {
    if (this.isElsewhere || !this.#keeper.isFromElsewhere(key, value, this.current)) return;
    this.isElsewhere = true;
    this.#keeper.answer(this.current ?? "");
    this.tell();
  }

  /** The page may go away: what waits is kept now. */
  leave(): void {
    this.flush();
    this.#keeper.now();
  }

  #keep(): void {
    const { open } = this;
    if (open.key !== "") this.#keeper.soon(open, this.#list.fileOf(open));
  }
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function isAlike(a: Case, b: Case): boolean {
  return a.profile === b.profile && a.base === b.base;
}
