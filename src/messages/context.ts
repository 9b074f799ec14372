import { fieldOf } from "../model/facts.js";
import type { LocalizedText } from "../model/localized-text.js";
import type { Indicator, Typology } from "../model/typology.js";
import { textIn } from "../plain/localized.js";
import type { Context, Language } from "./catalogue.js";
import type { Passage } from "./interface.js";
import {
  formatDegree,
  formatMove,
  formatNumber,
  formatPercent,
  formatValue,
  MOST_DIGITS,
  roundDown,
} from "./number.js";
import { sayCode, sayCrossover, sayNow, sayRaw, sayTarget } from "./value.js";
import type { Lang } from "./vocabulary.js";

const NO_BREAK = "\u00a0";

/** "a, b and c"; without a conjunction, "a, b, c". */
export function joinList(language: Language, items: readonly string[], conjunction?: "and" | "or"): string {
  const last = items.at(-1);
  if (conjunction === undefined || last === undefined || items.length < 2) return items.join(", ");
  return `${items.slice(0, -1).join(", ")} ${language.grammar[conjunction]} ${last}`;
}

const INITIALS = /^(?:\p{Lu}\.[ -]?)+$/u;

/** "Matray, M., Poisat, J." as people cite it, "Matray & Poisat"; a name of another form as it stands. */
function shortAuthor(author: string, and: string): string {
  const parts = author.split(/,\s*/);
  const isPair = parts.length % 2 === 0 && parts.every((part, i) => i % 2 === 0 || INITIALS.test(part));
  if (!isPair) return author;
  const [first = author, second, third] = parts.filter((_, i) => i % 2 === 0);
  if (third !== undefined) return `${first} et al.`;
  return second === undefined ? first : `${first} ${and} ${second}`;
}

/** "Matray & Poisat 2015, §2.1", or the short name of the source, "Act of 31 July 2014, art. 9"; the key of the source where the typology does not describe it. */
export function sayPassage(language: Language, passage: Passage, typology?: Typology): string {
  const sources = typology?.sources ?? {};
  const source = Object.hasOwn(sources, passage.ref) ? sources[passage.ref] : undefined;
  const say = (text: string | LocalizedText): string => textIn(text, language.lang);
  const where = passage.section === undefined ? "" : `, ${saySection(language, passage.section)}`;
  if (source?.short !== undefined) return say(source.short) + where;
  const who = source ? shortAuthor(say(source.author ?? source.title), language.grammar.authors) : passage.ref;
  const when = source?.year === undefined ? "" : ` ${source.year}`;
  return who + when + where;
}

/** "§2.2, type 3", in French "§ 2.2, type 3". */
export function saySection(language: Language, declared: string | LocalizedText): string {
  return language.grammar.section(textIn(declared, language.lang));
}

function findIndicator(typology: Typology | undefined, id: string): Indicator | null {
  for (const axis of typology?.axes ?? []) {
    const found = axis.indicators.find((indicator) => indicator.id === id);
    if (found) return found;
  }
  return null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Says a text of the typology, if there is one. */
function textsIn(lang: Lang): (text: LocalizedText | undefined) => string | undefined {
  return (text) => (text === undefined ? undefined : textIn(text, lang));
}

/** "31 December 2013" of "2013-12-31", "December 2013" of "2013-12"; anything else as it is. */
export function sayDate({ grammar }: Language, iso: string): string {
  const [, year = "", month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = grammar.months[Number(month) - 1];
  return name === undefined ? iso : grammar.date(year, name, day === undefined ? null : Number(day));
}

type Numbers = Pick<
  Context,
  "number" | "percent" | "share" | "shareBelow" | "degree" | "date" | "move" | "amount" | "bytes"
>;

function speakNumbers(language: Language): Numbers {
  const { style, grammar } = language;
  return {
    date: (iso) => sayDate(language, iso),
    number: (value, digits) => formatNumber(style, value, digits),
    percent: (value) => formatPercent(style, value),
    share: (part, mark) => formatPercent(style, part * 100, 0, mark === undefined ? [] : [mark * 100]),
    shareBelow: (part) => formatPercent(style, roundDown(part * 100), MOST_DIGITS),
    degree: (value) => formatDegree(style, value),
    move: (from, to) => formatMove(style, from, to),
    amount: (value, unit, other) => {
      const apart = other === undefined ? [] : [other];
      if (unit === "percent") return formatPercent(style, value, 1, apart);
      return formatValue(style, value, 2, apart) + NO_BREAK + unit.replace("EUR", "€");
    },
    bytes: (value, other) => {
      const power = value < 1000 ? 0 : value < 1_000_000 ? 1 : 2;
      const scale = 1000 ** power;
      const text = formatValue(style, value / scale, power === 0 ? 0 : 1, other === undefined ? [] : [other / scale]);
      return text + NO_BREAK + (grammar.bytes[power] ?? "");
    },
  };
}

type Words = Pick<Context, "quote" | "list" | "words" | "code" | "kind" | "language" | "refusal">;

function speakWords(language: Language): Words {
  const quote = (text: string): string => language.grammar.open + text + language.grammar.close;
  const known = (table: Readonly<Record<string, string>>, name: string): string =>
    (Object.hasOwn(table, name) ? table[name] : undefined) ?? name;
  return {
    quote,
    list: (items, conjunction) => joinList(language, items, conjunction),
    words: (items, conjunction) => joinList(language, items.map(quote), conjunction),
    code: (code) => sayCode(language, code),
    language: (code) => new Intl.DisplayNames([language.lang], { type: "language" }).of(code) ?? code,
    kind: (name) => known(language.kinds, name),
    refusal: (reason) => known(language.refusals, reason),
  };
}

type Values = Pick<Context, "indicator" | "field" | "raw" | "now" | "target" | "crossover" | "statement">;

function speakValues(language: Language, typology: Typology | undefined): Values {
  const find = (id: string): Indicator | null => findIndicator(typology, id);
  const say = textsIn(language.lang);
  const name = (id: string): string => say(find(id)?.label) ?? id;
  return {
    indicator: name,
    field: (id) => fieldOf(find(id) ?? { id, fact: null }),
    raw: (value, id) => sayRaw(language, value, find(id)),
    now: (change) => sayNow(language, change, find(change.indicator)),
    target: (change) => sayTarget(language, change, find(change.indicator)),
    crossover: (value, id) => sayCrossover(language, value, find(id)),
    statement: (id, value) => {
      const statement = say(find(id)?.statement);
      if (!statement?.includes("{value}")) return name(id) + language.grammar.colon + value;
      return capital(statement.split("{value}").join(value));
    },
  };
}

type Names = Pick<
  Context,
  "axis" | "type" | "aboutType" | "presumption" | "trait" | "watchpoint" | "check" | "flag" | "corner"
>;

function speakNames(language: Language, typology: Typology | undefined): Names {
  const { lang, grammar, labels } = language;
  const say = textsIn(lang);
  const findType = (id: string): Typology["types"][number] | undefined => typology?.types.find((t) => t.id === id);
  const axis: Names["axis"] = (id) => {
    const found = typology?.axes.find((a) => a.id === id);
    if (!found) return { label: id, high: labels.high, low: labels.low };
    return {
      label: textIn(found.label, lang),
      high: textIn(found.high.label, lang),
      low: textIn(found.low.label, lang),
    };
  };
  return {
    axis,
    type: (id) => say(findType(id)?.label) ?? id,
    aboutType: (id) => {
      const { description, source } = findType(id) ?? {};
      return {
        description: say(description) ?? null,
        passage: source ? sayPassage(language, source, typology) : null,
      };
    },
    presumption: (id) =>
      say(typology?.types.flatMap(({ presumes = [] }) => presumes).find((p) => p.id === id)?.label) ?? id,
    trait: (id) => say(typology?.traits.find((t) => t.id === id)?.label) ?? id,
    watchpoint: (id) => {
      const found = typology?.watchpoints.find((w) => w.id === id);
      return { label: say(found?.label) ?? id, description: say(found?.description) ?? null };
    },
    flag: (flag) => labels[`flag-${flag}`],
    check: (id) => say(typology?.checks.find((c) => c.id === id)?.label) ?? id,
    corner: (corner) =>
      Object.entries(corner)
        .map(([id, side]) => axis(id).label + grammar.colon + (side === "high" ? axis(id).high : axis(id).low))
        .join(", "),
  };
}

/** Makes what sentences ask for, from a language and, where there is one, the typology in force. */
export function createContext(language: Language, typology?: Typology): Context {
  return {
    ...speakNumbers(language),
    ...speakWords(language),
    ...speakValues(language, typology),
    ...speakNames(language, typology),
  };
}
