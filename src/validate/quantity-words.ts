/** Why a text is no quantity: what was meant is not known, none, some of unknown size, or only about so much; a unit stands beside the number; a comma may be two things. */
export type QuantityWords = "unknown" | "none" | "some" | "about" | "unit" | "comma";

/** What was probably meant by a text that is no quantity: how it is written here, and what the words around it said. */
export interface MeantQuantity {
  readonly suggestion: string | null;
  readonly because: QuantityWords | null;
  /** True where every word of the text was understood: nothing of it is lost in what is suggested. */
  readonly isWhole: boolean;
}

const NUMBER = "([0-9](?:[0-9 .,\\u00a0\\u202f]*[0-9])?)";
/** What people write where they do not know. */
export const UNKNOWN_WORDS =
  /^(?:\?+|-+|–|—|…|\.{3}|unknown|not known|n\/?a|n\.? ?[adc]\.?|n\.?s\.?p\.?|s\.? ?o\.?|inconnue?s?|non (?:connue?|renseignée?|disponible)|ne sait pas|tbd)$/i;
/** What ends there is a scale of levels and no amount: of it, yes says nothing. */
const LARGEST_SCALE = 10;
/** What people write where there is none. */
export const NONE_WORDS = /^(?:none|no|false|nil|zero|nothing|aucune?s?|non|faux|zéro|néant|rien|pas d[e’'].*)$/i;
/** Of these, what cannot be the answer to another question. */
const SURELY_NONE = /^(?:none|nil|zero|nothing|aucune?s?|zéro|néant|rien)$/i;
const SOME = /^(?:yes|y|true|some|oui|vrai|x|✓|✔)$/i;
/** Words before a number that is not sure. */
export const ABOUT_WORDS =
  "(?:about|around|approx(?:\\.|imately)?|ca\\.?|circa|roughly|nearly|almost|some|environ|env\\.?|vers|près de|à peu près|presque|quelque|~|≈|±|\\+/-)";
const ABOUT = new RegExp(`^${ABOUT_WORDS}\\s*${NUMBER}`, "i");
/** Words behind a number that is not sure. */
export const AROUND_WORDS = "(?:environ|env\\.|or so|approx\\.?|\\?|\\(\\?\\))";
const AROUND = new RegExp(`^${NUMBER}\\s*${AROUND_WORDS}$`, "i");
/** Signs and words before a number, each with the bound that they mean. */
export const BOUND_WORDS: readonly (readonly [string, string])[] = [
  ["<=", "(?:=<|≤|⩽|at most|up to|no more than|maximum|max\\.?|au plus|jusqu[’']à|maximum de)"],
  [">=", "(?:=>|≥|⩾|at least|no fewer than|no less than|minimum|min\\.?|from|au moins|minimum de|à partir de)"],
  ["<", "(?:<|less than|fewer than|under|below|moins d[e’']|inférieure? à)"],
  [">", "(?:>|more than|over|above|plus d[e’']|supérieure? à)"],
];
const BOUNDED = BOUND_WORDS.map(([sign, words]) => [sign, new RegExp(`^${words}\\s*${NUMBER}`, "i")] as const);
/** The same behind a number. */
export const BOUND_WORDS_BEHIND: readonly (readonly [string, string])[] = [
  ["<=", "(?:at most|or less|and less|au plus|ou moins|et moins|maximum|max\\.?)"],
  [">=", "(?:at least|or more|and more|au moins|ou plus|et plus|minimum|min\\.?|\\+)"],
];
const BEHIND = BOUND_WORDS_BEHIND.map(([sign, words]) => [sign, new RegExp(`^${NUMBER}\\s*${words}$`, "i")] as const);
/** Words before the first and between the two numbers of a range. */
export const RANGE_WORDS = {
  before: "(?:from |between |de |entre )?",
  between: "(?:-|–|—|to|and|à|et|\\.{3}|…)",
} as const;
const RANGE = new RegExp(`^${RANGE_WORDS.before}${NUMBER}\\s*${RANGE_WORDS.between}\\s*${NUMBER}`, "i");
const UNIT = new RegExp(`^${NUMBER}\\s*(?:[€$£]|[a-zà-ÿ])[^0-9<>]*$`, "i");
const MONEY = new RegExp(`^(?:EUR|USD|€|\\$|£)\\s*${NUMBER}$`, "i");
const ONE_GROUP = /^[0-9]{1,3},[0-9]{3}$/;

/** Words that count, which mean about so many. */
const DOZENS: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  dozen: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  hundred: 100,
};
const COUNTED = new RegExp(`^(?:(?:une|a|an|environ une|about a) )?(${Object.keys(DOZENS).join("|")})\\b`, "i");

/**
 * What words, signs and units around a number say. `plain` gives a number in our notation, or `null`; `least` and `most` are the ends of
 * what is possible. The suggestion is not yet known to be possible there.
 */
export function meantQuantity(
  written: string,
  plain: (text: string) => string | null,
  { least, most }: { readonly least: number; readonly most: number },
): MeantQuantity {
  const text = written.trim();
  const partly = { isWhole: false } as const;
  if (UNKNOWN_WORDS.test(text)) return { suggestion: null, because: "unknown", ...partly };
  if (NONE_WORDS.test(text)) return { suggestion: "0", because: "none", isWhole: SURELY_NONE.test(text) };
  if (SOME.test(text) && most > LARGEST_SCALE) return { suggestion: ">0", because: "some", ...partly };
  if (ONE_GROUP.test(text)) return { suggestion: null, because: "comma", ...partly };
  const about = plainOf(ABOUT.exec(text)?.[1] ?? AROUND.exec(text)?.[1], plain);
  const counted = DOZENS[COUNTED.exec(text)?.[1]?.toLowerCase() ?? ""];
  if (about !== null || counted !== undefined) {
    return { suggestion: widened(counted ?? Number(about), least, most), because: "about", ...partly };
  }
  for (const [sign, pattern] of [...BOUNDED, ...BEHIND]) {
    const [read = "", number] = pattern.exec(text) ?? [];
    const bound = plainOf(number, plain);
    if (bound !== null) return { suggestion: sign + bound, because: null, isWhole: read === text };
  }
  const [range = "", lo, hi] = RANGE.exec(text) ?? [];
  const [from, to] = [plainOf(lo, plain), plainOf(hi, plain)];
  if (from !== null && to !== null && Number(from) <= Number(to))
    return { suggestion: `${from}..${to}`, because: null, isWhole: range === text };
  const bare = plainOf(UNIT.exec(text)?.[1] ?? MONEY.exec(text)?.[1], plain);
  return { suggestion: bare, because: bare === null ? null : "unit", ...partly };
}

function plainOf(text: string | undefined, plain: (text: string) => string | null): string | null {
  return text === undefined ? null : plain(text);
}

/** A range around a number: a tenth to either side, as an example of one that is sure to hold it. */
function widened(value: number, least: number, most: number): string {
  const round = (end: number, up: boolean): number => {
    if (Number.isInteger(value)) return up ? Math.ceil(end) : Math.floor(end);
    return Number(end.toPrecision(2));
  };
  const top = value <= 100 ? Math.min(most, 100) : most; // it may be a percentage
  return `${Math.max(least, round(value * 0.9, false))}..${Math.min(top, round(value * 1.1, true))}`;
}
