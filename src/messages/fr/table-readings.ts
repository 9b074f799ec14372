import type { Counted, TableReadings } from "../table-readings.js";

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const counted = ({ text, value }: Counted, one: string, many: string): string => `${text} ${value < 2 ? one : many}`;
const cases = ({ text }: Counted): string => `${text} cas`;

/** « Ulisse (2015) ». */
const caseOf = ({ name, when }: { readonly name: string; readonly when: string | null }): string =>
  when === null ? name : `${name} (${when})`;

/** « de 2013 à 2015, ». */
const between = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from === null || to === null ? "" : `de ${from} à ${to}, `;

/** A part of a sentence, where there is what it says. */
const maybe = <T>(what: T | null, say: (what: T) => string): string => (what === null ? "" : say(what));
const all = (parts: readonly string[]): string[] => parts.filter((part) => part !== "");

/** « a, b et c ». */
function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} et ${last}`;
}

/** The sentence, from its parts. */
const read = (...parts: readonly string[]): string => `Lecture\u00a0: ${all(parts).join("\u202f; ")}.`;

/** Sentences that read one row of a table, in French. */
export const TABLE_READINGS: TableReadings = {
  profiles: ({ name, year, scores, memberships, type, status }) => {
    const parts = [
      ...scores.map(({ axis, score, bounds, known }) => {
        const beside = all([maybe(bounds, (it) => `bornes ${it}`), maybe(known, (it) => `part connue ${it}\u00a0%`)]);
        return `un score de ${score} sur ${quoted(axis)}${beside.length === 0 ? "" : ` (${beside.join(", ")})`}`;
      }),
      ...memberships.map(({ type: one, degree }) => `un degré d’appartenance de ${degree} à ${quoted(one)}`),
    ];
    return read(
      `${maybe(year, (it) => `en ${it}, `)}${name}${parts.length === 0 ? "" : ` a ${parts.join(", ")}`}`,
      maybe(type, (it) => `type ${quoted(it)}`),
      maybe(status, (it) => `statut ${quoted(it)}`),
    );
  },
  calibration: ({ indicator, axis, anchors, weight }) =>
    read(
      `l’indicateur ${quoted(indicator)}${maybe(axis, (it) => ` de l’axe ${quoted(it)}`)} a pour ${list(
        all([maybe(weight, (it) => `poids ${it}`), maybe(anchors, (it) => `points d’ancrage ou degrés\u00a0: ${it}`)]),
      )}`,
    ),
  indicators: ({ indicator, axis, raw, degree, contribution, ...of }) =>
    read(
      `pour l’indicateur ${quoted(indicator)}${maybe(axis, (it) => ` de l’axe ${quoted(it)}`)}, ${caseOf(of)} a ${list(
        all([
          maybe(raw, (it) => `la valeur brute ${quoted(it)}`),
          maybe(degree, (it) => `le degré ${it}`),
          maybe(contribution, (it) => `la contribution ${it}`),
        ]),
      )}`,
    ),
  evidence: ({ field, source, locator, quote, ...of }) =>
    read(
      `pour ${caseOf(of)}, le champ ${quoted(field)} s’appuie sur ${quoted(source)}${maybe(locator, (it) => ` (${it})`)}`,
      maybe(quote, (it) => `citation\u00a0: ${it}`),
    ),
  panel: ({ item, value, parts, ...of }) =>
    read(
      `pour ${caseOf(of)}, ${quoted(item)}${value === null ? "" : ` a pour valeur ${quoted(value)}`}${value === null && parts !== null ? `\u00a0: ${parts}` : ""}`,
      value === null ? "" : maybe(parts, (it) => `en détail\u00a0: ${it}`),
    ),
  crossing: ({ row, rowOf, column, columnOf, count }) =>
    read(
      `${counted(count, "profil est", "profils sont")} à la fois ${quoted(row)} (${rowOf}) et ${quoted(column)} (${columnOf})`,
    ),
  "crossing-share": ({ row, rowOf, column, columnOf, share, of }) => {
    const [down, across] = [`${quoted(row)} (${rowOf})`, `${quoted(column)} (${columnOf})`];
    if (of === "total") return read(`${share}\u00a0% de tous les profils sont à la fois ${down} et ${across}`);
    const [whole, part] = of === "row" ? [down, across] : [across, down];
    return read(`parmi les profils qui sont ${whole}, ${share}\u00a0% sont ${part}`);
  },
  coincidence: ({ row, rowOf, column, columnOf, value, bounds, cases: many }) =>
    read(
      `${quoted(row)} (${rowOf}) et ${quoted(column)} (${columnOf}) ont une coïncidence de ${value}${maybe(bounds, (it) => ` (bornes ${it})`)}${maybe(many, (it) => `, sur ${cases(it)}`)}`,
    ),
  separation: ({ together, by, axis, low, lowMean, high, highMean }) =>
    read(
      `les pôles ${quoted(together)} se distinguent${maybe(by, (it) => `, selon ${it},`)} sur l’axe ${quoted(axis)}, où ${quoted(low)} a une moyenne de ${lowMean} et ${quoted(high)} une moyenne de ${highMean}`,
    ),
  compared: ({ verdicts, ...of }) =>
    read(
      `${caseOf(of)} a pour verdict ${list(verdicts.map(({ typology, verdict }) => `${quoted(verdict)} selon ${typology}`))}`,
    ),
  agreement: ({ item, pairs, similarity, alpha, interval }) =>
    read(
      `pour ${quoted(item)}, ${list(
        all([
          maybe(
            similarity,
            (it) => `la similarité est de ${it}${maybe(pairs, (n) => ` sur ${counted(n, "paire", "paires")}`)}`,
          ),
          maybe(alpha, (it) => `l’alpha est de ${it}${maybe(interval, (one) => ` (intervalle ${one})`)}`),
        ]),
      )}`,
    ),
  coder: ({ item, coder, known, of, similarity }) =>
    read(
      `${coder} a codé ${quoted(item)} dans ${counted(known, "unité", "unités")} sur ${of.text}`,
      maybe(similarity, (it) => `la similarité avec ce qu’indiquent les autres est de ${it}`),
    ),
  disagreement: ({ field, element, codings, moves, ...of }) =>
    read(
      `pour ${caseOf(of)}, le champ ${quoted(field)}${maybe(element, (it) => ` (${it})`)} est codé ${list(codings.map(({ coder, value }) => `${quoted(value)} par ${coder}`))}`,
      maybe(moves, (it) => (it ? "cet écart change un verdict" : "cet écart ne change aucun verdict")),
    ),
  robustness: ({ type, radius, leftOut, switched, standing, ...of }) =>
    read(
      `${caseOf(of)} est de type ${quoted(type)}`,
      maybe(radius, (it) => `le rayon du verdict est de ${it}\u00a0%, arrondi`),
      maybe(leftOut, (it) => `les mises à l’écart le lui ôtent ${it.text} fois`),
      maybe(switched, (it) => `les autres méthodes de calcul, ${it.text} fois`),
      maybe(standing, (it) => `selon les variantes\u00a0: ${quoted(it)}`),
    ),
  range: ({ indicator, part, value, lo, hi, below, above }) =>
    read(
      `${quoted(part)}${maybe(indicator, (it) => ` (${it})`)}${maybe(value, (it) => ` vaut ${it}`)}`,
      `de ${lo} à ${hi}, aucun type ne change`,
      maybe(below, (it) => `au-dessous, ${it} est le premier à changer`),
      maybe(above, (it) => `au-dessus, ${it} est le premier à changer`),
    ),
  "left-out": ({ change, what, before, after, axis, ...of }) =>
    read(
      `${caseOf(of)} passe de ${quoted(before)} à ${quoted(after)}${maybe(axis, (it) => `, par l’axe ${quoted(it)}`)}`,
      all([
        maybe(change, (it) => `modification\u00a0: ${quoted(it)}`),
        maybe(what, (it) => `de quoi\u00a0: ${quoted(it)}`),
      ]).join(", "),
    ),
  alternatives: ({ type, other, standing, ...of }) =>
    read(
      `${caseOf(of)} a pour verdict ${quoted(type)}${other === null ? ", comme selon toutes les variantes présentées" : `, mais ${quoted(other.type)} selon ${quoted(other.alternative)}`}`,
      maybe(standing, (it) => `selon toutes les variantes ensemble\u00a0: ${quoted(it)}`),
    ),
  draws: ({ type, shares, ...of }) =>
    read(
      maybe(type, (it) => `sans tirage, le verdict sur ${caseOf(of)} est ${quoted(it)}`),
      `parmi les tirages${type === null ? ` pour ${caseOf(of)}` : ""}, ${list(shares.map(({ verdict, share }) => `${share}\u00a0% donnent ${quoted(verdict)}`))}`,
    ),
  "draw-count": ({ type, declared, mean, lo, hi }) =>
    read(
      maybe(declared, (it) => `sans tirage, ${counted(it, "profil est", "profils sont")} de type ${quoted(type)}`),
      `selon les tirages, ${declared === null ? `${quoted(type)} en compte` : "il y en a"} ${mean} en moyenne`,
      lo === null || hi === null ? "" : `dans les tirages du milieu, de ${lo.text} à ${hi.text}`,
    ),
  indices: ({ name, when, factor, first, firstInterval, total, totalInterval }) =>
    read(
      `${maybe(name, (it) => `pour ${caseOf({ name: it, when })}, `)}${quoted(factor)} a ${list(
        all([
          maybe(
            first,
            (it) => `un indice du premier ordre de ${it}${maybe(firstInterval, (one) => ` (intervalle ${one})`)}`,
          ),
          maybe(total, (it) => `un indice total de ${it}${maybe(totalInterval, (one) => ` (intervalle ${one})`)}`),
        ]),
      )}`,
    ),
  step: ({ name, verdict, kind, scores, ...dates }) => {
    const said = maybe(verdict, ({ before, after }) =>
      after === null ? `reste ${quoted(before)}` : `passe de ${quoted(before)} à ${quoted(after)}`,
    );
    const moved = scores.map(({ axis, change }) => `change de ${change} sur ${quoted(axis)}`);
    return read(
      `${between(dates)}${name} ${list(all([said, ...moved]))}`,
      maybe(kind, (it) => `changement de nature\u00a0: ${quoted(it)}`),
    );
  },
  change: ({ name, indicator, axis, fact, changed, newlyKnown, noLongerKnown, ...dates }) => {
    const parts = all([
      maybe(changed, (it) => `${it} par des faits changés`),
      maybe(newlyKnown, (it) => `${it} par ce que l’on sait désormais`),
      maybe(noLongerKnown, (it) => `${it} par ce que l’on ne sait plus`),
    ]);
    const where = maybe(axis, (it) => ` de l’axe ${quoted(it)}`);
    return read(
      `${between(dates)}pour ${name}, l’indicateur ${quoted(indicator)}${where} ${parts.length === 0 ? "n’entre dans aucun changement" : `apporte ${list(parts)}`}`,
      maybe(fact, (it) => `son fait\u00a0: ${quoted(it)}`),
    );
  },
  "set-hypothesis": ({ hypothesis, share, limit, outcome, because }) =>
    read(
      `pour ${quoted(hypothesis)}, la part est de ${share}${maybe(limit, (it) => `, la limite de ${it}`)}`,
      maybe(outcome, (it) => `issue\u00a0: ${quoted(it)}`),
      maybe(because, (it) => `raison\u00a0: ${quoted(it)}`),
    ),
  hypothesis: ({ name, hypothesis, outcome, because, ...dates }) =>
    read(
      `${between(dates)}l’issue de l’hypothèse ${quoted(hypothesis)} pour ${name} est ${quoted(outcome)}`,
      maybe(because, (it) => `raison\u00a0: ${quoted(it)}`),
    ),
  counts: ({ type, verdicts, least, most, typical }) =>
    read(
      maybe(verdicts, (it) => `${quoted(type)} est le verdict de ${cases(it)}`),
      list(all([maybe(least, (it) => `au moins ${it.text}`), maybe(most, (it) => `au plus ${it.text}`)])) +
        (least === null && most === null ? "" : ` sont ${quoted(type)}, quoi que révèle ce qui est inconnu`),
      maybe(typical, (it) => `typique\u00a0: ${it}`),
    ),
  notable: ({ notable, by, ...of }) =>
    read(`${caseOf(of)} est à signaler à ce titre\u00a0: ${quoted(notable)}${maybe(by, (it) => ` (${it})`)}`),
  corner: ({ poles, type, cases: here, possible }) =>
    read(
      `le coin ${list(poles.map(quoted))}${maybe(type, (it) => `, de type ${quoted(it)},`)} a ${cases(here)}`,
      maybe(possible, (it) => `${it.text} ${it.value < 2 ? "pourrait s’y trouver" : "pourraient s’y trouver"}`),
    ),
  skew: ({ item, above, of }) =>
    read(
      `pour ${quoted(item)}, ${cases(above)} sur ${of.text} ${above.value < 2 ? "est" : "sont"} au-dessus du point de bascule`,
    ),
  statistics: ({ item, exact, bounded, unknown, mean, median }) =>
    read(
      `${quoted(item)} est ${list(
        all([
          `connu exactement pour ${cases(exact)}`,
          maybe(bounded, (it) => `encadré pour ${it.text}`),
          maybe(unknown, (it) => `inconnu pour ${it.text}`),
        ]),
      )}`,
      maybe(mean, (it) => `sa moyenne est de ${it}`),
      maybe(median, (it) => `sa médiane, de ${it}`),
    ),
  settling: ({ field, open, gives, settles, scores }) =>
    read(
      `parmi ${counted(open, "cas ouvert", "cas ouverts")}, une valeur exacte de ${quoted(field)} pourrait ${list(
        all([
          maybe(gives, (it) => `donner un type à ${it.text}`),
          maybe(settles, (it) => `laisser un seul type à ${it.text}`),
          maybe(scores, (it) => `donner un score à ${it.text}`),
        ]),
      )}`,
    ),
  watchpoint: ({ watchpoint, raised, clear, unknown }) =>
    read(
      `${quoted(watchpoint)} est ${list(
        all([
          `signalé pour ${cases(raised)}`,
          maybe(clear, (it) => `non signalé pour ${it.text}`),
          maybe(unknown, (it) => `inconnu pour ${it.text}`),
        ]),
      )}`,
    ),
  check: ({ check, met, notMet, unknown }) =>
    read(
      `le contrôle ${quoted(check)} est ${list(
        all([
          `satisfait par ${cases(met)}`,
          maybe(notMet, (it) => `non satisfait par ${it.text}`),
          maybe(unknown, (it) => `inconnu pour ${it.text}`),
        ]),
      )}`,
    ),
  outcome: ({ relation, type, consistency, coverage }) =>
    read(
      `${maybe(relation, (it) => `${quoted(it)}\u00a0: `)}pour le type ${quoted(type)}, ${coverage === null ? `la cohérence est de ${consistency}` : `le couple cohérence, couverture vaut ${consistency} et ${coverage}`}`,
    ),
};
