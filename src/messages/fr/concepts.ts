import type { ConceptsWords } from "../concepts-words.js";

/** The notions of the paper, in French. The paper is in English: these words are a translation of ours. */
export const CONCEPTS_WORDS: ConceptsWords = {
  concepts: {
    cluster: {
      title: "Pôle territorial de coopération économique (PTCE)",
      meaning:
        "Une forme inspirée des pôles de compétitivité français de 2005, portée par les réseaux de l’économie sociale et solidaire (ESS) et appuyée par les pouvoirs publics ; l’article 9 de la loi du 31 juillet 2014 la définit. Porter ce nom ne fait pas un type : le programme demande de quoi vit le pôle et qui décide.",
    },
    calls: {
      title: "Les appels à projets de l’État",
      meaning:
        "Le premier, en juillet 2013, a donné 3 millions d’euros à 23 candidats sur 180 : une somme modeste à côté de ce que donnent les collectivités. Le second, du 21 avril 2015, demande une entreprise classique parmi les bénéficiaires et un modèle tourné vers l’autofinancement. Avoir répondu à un appel, ou l’avoir remporté, ne fait pas un type.",
    },
    "public-space": {
      title: "Délibération dans des espaces publics",
      meaning:
        "Le lieu où toutes les parties prenantes, universités comprises, débattent avant que l’on décide. L’article reprend l’idée de Habermas et en fait l’un des fondements des projets locaux ; c’est une gouvernance délibérative que cherche le second axe.",
    },
    "collective-intelligence": {
      title: "Intelligence collective",
      meaning:
        "La capacité des acteurs sociaux à penser et à décider ensemble, sur laquelle reposent en partie les projets locaux. Elle demande une large mobilisation et ne se décrète pas ; un pôle « social » cherche à la développer. Le programme ne la mesure pas : il code des pratiques qui lui donnent une chance.",
    },
    "social-innovation": {
      title: "Innovation sociale",
      meaning:
        "De nouvelles formes de coordination qu’expérimentent les organisations de l’ESS avec des entreprises et des collectivités, pour mutualiser des moyens et mener des projets communs. Depuis les années 1980, les pouvoirs publics s’intéressent à l’ESS pour donner forme à ces innovations. Le caractère innovant d’un projet n’est pas codé ; la mutualisation et les projets communs le sont.",
    },
    "coordination-of-actors": {
      title: "Gouvernance",
      meaning:
        "La coordination entre acteurs : de manière générale dans l’introduction de l’article, puis, pour son second axe et d’après Enjolras, les interactions entre société civile et pouvoirs publics. L’axe note qui prend part et comment on décide ; ce que font les institutions est codé à côté, sans effet sur le score.",
    },
    processes: {
      title: "Processus entrepreneuriaux, citoyens et institutionnels",
      meaning:
        "Des collectifs naissent là où des processus entrepreneuriaux ou citoyens se combinent avec des processus institutionnels : les pôles viennent de la société civile et de l’initiative entrepreneuriale, et n’auraient pourtant pas vu le jour sans les institutions publiques. Qui a lancé le pôle et ce qu’ont fait les institutions sont donc deux champs, et l’un n’exclut pas l’autre.",
    },
    interviews: {
      title: "Entretiens et observation participante",
      meaning:
        "Ce sur quoi repose l’article : des entretiens avec des responsables de pôles de la région Rhône-Alpes, et une observation dans le Roannais. Un profil indique pour chaque source de quelle nature elle est, si elle est privée, et à quel point la lecture est sûre.",
    },
    arc8: {
      title: "Critères de collaboration (ARC8)",
      meaning:
        "Ce que la communauté de recherche ARC8, en Rhône-Alpes, a reconnu comme important : entre membres, le lieu, le rôle de chaque partie prenante, la proximité institutionnelle et la promotion du pôle ; avec les institutions, un partenariat constructif, la complémentarité avec les besoins locaux et une veille active.",
    },
    "institutional-proximity": {
      title: "Proximité institutionnelle",
      meaning:
        "Un des critères de collaboration entre membres que nomme la communauté de recherche ARC8. L’article ne le définit pas ; dans l’économie des proximités, l’expression désigne des règles, des valeurs et des représentations partagées, et non le voisinage sur la carte.",
    },
    "partnership-governance": {
      title: "Gouvernance partenariale",
      meaning:
        "Un régime de gouvernance que décrit Enjolras : les institutions facilitent et agissent en partenaires au sein d’un réseau d’acteurs locaux, société civile comprise, au lieu de le gouverner d’en haut. Les rôles de facilitateur et de partenaire en sont la marque ; l’article la prête aux pôles en général, elle ne distingue donc aucun type.",
    },
    "competitive-governance": {
      title: "Gouvernance concurrentielle",
      meaning:
        "Un régime de gouvernance fondé sur les mécanismes du marché, en premier lieu les appels d’offres et les appels à projets. L’article y rattache le pôle « entrepreneurial », habitué à contracter avec les administrations, et la juge en passe de devenir hégémonique. Il cite Enjolras 2000, qui ne figure pas dans sa bibliographie.",
    },
    "market-regulation": {
      title: "Action publique régulée par le marché",
      meaning:
        "Les interventions publiques suivent de plus en plus les mécanismes du marché ; les pôles en viennent à définir leur propre modèle d’autofinancement. C’est pourquoi le programme prend l’autofinancement pour mesure du premier axe et code la direction que prend le modèle économique.",
    },
    "member-or-partner": {
      title: "Membre ou seulement partenaire",
      meaning:
        "Les institutions doivent-elles être membres du pôle, ou peuvent-elles rester partenaires ? L’article pose la question sans la trancher : cela varie selon leurs compétences. Les membres publics se comptent sous `members`, les autres formes d’implication sont des rôles ; aucun score n’en dépend.",
    },
    instrumentalisation: {
      title: "Instrumentalisation",
      meaning:
        "Le risque qu’un pôle devienne l’outil d’une politique publique, ou un simple instrument de développement économique. L’article en donne deux signes : des missions de développement économique confiées par une institution, et un mélange de la politique d’ESS de l’institution et de celle du pôle, là où l’autofinancement est faible. Il ajoute que la présence d’élus au conseil n’en est pas nécessairement un.",
    },
    independence: {
      title: "Indépendance",
      meaning:
        "Ce qu’un pôle devrait garder face à ceux qui le financent, le mandatent ou y siègent, avec le sens premier de sa mission. L’article parle d’indépendance de fonctionnement et d’une autonomie nécessaire mais relative, de part et d’autre. Aucun chiffre ne la mesure à lui seul, elle n’est donc pas notée : plusieurs faits et plusieurs signaux de vigilance y touchent.",
    },
    legitimacy: {
      title: "Légitimité",
      meaning:
        "L’article l’emploie en trois sens : les institutions qui s’impliquent y gagnent une légitimité aux yeux des acteurs locaux ; les pôles « social » et « institutionnalisé » doivent légitimer les projets de leurs membres aux yeux des institutions ; et la légitimité d’un pôle est mise en question là où des collectivités lui confient des missions de service public. Seul ce dernier sens se lit dans les faits codés.",
    },
    "power-games": {
      title: "Jeux de pouvoir",
      meaning:
        "Ce qui rend la coopération difficile même sans but lucratif : acteurs publics et privés se disputent l’influence. On les code parmi les difficultés là où une source en fait état, ce que font rarement les sources publiées.",
    },
    "emerging-needs": {
      title: "Besoins émergents",
      meaning:
        "Les institutions locales les repèrent et constituent le réseau qui y répond ; c’est ce que l’article appelle « prospective and networking ». L’institution qui le fait a le rôle `foresight` ; chaque besoin indique qui l’a constaté.",
    },
    "vertical-horizontal": {
      title: "Structuration verticale et horizontale",
      meaning:
        "La manière dont un pôle structure son réseau : par une organisation verticale (Ulisse et InnoVales, selon l’article) ou par complémentarité territoriale (Smac 07). Il s’agit du réseau et non de qui décide ; la structuration est donc décrite, sans effet sur le score.",
    },
    "structural-holes": {
      title: "Trous structuraux",
      meaning:
        "Les vides d’un réseau social : des paires d’acteurs que rien ne relie. Qui se tient entre eux peut les relier. Selon l’article, les pôles réduisent ces vides sur leur territoire, et c’est là l’intérêt qu’y trouvent les institutions locales.",
    },
    "priority-areas": {
      title: "Domaines prioritaires des appels",
      meaning:
        "Les domaines de politique sociale dans lesquels les appels à projets de l’État, en 2013 et en 2015, ont financé des projets. L’article en donne des exemples, et non la liste complète ; ceux qu’il nomme sont les mots d’un champ.",
    },
    "strategic-plan": {
      title: "Plan stratégique pour condition",
      meaning:
        "Les collectivités financent souvent un pôle en prenant en charge sa coordination, à condition qu’il élabore un plan stratégique de développement local durable. Une convention indique si elle en demande un.",
    },
    "territorial-planning": {
      title: "Aménagement du territoire",
      meaning:
        "Les institutions inscrivent les pôles dans leurs politiques d’aménagement, et les pôles commencent à figurer dans les schémas régionaux de développement et les stratégies d’innovation. Cela les soutient, et les lie : l’intégration aux politiques publiques locales limite leur indépendance (§ 1.3).",
    },
    "direct-indirect": {
      title: "Interventions directes et indirectes",
      meaning:
        "L’article nomme les premières : subventions et équipements collaboratifs. Celles que son titre appelle indirectes, il ne les énumère pas ; l’ingénierie que les institutions offrent au-delà de l’argent (travail avec un chef de projet, structuration des initiatives, formation) est lue comme telle ici. Chaque forme de soutien est un code de l’institution.",
    },
    "the-place": {
      title: "Le lieu",
      meaning:
        "Des locaux où un pôle se voit, coopère et se rencontre : d’une importance stratégique, dit l’article d’après Cornu, et insuffisants sans argent ni ingénierie. Locaux et équipements sont deux formes de soutien ; ce à quoi sert le lieu est un champ à part.",
    },
    silos: {
      title: "Cloisonnement des services",
      meaning:
        "Les collectivités sont organisées par fonctions, les pôles travaillent sur des problèmes qui les traversent. Pour un même projet, un pôle doit donc solliciter plusieurs services et plusieurs budgets. L’article décrit la chose sans lui donner de nom ; celui-ci est le nôtre.",
    },
    "right-balance": {
      title: "Juste équilibre",
      meaning:
        "Entre institutions, entreprises, acteurs de l’ESS et société civile. L’article le réclame sans en donner la mesure. Les membres et les sièges, par catégories, montrent ce qu’il en est ; ce qui est juste est laissé au lecteur.",
    },
    "conventional-business": {
      title: "L’entreprise classique que demande un appel",
      meaning:
        "L’appel de 2015 en exige au moins une parmi les bénéficiaires. L’article s’attend à ce que cela influe sur les actions du pôle et sur ses choix de gestion. L’adhésion de telles entreprises est un trait, sans effet sur le score ; le style de gestion est codé pour lui-même.",
    },
    patronage: {
      title: "Fondations et mécénat",
      meaning:
        "Les activités ne pouvant être entièrement autofinancées, les pôles cherchent l’appui de fondations ou de mécènes. L’article y voit une pratique entrepreneuriale qui peut peu à peu agir sur une gouvernance participative. Ici, c’est de la réciprocité, et non de l’autofinancement.",
    },
    "electoral-constraints": {
      title: "Contraintes électorales",
      meaning:
        "Les élections peuvent perturber ou interrompre des projets qui dépendent des collectivités. Certains pôles s’en protègent en signant des conventions, que la conclusion de l’article dit stratégiques pour les deux parties.",
    },
    "research-partnership": {
      title: "Partenariat avec la recherche",
      meaning:
        "La coopération avec des chercheurs, dans des programmes régionaux tels qu’ARC8, peut consolider le partenariat avec les institutions publiques. Une institution de niveau `research` et le rôle `research_partner` la codent.",
    },
    "collective-experiences": {
      title: "Expériences collectives",
      meaning:
        "Des mots de Colin Lemaitre, du pôle Culture et Coopération, que cite l’article : les institutions se méfient parfois de projets dont personne ne connaît l’issue, et doivent apprendre à l’accepter. Là où une source rapporte cette méfiance, on la code parmi les difficultés.",
    },
    "plural-economy": {
      title: "Économie plurielle",
      meaning:
        "Une économie à trois principes, marché, redistribution et réciprocité, qui se combinent dans une même activité. L’article nomme les trois mais non le terme, qui est celui des travaux sur l’économie solidaire, à la suite de Polanyi. Son premier axe oppose l’autofinancement aux deux autres réunis ; les trois parts sont des faits à part entière, et une figure les montre en triangle.",
    },
    "citizen-deliberation": {
      title: "Délibération citoyenne",
      meaning:
        "Un processus qui construit des normes communes en confrontant des points de vue, entre acteurs égaux en droits ; pour l’article, le cœur de la dimension politique de l’économie solidaire. La manière de décider et les pratiques qui rendent la délibération possible sont notées. Les droits de vote sont codés mais non notés : presque tous les statuts de l’ESS donnent une voix à chacun, ils ne distinguent donc pas les types.",
    },
    "political-dimension": {
      title: "Dimension politique",
      meaning:
        "Ce que l’ESS est comme alternative au capitalisme, et non seulement comme pourvoyeuse de services et d’emplois. L’article craint qu’une logique gestionnaire technocratique ne la masque, et en voit le cœur dans la délibération citoyenne.",
    },
    "conceptions-of-sse": {
      title: "Conceptions de l’ESS",
      meaning:
        "Alternative : une alternative au capitalisme, gouvernée par la délibération. Libérale : l’utilité économique et sociale des initiatives passe avant le projet de démocratie participative. Réformiste : un capitalisme mieux régulé, rentabilité et solidarité combinées, sans offrir de véritable alternative. L’article rattache la première aux pôles « sociaux », la deuxième aux pôles « institutionnalisés », la troisième aux pôles « entrepreneuriaux » ; au pôle « alternatif », il n’en attribue aucune.",
    },
    "political-project": {
      title: "Projet politique",
      meaning:
        "Ce qu’un pôle veut changer au-delà de ses activités. L’article parle d’un projet de démocratie participative qu’oublient les pôles « institutionnalisés ». On code ce que portent les déclarations du pôle lui-même ; là où elles ne portent rien, on ne code rien.",
    },
    "economic-social-utility": {
      title: "Utilité économique et sociale",
      meaning:
        "Richesse, emplois, structuration plus efficace des organisations de l’ESS, effets d’entraînement sur le territoire : le but des pôles « institutionnalisés », au profit duquel le projet de démocratie participative est oublié.",
    },
    "local-resources": {
      title: "Ressources locales et besoins non couverts",
      meaning:
        "Ce qui distingue encore un pôle « entrepreneurial » d’un cluster économique : il construit, expose, développe et transmet des ressources locales au profit de son territoire et des habitants, et les institutions lui demandent de répondre à des besoins que personne ne couvre.",
    },
    "ideal-types": {
      title: "Quatre idéaux-types",
      meaning:
        "La typologie est une hypothèse de ses auteurs. Ses types sont de grandes tendances auxquelles aucun pôle ne correspond parfaitement ; un cas qui penche vers l’un d’eux n’en est pas pour autant une réalisation.",
    },
    evolution: {
      title: "Évolution des pôles",
      meaning:
        "Les pôles changent de position, chacun à son rythme et de diverses façons. Un pôle « social », souvent émergent, peut devenir « alternatif » si son réseau de membres et son autofinancement grandissent ; ceux qui s’autofinancent peu seront poussés à évoluer par les restrictions budgétaires et les appels à projets. Deux dates d’un même pôle sont deux documents d’un même `id`.",
    },
    "prevailing-models": {
      title: "Modèles dominants",
      meaning:
        "L’article se clôt sur l’impression que les modèles technocratiques et marchands dominent. Il ne compte rien, et des exemples choisis pour enseigner ne comptent pas davantage : `tcec batch` compte les types d’un ensemble de pôles qui est le vôtre.",
    },
  },
  heading: "Notions de l’article",
  mark: "notion de l’article",
  about:
    "Notions de Matray et Poisat (2015) qui demandent des mots à côté des champs et des règles, chacune avec son passage et ce qui la porte ici. Le sens d’une notion est donné dans nos mots ; les passages sont cités. L’article est en anglais : les termes français sont notre traduction.",
  sections: { introduction: "introduction", conclusion: "conclusion" },
  labels: {
    passages: "dans l’article",
    after: "d’après",
    carriers: "dans le programme",
    fields: "champs",
    facts: "faits",
    typology: "typologie",
  },
  term: (quoted) => `Terme de l’article : ${quoted}. La traduction est de nous.`,
  onlyWords: "Aucun champ ne la code, aucune règle ne la lit.",
};
