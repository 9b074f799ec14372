import type { Explanation } from "../../explanation.js";
import type { OddSignCode } from "../../vocabulary.js";

const WHENCE =
  "Certains claviers (dont le clavier français, ou Alt et la barre d’espace), les traitements de texte, les fichiers PDF et les pages web en écrivent sans qu’on le demande.";

/** What is meant by a sign that nobody sees or takes for another one, in French. */
export const ODD_EXPLANATIONS: { readonly [C in OddSignCode]: Explanation } = {
  "yaml-odd-blank": {
    title: "Une espace que YAML ne reconnaît pas",
    meaning: `Après un deux-points ou un tiret, avant un commentaire et pour les retraits, YAML ne connaît que l’espace ordinaire : toute autre espace est pour lui une lettre. ${WHENCE}`,
    remedy: "Supprimez-la et tapez une espace ordinaire.",
    source: "YAML 1.2, https://yaml.org/spec/1.2.2/",
  },
  "key-odd-sign": {
    title: "Une clé qui n’est pas ce qu’elle paraît",
    meaning: `La clé ressemble à une clé possible ici, mais contient une espace, un caractère invisible ou une lettre d’une autre écriture ; le message le montre. Deux sources dont les noms ont la même apparence ne pourraient être distinguées, et une citation figurerait sous la mauvaise. ${WHENCE}`,
    remedy: "Tapez la clé de nouveau.",
  },
  "value-odd-sign": {
    title: "Une valeur qui n’est pas ce qu’elle paraît",
    meaning: `La valeur serait juste sans une espace au début ou à la fin, un caractère invisible, ou une lettre ou un signe qui ressemble à un autre ; le message le montre. ${WHENCE}`,
    remedy: "Tapez la valeur de nouveau.",
  },
  "text-odd-sign": {
    title: "Un nom qui contient un caractère invisible",
    meaning: `Un nom ou un autre texte court commence ou finit par une espace, contient un caractère invisible, ou une lettre d’une autre écriture parmi des lettres latines. Il est gardé tel quel, mais compte pour un autre nom que celui auquel il ressemble : dans les tableaux croisés, parmi les codeurs, parmi les secteurs. ${WHENCE}`,
    remedy: "Tapez le texte de nouveau, ou laissez-le si le caractère est voulu.",
  },
  "usage-odd-sign": {
    title: "Un mot de la ligne de commande qui n’est pas ce qu’il paraît",
    meaning: `Le mot serait juste sans une espace, un caractère invisible, ou une lettre ou un signe qui ressemble à un autre ; le message le montre. ${WHENCE} Il en va de même des deux traits d’union d’une option.`,
    remedy: "Tapez le mot de nouveau au lieu de le coller.",
  },
};
