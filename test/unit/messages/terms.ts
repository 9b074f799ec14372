/** One notion, the term that it has in each language, and what it is not called: names that are kept for another notion, or for none. */
export interface Term {
  readonly notion: string;
  readonly en: string;
  readonly fr: string;
  readonly not: { readonly en?: RegExp; readonly fr?: RegExp };
}

/** The terms of the program, one for each notion. Words, typologies and docs are held against it. */
export const TERMS: readonly Term[] = [
  {
    notion: "the three values of a fact that a calibration names; the middle one is the crossover",
    en: "anchor",
    fr: "point d’ancrage (d’exclusion, de bascule, d’inclusion)",
    not: {
      en: /\bthresholds?\b(?! of the verdict| in force|s? and facts follow)(?!: | \|)/,
      fr: /\bseuils?\b(?! du verdict| en vigueur)|\bancres?\b(?=.*`(?:out|crossover|in)`)/,
    },
  },
  {
    notion: "the three numbers that decide between statuses",
    en: "thresholds of the verdict",
    fr: "seuils du verdict",
    not: {},
  },
  {
    notion: "how much of an axis the known facts have closed",
    en: "known share",
    fr: "part connue",
    // Beside consistency it is another notion: how much of an outcome a condition accounts for.
    not: {
      en: /(?<!consistency, |coverage: ")\bcoverage\b(?!: "| of (?:the|a) need)/i,
      fr: /(?<!cohérence, |coverage: ")\bcouverture\b(?! (?:du|d’un|des) besoin)/i,
    },
  },
  {
    notion: "type and status together",
    en: "verdict",
    fr: "verdict",
    not: {
      en: /\b(?:clear|probable|tentative|borderline|undetermined) verdict|verdict (?:is|was) (?:clear|probable|tentative|borderline|undetermined)/,
      fr: /verdict (?:est )?(?:net|probable|provisoire|limite|indéterminé)/,
    },
  },
  {
    notion: "how firm a verdict is: clear, probable, tentative, borderline, undetermined",
    en: "status",
    fr: "statut",
    not: { fr: /\bsolidité\b|données (?:solides|lacunaires|insuffisantes)/ },
  },
  {
    notion: "what a verdict withstands: other weights, the loss of weak evidence",
    en: "how firm",
    fr: "robustesse",
    not: { fr: /\bsolidité\b/ },
  },
  {
    notion: "where a value was read, and the words that carry it",
    en: "evidence",
    fr: "preuve",
    not: {
      fr: /données? à l’appui|données de confiance|éléments? de preuve|pièces? justificative|(?:une|la|sa|aucune) référence (?:donnée|pour|sans|renvoie|n’y)/i,
    },
  },
  {
    notion: "why a number of the typology was chosen (`rationale`)",
    en: "reason",
    fr: "raison",
    not: { fr: /\bjustification\b/ },
  },
  {
    notion: "what stands beside a verdict: atypical, definition outvoted, compensation",
    en: "flag",
    fr: "signalement",
    not: { fr: /retirez ce signe|un signe que/i },
  },
  { notion: "from a raw value to a degree", en: "calibration", fr: "calibration", not: { fr: /\bcalibrage\b/ } },
  {
    notion: "how wide an interval is",
    en: "width",
    fr: "largeur",
    not: { fr: /(?:d|w ×|où) l?’?étendue|étendue des degrés/ },
  },
  {
    notion: "how far an unknown indicator leaves its axis open",
    en: "influence",
    fr: "influence",
    not: { fr: /largeur des bornes (?:de son|qu)|étendue de son axe/ },
  },
  {
    notion: "a typology that comes with the program",
    en: "shipped",
    fr: "fournie",
    not: { fr: /\btypologies? livrées?\b|\blivrée (?:sous|avec)\b/ },
  },
  { notion: "what `tcec codebook` prints", en: "codebook", fr: "guide de codage", not: { fr: /manuel de codage/ } },
  {
    notion: "a company outside of the social and solidarity economy",
    en: "conventional company",
    fr: "entreprise classique",
    not: { fr: /entreprises? traditionnelles?/ },
  },
  {
    notion: "a territorial cluster of economic cooperation",
    en: "cluster",
    fr: "pôle",
    not: { fr: /\bgrappes?\b/ },
  },
  {
    notion: "the least that must be known of an axis for a score",
    en: "minimum known share",
    fr: "part connue minimale",
    not: { en: /\bleast known share/i },
  },
  {
    notion: "the types that remain where undetermined, fewer than all",
    en: "partial verdict",
    fr: "verdict partiel",
    not: { en: /\bhalf (?:a|of a) verdict|\bhalf verdicts?\b/i, fr: /demi-verdict|moitié d’un verdict/i },
  },
  {
    notion: "the space that the axes make, with a type at each corner",
    en: "property space",
    fr: "espace des propriétés",
    not: { fr: /espaces? de propriétés/i },
  },
  {
    notion: "a warning of the theory, raised by facts",
    en: "watchpoint",
    fr: "signal de vigilance (signalé, déclenché)",
    // « Lever » a warning is to clear it.
    not: { en: /: "watch"/, fr: /points? de vigilance|\bsigna(?:l|ux) levés?\b/i },
  },
  {
    notion: "a requirement from elsewhere, met or not met",
    en: "check",
    fr: "contrôle (satisfait, non satisfait)",
    not: { fr: /\bvérifications?\b|« Non remplie »/i },
  },
  {
    notion: "what a source takes for granted of a type",
    en: "presumption",
    fr: "présomption",
    not: { fr: /\bprésuppos/i },
  },
  { notion: "what a run ends with", en: "exit code", fr: "code de retour", not: { fr: /codes? de sortie/i } },
  {
    notion: "aid that the State pays for jobs of work integration",
    en: "work-integration job aid",
    fr: "aide aux postes d’insertion",
    not: { fr: /aides? à l’emploi/i },
  },
  { notion: "a value of 0.5", en: "crossover", fr: "point de bascule", not: { fr: /point de (?:passage|croisement)/ } },
];
