import type { HypothesisWords } from "../hypothesis-words.js";

const QUANTITIES: HypothesisWords["quantities"] = {
  network: "du réseau de membres (organisations, dont celles de l’ESS, ou entreprises classiques)",
  self_financing: "de la part d’autofinancement",
  patronage: "de la part du mécénat",
  business_model: "du modèle économique (vers le marché)",
};

/** The words of hypotheses in French. */
export const HYPOTHESIS_WORDS: HypothesisWords = {
  quantities: QUANTITIES,
  define: ({ starts, rises, expects }, m) => {
    const begins = {
      type: (label: string) => `à partir de la première date du type ${m.quote(label)}`,
      watchpoint: (label: string) =>
        `à partir de la première date où se déclenche le signal de vigilance ${m.quote(label)}`,
    };
    const start =
      starts.kind === "side"
        ? `à partir de la première date du côté ${m.quote(m.text(starts.pole))} de ${m.quote(m.text(starts.axis))}`
        : begins[starts.kind](m.text(starts.label));
    const named = (quantities: readonly (keyof typeof QUANTITIES)[], word: "and" | "or") =>
      m.list(
        quantities.map((one) => QUANTITIES[one]),
        word,
      );
    const condition =
      rises === null ? "" : `, avec une hausse ${named(rises.quantities, rises.join === "all" ? "and" : "or")}`;
    const later = `${start}, à une date ultérieure${condition}`;
    switch (expects.kind) {
      case "type":
        return `${later}, le type est ${m.quote(m.text(expects.label))}`;
      case "rise":
        return `${later}, il y a une hausse ${named(expects.quantities, "or")}`;
      case "fall":
        return `${later}, le score sur ${m.quote(m.text(expects.axis))} a baissé d’au moins ${m.number(expects.least)}, sur les preuves communes aux deux dates`;
      default:
        return expects satisfies never;
    }
  },
  defineSet: ({ share, expects }, m) => {
    const limit = `${expects.is === "less" ? "moins de" : "plus de"} ${m.percent(expects.than * 100)}`;
    if (share.kind === "trait") {
      return `parmi ceux du type ${m.quote(m.text(share.type))}, ${limit} ont le trait ${m.quote(m.text(share.trait))}`;
    }
    const types = m.list(
      share.types.map((type) => m.quote(m.text(type))),
      "or",
    );
    return `${limit} de l’ensemble sont du type ${types}`;
  },
  setRules: (least) =>
    `Un type est ici le côté de chaque axe, comme dans les effectifs des types. La part est prise au moins et au plus, quoi que révèle ce qui est inconnu. Étayée, contredite : elle est tout entière d’un côté de la limite ; indécise : elle peut être des deux, ou ce dont elle est une part compte peut-être moins de ${least} profils ; non testée : il en compte moins. Les limites sont des décisions : l’article ne donne pas de chiffres`,
  rules:
    "Une hausse est certaine : le minimum possible ensuite dépasse le maximum possible auparavant. Les dates d’un autre niveau d’analyse sont laissées de côté. Étayée : cela s’est produit à une date ultérieure au moins ; contredite : à aucune, alors que ce qui est demandé s’est produit ; non testée : le cas n’en part pas, ce qui est demandé ne s’est pas produit, ou l’on en sait trop peu",
};
