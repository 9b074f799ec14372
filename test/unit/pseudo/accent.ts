const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀćďéƒğĥíĵķĺḿńóṕɋŕśťúṽŵẍýžÁɃĆĎÉƑĞĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẌÝŽ";
/** Typed as they stand: words between backticks, places for values, formats of `sprintf`, options, commands of LaTeX. */
const KEPT = /`[^`]*`|\{\w+\}|%[sd]|(?<![\w-])--?[a-z][\w-]*|\\[a-z]+(?:\[[^\]]*\])?(?:\{[^}]*\})*/g;

/** A text with an accent on every letter, but for what is typed as it stands. */
export function accentText(text: string): string {
  let accented = "";
  let end = 0;
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    accented += accentLetters(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  return accented + accentLetters(text.slice(end));
}

function accentLetters(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
}

/** Everything in it that says something, accented: texts, and what functions say. */
export function accentAll<T>(value: T): T {
  if (typeof value === "string") return accentText(value) as T;
  if (typeof value === "function") {
    const say = value as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => accentAll(say(...args))) as T;
  }
  if (Array.isArray(value)) return value.map(accentAll) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, accentAll(one)])) as T;
}
