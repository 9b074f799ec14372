import type { Code } from "../model/codes.js";
import type { AnyDiagnostic, Diagnostic } from "../model/diagnostic.js";
import type { Typology } from "../model/typology.js";
import { textIn } from "../plain/localized.js";
import { isChanged } from "../plain/typology-name.js";
import type { Context, HintTable, Language, MessageTable } from "./catalogue.js";
import { createContext, joinList, sayPassage, saySection } from "./context.js";
import type { Messages } from "./interface.js";
import { formatDegree, formatMove, formatNumber, formatPercent, formatSigned } from "./number.js";
import { sayCode, sayDeclared, sayFactValue, sayRaw } from "./value.js";
import type { PhraseArgs, PhraseKey } from "./vocabulary.js";

function messageOf<C extends Code>(table: MessageTable, d: Diagnostic<C>, m: ReturnType<typeof createContext>): string {
  return table[d.code](d.args, m);
}

function hintOf<C extends Code>(
  table: HintTable,
  d: Diagnostic<C>,
  m: ReturnType<typeof createContext>,
): string | null {
  const hint: HintTable[C] = table[d.code];
  return hint ? hint(d.args, m) : null;
}

/** Words for a code that this version knows. A saved result may hold a code, or arguments, of another version. */
function orElse<T>(language: Language, code: string, say: () => T, otherwise: T): T {
  if (!Object.hasOwn(language.messages, code)) return otherwise;
  try {
    return say();
  } catch (failure) {
    if (failure instanceof TypeError) return otherwise;
    throw failure;
  }
}

function speakFindings(language: Language): Pick<Messages, "message" | "hint"> {
  const context = contexts(language);
  return {
    message: (d: AnyDiagnostic, typology?: Typology) =>
      orElse(language, d.code, () => messageOf(language.messages as MessageTable, d, context(typology)), d.code),
    hint: (d: AnyDiagnostic, typology?: Typology) =>
      orElse(language, d.code, () => hintOf(language.hints as HintTable, d, context(typology)), null),
  };
}

/** A report says thousands of sentences about one typology: what they ask for is made once. */
function contexts(language: Language): (typology: Typology | undefined) => Context {
  let last: { readonly typology: Typology | undefined; readonly context: Context } | null = null;
  return (typology) => {
    if (last === null || last.typology !== typology) last = { typology, context: createContext(language, typology) };
    return last.context;
  };
}

/** Makes the words of a language ready for use. */
export function createMessages(language: Language): Messages {
  const plain = createContext(language);
  return {
    lang: language.lang,
    ...speakFindings(language),
    label: (key) => language.labels[key],
    phrase: <K extends PhraseKey>(key: K, args: PhraseArgs[K]) => language.phrases[key](args, plain),
    number: (value, digits) => formatNumber(language.style, value, digits),
    percent: (value, digits) => formatPercent(language.style, value, digits),
    shareBelow: plain.shareBelow,
    degree: (value) => formatDegree(language.style, value),
    date: plain.date,
    move: (from, to) => formatMove(language.style, from, to),
    signed: (value) => formatSigned(language.style, value),
    fact: (name) => (Object.hasOwn(language.facts, name) ? language.facts[name as keyof Language["facts"]] : name),
    code: (code) => sayCode(language, code),
    raw: (value, indicator) => sayRaw(language, value, indicator),
    declared: (value, indicator) => sayDeclared(language, value, indicator),
    factValue: (value, fact) => sayFactValue(language, value, fact),
    list: (items, conjunction) => joinList(language, items, conjunction),
    text: (localized) => textIn(localized, language.lang),
    typology: (about) =>
      `${about.id} ${about.version}${isChanged(about) ? `, ${language.labels["typology-changed"]}` : ""}`,
    section: (declared) => saySection(language, declared),
    quote: plain.quote,
    passage: (passage, typology) => sayPassage(language, passage, typology),
    quotation: ({ quote, translation }) => {
      const own = translation?.[language.lang];
      return plain.quote(quote ?? "") + (own === undefined ? "" : ` (${plain.quote(own)})`);
    },
  };
}
