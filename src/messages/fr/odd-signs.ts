import type { DiagnosticArgs, OddSign } from "../../model/codes.js";
import { asTyped, asTypedText } from "../../plain/typed.js";
import type { Context, HintTable } from "../catalogue.js";
import type { OddSignCode } from "../vocabulary.js";

type Table = { readonly [C in OddSignCode]: (args: DiagnosticArgs[C], m: Context) => string };

const NAMES: Readonly<Record<string, string>> = {
  "U+0009": "une tabulation",
  "U+000A": "un saut de ligne",
  "U+000D": "un saut de ligne",
  "U+0020": "une espace",
  "U+00A0": "une espace insécable",
  "U+00AD": "un trait d’union conditionnel",
  "U+200B": "une espace sans chasse",
  "U+202F": "une espace fine insécable",
  "U+2060": "un gluon de mots",
  "U+3000": "une espace idéographique",
  "U+FEFF": "une marque d’ordre des octets",
};

const PLACES = { start: "commence par", inside: "contient", end: "finit par" } as const;
const AFTER = {
  colon: "après le deux-points",
  hyphen: "après le tiret",
  indent: "en début de ligne",
  value: "avant le commentaire",
} as const;

/** « une espace insécable (U+00A0) » */
function name({ sign, like }: OddSign, m: Context): string {
  return like === null
    ? `${NAMES[sign] ?? "un caractère invisible"} (${sign})`
    : `un caractère qui ressemble à ${m.quote(like)} sans l’être (${sign})`;
}

function oddly(text: string, odd: OddSign, m: Context): string {
  return `${m.quote(text)} ${PLACES[odd.at]} ${name(odd, m)}`;
}

/** Signs that nobody sees or takes for others, in French. */
export const ODD_FINDINGS: Table = {
  "yaml-odd-blank": (a, m) => {
    const sign = name(a, m);
    return `${sign.charAt(0).toUpperCase()}${sign.slice(1)} se trouve ${AFTER[a.after]}, là où YAML veut une espace ordinaire`;
  },
  "key-odd-sign": (a, m) => `La clé ${oddly(a.key, a, m)}`,
  "value-odd-sign": (a, m) => oddly(a.value, a, m),
  "text-odd-sign": (a, m) => oddly(a.text, a, m),
  "usage-odd-sign": (a, m) =>
    a.option === "" ? oddly(a.value, a, m) : `La valeur ${oddly(a.value, a, m)} (${a.option})`,
};

export const ODD_HINTS = {
  "yaml-odd-blank": () => "Supprimez-la et tapez une espace ordinaire : la barre d’espace seule, sans autre touche.",
  "key-odd-sign": (a) =>
    a.suggestion === null
      ? "Retirez l’une des deux ou renommez-la : une clé d’apparence identique existe déjà ici."
      : `Tapez-la de nouveau : ${asTyped(a.suggestion)}`,
  "value-odd-sign": (a) =>
    a.sign === "U+000A"
      ? `Écrivez-le sur la ligne de sa clé, sans | ni > : ${asTyped(a.suggestion)}`
      : `Tapez-le de nouveau : ${asTyped(a.suggestion)}`,
  "text-odd-sign": (a) => `Si ce n’est pas voulu, tapez-le de nouveau : ${asTypedText(a.suggestion)}`,
  "usage-odd-sign": (a) => `Tapez-le de nouveau : ${a.suggestion}`,
} satisfies { readonly [C in OddSignCode]: HintTable[C] };
