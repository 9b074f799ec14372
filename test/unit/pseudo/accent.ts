const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = "áƀćďéƒğĥíĵķĺḿńóṕɋŕśťúṽŵẍýžÁɃĆĎÉƑĞĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẌÝŽ";
/** Typed as they stand: words between backticks, places for values, formats of `sprintf`, options, commands of LaTeX. */
const KEPT = /`[^`]*`|\{\w+\}|%[sd]|(?<![\w-])--?[a-z][\w-]*|\\[a-z]+(?:\[[^\]]*\])?(?:\{[^}]*\})*/g;

/** A text with an accent on every letter, but for what is typed as it stands. */
export function accentText(text: string): string {
  return accentBetween(text, KEPT);
}

function accentBetween(text: string, kept: RegExp, accent = accentLetters): string {
  let accented = "";
  let end = 0;
  for (const { 0: word, index } of text.matchAll(kept)) {
    accented += accent(text.slice(end, index)) + word;
    end = index + word.length;
  }
  return accented + accent(text.slice(end));
}

function accentLetters(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
}

/**
 * Everything in it that says something, accented: texts, and what functions say of themselves. What a function is given it hands
 * on as it is: a word of the code that is passed in stays plain, and is found.
 */
export function accentAll<T>(value: T, given: readonly string[] = []): T {
  if (typeof value === "string") return accentAround(value, given) as T;
  if (typeof value === "function") return accentFunction(value as never, given) as T;
  if (Array.isArray(value)) return value.map((one) => accentAll(one, given)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, accentAll(one, given)])) as T;
}

type Say = (...args: unknown[]) => unknown;

function accentFunction(say: Say, given: readonly string[]): Say {
  return (...args) => {
    const noted: string[] = [];
    const said = say(...args.map((one) => noting(one, noted)));
    const isWord = (text: string) =>
      WORD.test(text) && (typeof said === "function" || isHandedOn(say, args, text, textsIn(said).join("")));
    const handed = args.flatMap(textsIn).filter(isWord);
    return accentAll(said, [...given, ...handed, ...noted]);
  };
}

const WORD = /[A-Za-z]{3}/;
const MARK = "\ue000";

/** True where a text that a function is given stands in what it says; one that chooses between words does not. */
function isHandedOn(say: Say, args: readonly unknown[], text: string, said: string): boolean {
  const marked = (value: unknown): unknown => {
    if (value === text) return MARK + text + MARK;
    if (Array.isArray(value)) return value.map(marked);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)]));
  };
  try {
    const probed = textsIn(say(...args.map(marked))).join("");
    return probed.includes(MARK) && probed.replaceAll(MARK, "") === said;
  } catch {
    return false;
  }
}

/** The same, but that what its functions say is noted as handed in, unless the language itself gave them the word. */
function noting<T>(value: T, handed: string[]): T {
  if (typeof value === "function") {
    return ((...args: unknown[]) => {
      const own = args.flatMap(textsIn).filter((text) => !handed.includes(text));
      const said = (value as unknown as Say)(...args);
      if (typeof said === "string" && !own.some((text) => said.includes(text))) handed.push(said);
      return said;
    }) as T;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, noting(one, handed)])) as T;
}

/** All texts in what a function is given. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function accentAround(text: string, given: readonly string[]): string {
  const plain = given.flatMap((one) => (text.includes(one) ? [one] : [one.charAt(0).toUpperCase() + one.slice(1)]));
  return plain.every((one) => !WORD.test(one)) ? accentText(text) : accentBetween(text, patternOf(plain), accentText);
}

/** Where one of these stands, as whole words; the longest goes before. */
function patternOf(texts: readonly string[]): RegExp {
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join("|")})(?![\\p{L}\\p{M}])`, "gu");
}
