import type { LocalizedText } from "../model/localized-text.js";

/**
 * A text of a typology in a language. One that is missing is the English one, or the first that there is, marked by its
 * language: "Orientation marchande [fr]"; a text that is the same in several languages is meant for all and has no mark, and so
 * is a plain string.
 */
export function textIn(text: LocalizedText | string, lang: string): string {
  if (typeof text === "string") return text;
  const own = text[lang];
  if (own !== undefined) return own;
  const others = Object.entries(text).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const [key, value] = others.find(([key]) => key === "en") ?? others[0] ?? [lang, ""];
  const isForAll = others.length > 1 && others.every(([, other]) => other === value);
  return isForAll || key === lang ? value : `${value} [${key}]`;
}

/** The text in each language that it has, in their order. */
export function variantsOf(text: LocalizedText): string[] {
  return Object.values(text).flatMap((own) => own ?? []);
}

/** The label of what has an id; the id itself where nothing has it. */
export function labelIn(
  things: readonly { readonly id: string; readonly label: LocalizedText }[],
  id: string,
): LocalizedText {
  return things.find((one) => one.id === id)?.label ?? { en: id };
}
