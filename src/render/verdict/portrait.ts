import type { LabelKey } from "../../messages/messages.js";
import type { PanelName } from "../../model/panels.js";
import type { ProfileResult } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import { cite, evidenceOn, joinParts, passageOf, placeOf } from "./evidence.js";
import { capitalise, enumerate, paragraph, type Section, type TextPage, term, typeLabel, withCode } from "./layout.js";
import { isPanelShown, openItems, PANEL_NAMES, sayItem, sayItemValue } from "./panel-words.js";

type Rule = Typology["traits"][number] | Typology["watchpoints"][number];
/** A verdict on one rule; its word and mark hang on `key`. */
interface Verdict {
  readonly id: string;
  /** What is said behind the word: that a watchpoint is strong, that a trait rests on what is scored. */
  readonly remark?: LabelKey;
  readonly key: keyof typeof MARK;
  readonly pointers: readonly string[];
}

const FEW = 2;

const MARK = {
  "trait-consistent": "✓",
  "trait-inconsistent": "✗",
  "trait-unknown": "?",
  "watchpoint-raised": "!",
  "watchpoint-clear": "–",
  "watchpoint-unknown": "?",
  "check-met": "✓",
  "check-not_met": "✗",
  "check-not_applicable": "·",
  "check-unknown": "?",
} as const satisfies Partial<Record<LabelKey, string>>;

function traitVerdict({ id, status, independent, pointers }: ProfileResult["traits"][number]): Verdict {
  const isAgain = status !== "unknown" && !independent;
  return { id, key: `trait-${status}`, pointers, ...(isAgain && { remark: "same-evidence" }) };
}

/** Only independent traits corroborate: they come first. */
function traitsOf(result: ProfileResult, type: string): Verdict[] {
  const own = result.traits.filter((trait) => trait.type === type);
  const isApart = ({ status, independent }: (typeof own)[number]): boolean => status !== "unknown" && !independent;
  return [...own.filter((trait) => !isApart(trait)), ...own.filter(isApart)].map(traitVerdict);
}

/** The traits of the type; without a type, the names of those of each possible type that are decided. */
export function renderTraits(page: TextPage, result: ProfileResult): Section {
  const heading = page.messages.label("traits");
  if (result.type !== null && !page.verbose) {
    const own = traitsOf(result, result.type);
    return { heading, lines: list(page, result, own, page.typology.traits) };
  }
  const types = page.typology.types.map((t) => t.id).filter((id) => page.verbose || result.possible.includes(id));
  const lines = types.flatMap((type) => {
    const own = traitsOf(result, type);
    if (own.length === 0) return [];
    const title = capitalise(typeLabel(page, type), page.messages.lang);
    if (page.verbose) return [title, ...list(page, result, own, page.typology.traits)];
    const said = named(page, own);
    return said === "" ? [] : paragraph(page, `${title}${page.messages.label("colon")} ${said}`);
  });
  return { heading, lines };
}

/** ✓ the names of those that hold · ✗ of those that do not · ? how many are unknown: of those that rest on other evidence than the scores. */
function named(page: TextPage, verdicts: readonly Verdict[]): string {
  const of = (key: Verdict["key"]): string[] =>
    verdicts
      .filter((verdict) => verdict.key === key && verdict.remark === undefined)
      .map(({ id }) => nameOf(page, page.typology.traits, id));
  const said = (key: Verdict["key"], names: string): string => (names === "" ? "" : `${MARK[key]} ${names}`);
  const unknown = of("trait-unknown").length;
  return joinParts(
    said("trait-consistent", enumerate(page.messages, of("trait-consistent"))),
    said("trait-inconsistent", enumerate(page.messages, of("trait-inconsistent"))),
    said("trait-unknown", unknown === 0 ? "" : page.messages.number(unknown)),
  );
}

/** The warnings of the paper that apply, or may apply. */
export function renderWatch(page: TextPage, result: ProfileResult): Section {
  const shown = result.watchpoints.filter((w) => page.verbose || w.status !== "clear");
  const verdicts = shown.map(({ id, status, strong, pointers }): Verdict => {
    return { id, key: `watchpoint-${status}`, pointers, ...(strong && { remark: "strong" }) };
  });
  return { heading: page.messages.label("watch"), lines: list(page, result, verdicts, page.typology.watchpoints) };
}

/** A heading over each panel, when something of it beyond money is known: what is known, and what is not. With --verbose each with its passage. */
export function renderPanels(page: TextPage, result: ProfileResult): Section[] {
  return PANEL_NAMES.flatMap((name): Section[] => {
    const items = result.panels?.[name] ?? [];
    const isShown = page.verbose ? items.length > 0 : isPanelShown(items);
    if (!isShown) return [];
    const { messages } = page;
    const open = openItems(name, items).map((id) => sayItem(messages, id));
    const unknown = open.length === 0 ? [] : listUnknown(page, open);
    return [
      {
        heading: messages.label(`panel-${name}`),
        lines: [...items.flatMap((item) => sayLine(page, result, item)), ...unknown],
      },
    ];
  });
}

type PanelItem = NonNullable<NonNullable<ProfileResult["panels"]>[PanelName]>[number];

function sayLine(page: TextPage, result: ProfileResult, item: PanelItem): string[] {
  const { messages } = page;
  const said = `${sayItem(messages, item.id)}${messages.label("colon")} ${sayItemValue(messages, item)}`;
  const lines = paragraph(page, capitalise(said, messages.lang), "· ");
  if (!page.verbose) return lines;
  const cited = evidenceOn(result, item.pointers).map((entry) => cite(page, entry));
  const below = [placeOf(page, result, item.pointers), ...cited].filter((text) => text !== "");
  return [...lines, ...below.flatMap((text) => paragraph(page, text, "  ")).map(page.paint.dim)];
}

/** Whether the legal and programme requirements are met. */
export function renderChecks(page: TextPage, result: ProfileResult): Section {
  const verdicts = result.checks.map(({ id, status, pointers }): Verdict => ({ id, key: `check-${status}`, pointers }));
  return { heading: page.messages.label("checks"), lines: list(page, result, verdicts, page.typology.checks) };
}

/** One line for each that is decided, one for all that are unknown; with --verbose one for each, with place and passage. */
function list(page: TextPage, result: ProfileResult, verdicts: readonly Verdict[], rules: readonly Rule[]): string[] {
  const isOpen = (verdict: Verdict) => !page.verbose && MARK[verdict.key] === "?";
  const decided = verdicts.filter((verdict) => !isOpen(verdict));
  const open = verdicts.filter(isOpen).map((verdict) => nameOf(page, rules, verdict.id));
  return [...decided.flatMap((verdict) => describe(page, result, verdict, rules)), ...listUnknown(page, open)];
}

function nameOf(page: TextPage, rules: readonly Rule[], id: string): string {
  const rule = rules.find((r) => r.id === id);
  return rule ? capitalise(page.messages.text(rule.label), page.messages.lang) : id;
}

function describe(page: TextPage, result: ProfileResult, verdict: Verdict, rules: readonly Rule[]): string[] {
  const rule = rules.find((r) => r.id === verdict.id);
  const text = `${nameOf(page, rules, verdict.id)}${verdictWord(page, verdict)}`;
  const where = passageOf(page, rule?.source);
  const own = paragraph(page, page.verbose ? text : joinParts(text, where), `${MARK[verdict.key]} `);
  const painted = verdict.key === "watchpoint-raised" ? own.map(page.paint.warning) : own;
  return page.verbose ? [...painted, ...background(page, result, verdict, rule)] : painted;
}

/** The names of a few, or of all where `verbose`; else the number of many. */
function listUnknown(page: TextPage, names: readonly string[]): string[] {
  const { messages } = page;
  if (names.length === 0) return [];
  const few =
    page.verbose || names.length <= FEW ? enumerate(messages, names) : `${messages.number(names.length)} (--verbose)`;
  return paragraph(page, capitalise(term(page, "unknown", few), messages.lang), "? ").map(page.paint.dim);
}

/** " (inconsistent)"; nothing for what its mark and the heading say already. */
function verdictWord({ messages }: TextPage, { key, remark }: Verdict): string {
  const words = [...(key === "watchpoint-raised" ? [] : [key]), ...(remark === undefined ? [] : [remark])];
  return words.length === 0 ? "" : ` (${words.map((word) => messages.label(word)).join(", ")})`;
}

/** What a rule says, where the profile speaks of it and where the typology has it from. */
function background(page: TextPage, result: ProfileResult, verdict: Verdict, rule: Rule | undefined): string[] {
  const said = rule && "description" in rule && rule.description ? [page.messages.text(rule.description)] : [];
  const place = joinParts(placeOf(page, result, verdict.pointers), passageOf(page, rule?.source));
  return [...said, place]
    .filter((text) => text !== "")
    .flatMap((text) => paragraph(page, text, "  "))
    .map(page.paint.dim);
}

/** What the paper, or a typology that rests on several works, says of the type, in our words, with the section; then what of it does not hold here. */
export function renderPaper(page: TextPage, result: ProfileResult): Section {
  const { messages, typology } = page;
  const described = withCode(result.reasons, "type-description");
  const lines = described.flatMap((reason) => {
    const type = typology.types.find((t) => t.id === reason.args.type);
    if (!type?.description) return [];
    const said = messages.text(type.description);
    const where = type.source ? ` (${messages.passage(type.source, typology)})` : "";
    // Between types each is named: the descriptions speak of “it”.
    const name =
      described.length > 1 ? `${capitalise(messages.text(type.label), messages.lang)}${messages.label("colon")} ` : "";
    return paragraph(page, `${name}${said}${where}`);
  });
  const unlike = withCode(result.reasons, "type-atypical").flatMap((reason) =>
    paragraph(page, capitalise(messages.message(reason, typology), messages.lang), "! ").map(page.paint.warning),
  );
  const heading = messages.label(isOfOneWork(typology) ? "what-the-paper-says" : "what-the-typology-says");
  return { heading, lines: [...lines, ...unlike] };
}

/** No type is from another work than the first source. */
function isOfOneWork({ sources, types }: Typology): boolean {
  const [main] = Object.keys(sources);
  return types.every(({ source }) => source === undefined || source.ref === main);
}
