# Recalcule, en R de base, les degrés, les scores, les idéaux-types et les statuts à partir des
# valeurs brutes, et les compare à ce que tcec a trouvé. Se lance par `Rscript replication.R` ou par
# `source()`, depuis n’importe quel dossier ; se termine par une erreur si les deux diffèrent de
# plus de 1e-9.
#
# Exporté par tcec 0.0.0 : 24 profils, typologie matray-poisat-2015 2.1.0 (« Quatre idéaux-types de
# pôles territoriaux de coopération économique »,
# sha256:54f4648cfa6242802e7ae540997bec04d3f65c2bdb7852179a27aaceb990fb0c).

tolerance <- 1e-9

# Messages ; si la locale n’est pas en UTF-8, les accents sont omis.
plain <- function(...) {
  text <- sprintf(...)
  if (isTRUE(l10n_info()[["UTF-8"]])) return(text)
  text <- gsub("[\u00a0\u202f]", " ", text)
  accents <- "\u00e0\u00e2\u00e7\u00e8\u00e9\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u00fc\u2019"
  iconv(chartr(accents, "aaceeeeiiouuu'", text), "UTF-8", "ASCII", sub = "?")
}
say <- function(...) cat(plain(...), "\n", sep = "")

# Le dossier où se trouve ce script : ses tableaux sont à côté de lui. `source()` et `Rscript`
# indiquent chacun où il est ; à défaut, c’est le dossier de travail.
script_folder <- function() {
  sourced <- Filter(Negate(is.null), lapply(rev(sys.frames()), function(frame) frame$ofile))
  started <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
  started <- gsub("~+~", " ", started, fixed = TRUE)
  folders <- c(dirname(as.character(c(sourced, started))), getwd())
  found <- file.exists(file.path(folders, "results.csv"))
  if (!any(found)) stop(plain("Les tableaux de ce script sont introuvables\u00a0: ils doivent se trouver \u00e0 c\u00f4t\u00e9 de lui, ou dans le dossier de travail si son code est ex\u00e9cut\u00e9 par morceaux."), call. = FALSE)
  normalizePath(folders[found][1])
}
folder <- script_folder()

# Les tableaux. Chaque cellule est lue comme un texte, afin qu’un code nommé NA reste un code ; puis
# les colonnes de nombres deviennent des nombres. Une cellule vide vaut NA.
read_table <- function(name, numbers = character(0)) {
  table <- utils::read.csv(
    file.path(folder, name),
    colClasses = "character", na.strings = character(0), check.names = FALSE, encoding = "UTF-8"
  )
  for (column in numbers) table[[column]] <- as.numeric(table[[column]])
  table
}
cases <- read_table("cases.csv")
values <- read_table("indicators.csv", c("lo", "hi"))
rules <- read_table("calibration.csv", c("out", "crossover", "in", "idm", "weight"))
codes <- read_table("degrees.csv", c("place", "degree"))
axes <- read_table("axes.csv", "exponent")
corners <- read_table("types.csv")
settings <- read_table("settings.csv", "value")
ours <- read_table("results.csv")
setting <- function(name) settings$value[settings$setting == name]

# Calibration par points d’ancrage. Linéaire : 0 à `out`, 0,5 au point de bascule, 1 à `in`, en
# ligne droite entre eux, sans en sortir. Directe (Ragin 2008) : la log-cote (log odds) est
# proportionnelle à la distance au point de bascule, de sorte que le degré à `in` soit idm ; chaque
# côté a sa propre échelle, et rien n’est arrondi à 0 ou à 1. Des points d’ancrage décroissants font
# un ensemble décroissant.
degree_of <- function(x, rule) {
  out <- rules[["out"]][rule]
  crossover <- rules[["crossover"]][rule]
  full <- rules[["in"]][rule]
  distance <- x - crossover
  inside <- if (full > out) distance >= 0 else distance <= 0
  steps <- distance / (if (inside) full - crossover else crossover - out)
  if (rules$method[rule] == "linear") return(min(1, max(0, 0.5 + 0.5 * steps)))
  p <- rules$idm[rule]
  1 / (1 + exp(-log(p / (1 - p)) * steps))
}

# Calibration par une table : chaque code a son degré. Un intervalle prend les codes situés entre
# ses extrémités, dans l’ordre de leur échelle, ou ceux dont le nombre s’y trouve ; ses degrés vont
# du plus petit au plus grand d’entre eux.
table_of <- split(codes, factor(codes$indicator, levels = rules$indicator))
degrees_of_codes <- function(row, rule) {
  table <- table_of[[rule]]
  if (values$kind[row] == "number") {
    lo <- if (is.na(values$lo[row])) -Inf else values$lo[row]
    hi <- if (is.na(values$hi[row])) Inf else values$hi[row]
    number <- suppressWarnings(as.numeric(table$code))
    covered <- !is.na(number) & number >= lo - tolerance & number <= hi + tolerance
  } else {
    from <- table$place[match(values$code_lo[row], table$code)]
    to <- table$place[match(values$code_hi[row], table$code)]
    covered <- !is.na(from) & !is.na(to) & table$place >= from & table$place <= to
  }
  if (any(covered)) range(table$degree[covered]) else c(NA, NA)
}

# Une valeur brute est un intervalle, même si ses deux extrémités sont égales. La calibration est
# monotone : les degrés aux extrémités encadrent donc le degré. Une extrémité vide est ouverte :
# moins ou plus l’infini. Un degré donné à la place d’une valeur brute est pris tel quel.
rule_of <- match(values$indicator, rules$indicator)
degrees_of <- function(row) {
  rule <- rule_of[row]
  kind <- values$kind[row]
  if (kind == "degree") return(c(values$lo[row], values$hi[row]))
  if (kind != "number" && kind != "code") return(c(NA_real_, NA_real_))
  if (rules$method[rule] == "assign") return(as.numeric(degrees_of_codes(row, rule)))
  if (kind == "code") return(c(NA_real_, NA_real_))
  ends <- c(
    degree_of(if (is.na(values$lo[row])) -Inf else values$lo[row], rule),
    degree_of(if (is.na(values$hi[row])) Inf else values$hi[row], rule)
  )
  range(ends)
}
coded <- vapply(seq_len(nrow(values)), degrees_of, numeric(2))

# Certains indicateurs sont la moyenne de plusieurs groupes. Un groupe sans objet est laissé de
# côté ; un groupe inconnu peut valoir n’importe quoi entre 0 et 1. Le troisième nombre indique à
# quel point ils sont resserrés : la moyenne de 1 - d^2 sur les groupes, d étant la largeur de
# l’intervalle de degrés de chacun.
mean_of_groups <- function(rows) {
  rows <- rows[values$kind[rows] != "not_applicable"]
  unknown <- values$kind[rows] == "unknown"
  if (length(rows) == 0 || any(is.na(coded[1, rows]) & !unknown)) return(c(NA, NA, NA))
  from <- ifelse(unknown, 0, coded[1, rows])
  to <- ifelse(unknown, 1, coded[2, rows])
  c(mean(from), mean(to), mean(1 - (to - from)^2))
}

# Les degrés par cas et par indicateur, et à quel point ils sont resserrés : 1 - d^2, d étant leur
# largeur, soit 1 s’ils sont exacts et 0 s’ils sont inconnus. Des degrés qui vont de 0 à 1
# n’apprennent rien : l’indicateur est inconnu (NA). Un indicateur sans objet est retiré de son axe.
lowest <- highest <- matrix(NA_real_, nrow(cases), nrow(rules))
precision <- matrix(0, nrow(cases), nrow(rules))
applies <- matrix(TRUE, nrow(cases), nrow(rules))
for (rows in split(seq_len(nrow(values)), paste(values$case, values$indicator, sep = "|"))) {
  case <- match(values$case[rows[1]], cases$case)
  rule <- rule_of[rows[1]]
  grouped <- any(values$group[rows] != "")
  one <- coded[, rows[1]]
  degrees <- if (grouped) mean_of_groups(rows) else c(one, 1 - (one[2] - one[1])^2)
  if (!anyNA(degrees) && !(degrees[1] <= tolerance && degrees[2] >= 1 - tolerance)) {
    lowest[case, rule] <- degrees[1]
    highest[case, rule] <- degrees[2]
    precision[case, rule] <- degrees[3]
  }
  applies[case, rule] <- !all(values$kind[rows] == "not_applicable")
}

# Comment un axe combine les degrés : moyenne pondérée, minimum, maximum, ou moyenne généralisée
# pondérée (somme w x^p / somme w)^(1/p), géométrique pour p = 0 ; avec p <= 0, un zéro donne 0. La
# moyenne généralisée est calculée autour de son terme principal : aucun exposant ne déborde, et un
# petit exposant ne perd aucun chiffre.
combine <- function(x, w, method, p) {
  if (method == "min") return(min(x))
  if (method == "max") return(max(x))
  if (method == "mean") return(min(1, max(0, sum(w * x) / sum(w))))
  if (p <= 0 && any(x == 0)) return(0)
  logarithm <- log(x)
  if (p == 0) return(min(1, max(0, exp(sum(w * logarithm) / sum(w)))))
  main <- if (p > 0) max(logarithm) else min(logarithm)
  if (main == -Inf) return(0)
  rest <- sum(w * expm1(p * (logarithm - main))) / sum(w)
  min(1, max(0, exp(main + log1p(rest) / p)))
}

# Le plus petit f à partir duquel des poids faussés par des facteurs compris dans 1 +/- f peuvent
# annuler la somme des marges ; 1 si aucun ne le peut. Les côtés de 0,5 se distinguent au-delà de la
# tolérance.
radius_of <- function(margin, nothing) {
  if (sum(abs(margin)) <= tolerance * length(margin)) return(nothing)
  min(1, abs(sum(margin)) / sum(abs(margin)))
}
band <- setting("band")
side_of <- function(x) ifelse(abs(x - 0.5) <= tolerance, 0, sign(x - 0.5))

# Un axe. Bornes : chaque inconnue à 0 puis à 1, chaque intervalle à ses extrémités. Part connue : 1
# moins la largeur des bornes ; au-dessous du minimum, il n’y a pas de score. Score d’une moyenne :
# 0,5 + somme w (m - 0,5) / somme w (1 - d^2), m étant le milieu et d la largeur de l’intervalle de
# degrés d’un indicateur (inconnu : 0,5 et 1) ; chacun compte donc selon qu’il est plus ou moins
# resserré, et ce qu’il ajoute est sa contribution. Pour les autres agrégations : le milieu des
# bornes. `min` et `max` ignorent les poids ; un indicateur de poids 0 est laissé de côté. Un axe où
# tout est sans objet peut valoir n’importe quoi. Rayons : pour le côté du score, pour l’entrée dans
# la bande limite autour de 0,5, pour la perte du score. Signalements : compensation, si le score et
# la majorité pondérée des indicateurs entièrement situés d’un côté de 0,5 sont de côtés
# différents ; outvoted (définition contredite), si l’indicateur qui définit l’axe est entièrement
# de l’autre côté que le score.
place <- array(NA_real_, c(nrow(cases), nrow(axes), 4))
radius <- array(NA_real_, c(nrow(cases), nrow(axes), 3))
flag <- array("", c(nrow(cases), nrow(axes), 2))
contribution <- matrix(NA_real_, nrow(cases), nrow(rules))
score_axis <- function(case, axis) {
  counted <- which(rules$axis == axes$axis[axis] & rules$weight > 0 & applies[case, ])
  if (length(counted) == 0) return(c(NA, 0, 1, 0))
  method <- axes$aggregation[axis]
  w <- rules$weight[counted] / max(rules$weight[counted])
  from <- ifelse(is.na(lowest[case, counted]), 0, lowest[case, counted])
  to <- ifelse(is.na(highest[case, counted]), 1, highest[case, counted])
  low <- combine(from, w, method, axes$exponent[axis])
  high <- max(low, combine(to, w, method, axes$exponent[axis]))
  share <- 1 - (high - low)
  if (share <= tolerance || share < setting("minimum_known") - tolerance) return(c(NA, low, high, share))
  if (method != "mean") return(c((low + high) / 2, low, high, share))
  pull <- w * ((from + to) / 2 - 0.5)
  narrow <- w * precision[case, counted]
  score <- min(high, max(low, 0.5 + sum(pull) / sum(narrow)))
  contribution[case, counted] <<- pull / sum(narrow)
  radius[case, axis, ] <<- c(
    radius_of(pull, 0),
    radius_of(pull - side_of(score) * band * narrow, 0),
    radius_of(w * (1 - (to - from) - setting("minimum_known")), 1)
  )
  side <- ifelse(side_of(from) == side_of(to), side_of(from), 0)
  votes <- sum(w * side)
  majority <- if (abs(votes) <= tolerance) 0 else sign(votes)
  definition <- side[rules$defining[counted] == "yes"]
  outvoted <- length(definition) > 0 && definition[1] * side_of(score) < 0
  flag[case, axis, ] <<- ifelse(c(majority * side_of(score) < 0, outvoted), "yes", "no")
  c(score, low, high, share)
}
for (case in seq_len(nrow(cases))) {
  for (axis in seq_len(nrow(axes))) place[case, axis, ] <- score_axis(case, axis)
}

# Degré d’appartenance à un type : le plus petit, sur ses axes, du score (high) ou de 1 moins le
# score (low) ; de même pour les bornes.
membership <- array(NA_real_, c(nrow(cases), nrow(corners), 3))
sides <- matrix("", nrow(corners), nrow(axes))
for (axis in seq_len(nrow(axes))) sides[, axis] <- corners[[paste0("axis.", axes$axis[axis])]]
for (type in seq_len(nrow(corners))) {
  for (case in seq_len(nrow(cases))) {
    at <- matrix(place[case, , ], nrow(axes))
    high <- at[sides[type, ] == "high", , drop = FALSE]
    low <- at[sides[type, ] == "low", , drop = FALSE]
    membership[case, type, ] <- c(
      min(high[, 1], 1 - low[, 1]), min(high[, 2], 1 - low[, 3]), min(high[, 3], 1 - low[, 2])
    )
  }
}

# Statut : le premier qui convient. Un type nomme certains axes, et eux seuls comptent pour lui. Il
# l’emporte si tous ont un score et que son degré d’appartenance dépasse 0,5. Undetermined
# (indéterminé) : aucun type ne l’emporte, et un type qu’aucun score n’exclut nomme un axe sans
# score ; narrowed donne alors les types possibles qu’aucun score hors de la bande limite n’exclut.
# Borderline (limite) : aucun type ne l’emporte pour une autre raison, ou un axe du type qui
# l’emporte est dans la bande limite autour de 0,5. Clear (net) : un seul type est possible.
# Tentative (provisoire) : les bornes d’un axe du type contiennent 0,5 et sa part connue est
# insuffisante. Probable : dans les autres cas. Un type est possible si son coin de l’espace des
# propriétés touche les bornes.
ids <- function(which) paste(corners$type[which], collapse = " ")
ruled_out <- function(score, margin) {
  vapply(seq_len(nrow(corners)), function(type) {
    beyond <- ifelse(sides[type, ] == "high", 0.5 - score, score - 0.5) > margin + tolerance
    any(beyond & sides[type, ] != "", na.rm = TRUE)
  }, NA)
}
classify <- function(case) {
  at <- matrix(place[case, , ], nrow(axes))
  score <- at[, 1]
  possible <- membership[case, , 3] >= 0.5 - tolerance
  member <- membership[case, , 1]
  leading <- which(member > 0.5 + tolerance)[1]
  unscored <- apply(sides, 1, function(side) any(side != "" & is.na(score)))
  if (is.na(leading) && any(unscored & !ruled_out(score, 0))) {
    return(c("undetermined", "", "", ids(possible), ids(possible & !ruled_out(score, band))))
  }
  named <- if (is.na(leading)) integer(0) else which(sides[leading, ] != "")
  if (is.na(leading) || any(abs(score[named] - 0.5) <= band + tolerance)) {
    return(c("borderline", "", ids(which(member >= 0.5 - band - tolerance)), ids(possible), ""))
  }
  open <- at[named, 2] <= 0.5 + tolerance & at[named, 3] >= 0.5 - tolerance
  weak <- open & at[named, 4] < setting("sound_known") - tolerance
  status <- if (sum(possible) == 1) "clear" else if (any(weak)) "tentative" else "probable"
  c(status, corners$type[leading], "", ids(possible), "")
}
verdict <- matrix(vapply(seq_len(nrow(cases)), classify, character(5)), 5)

# Rayon du verdict : le plus petit des rayons pour la bande limite et pour le score, sur les axes du
# type ; quel axe et lequel des deux le détermine. À égalité, la bande limite d’abord, puis l’ordre
# des axes. Aucun sans type, ni si un axe du type n’est pas une moyenne.
firmness <- rep(NA_real_, nrow(cases))
binding <- matrix("", 2, nrow(cases))
for (case in which(verdict[2, ] != "")) {
  named <- which(sides[match(verdict[2, case], corners$type), ] != "")
  if (any(axes$aggregation[named] != "mean")) next
  candidates <- c(radius[case, named, 2], radius[case, named, 3])
  least <- 1
  for (i in seq_along(candidates)) if (candidates[i] < candidates[least] - tolerance) least <- i
  firmness[case] <- candidates[least]
  binding[, case] <- c(rep(axes$axis[named], 2)[least], rep(c("band", "known"), each = length(named))[least])
}

# Le tout sous les noms des colonnes de results.csv ; il est conservé dans recomputed.csv.
numbers <- list()
for (rule in seq_len(nrow(rules))) {
  name <- paste0("indicator.", rules$indicator[rule])
  numbers[[paste0(name, ".lo")]] <- lowest[, rule]
  numbers[[paste0(name, ".hi")]] <- highest[, rule]
  numbers[[paste0(name, ".contribution")]] <- contribution[, rule]
}
for (axis in seq_len(nrow(axes))) {
  columns <- paste0("axis.", axes$axis[axis], c(".score", ".lo", ".hi", ".known"))
  for (i in 1:4) numbers[[columns[i]]] <- place[, axis, i]
  numbers[[paste0("axis.", axes$axis[axis], ".weight_radius")]] <- radius[, axis, 1]
}
for (type in seq_len(nrow(corners))) {
  columns <- paste0("type.", corners$type[type], c(".membership", ".lo", ".hi"))
  for (i in 1:3) numbers[[columns[i]]] <- membership[, type, i]
}
numbers[["verdict.radius"]] <- firmness
words <- list(
  status = verdict[1, ], type = verdict[2, ], neighbours = verdict[3, ], possible = verdict[4, ],
  narrowed = verdict[5, ], verdict.axis = binding[1, ], verdict.binds = binding[2, ]
)
for (axis in seq_len(nrow(axes))) {
  columns <- paste0("axis.", axes$axis[axis], c(".compensation", ".outvoted"))
  for (i in 1:2) words[[columns[i]]] <- flag[, axis, i]
}

written <- c(
  cases[c("case", "id", "date")], words,
  lapply(numbers, function(x) ifelse(is.na(x), "", sprintf("%.17g", x)))
)
written <- as.data.frame(written, stringsAsFactors = FALSE, optional = TRUE)
tryCatch(
  utils::write.csv(written, file.path(folder, "recomputed.csv"), row.names = FALSE),
  warning = function(reason) say("recomputed.csv n\u2019a pas pu \u00eatre \u00e9crit\u00a0: %s", conditionMessage(reason)),
  error = function(reason) say("recomputed.csv n\u2019a pas pu \u00eatre \u00e9crit\u00a0: %s", conditionMessage(reason))
)

# Ce qui a été trouvé.
shown <- cases[c("id", "date")]
for (axis in seq_len(nrow(axes))) {
  score <- place[, axis, 1]
  shown[[axes$axis[axis]]] <- ifelse(is.na(score), "-", sprintf("%.4f", score))
}
shown[["type"]] <- ifelse(words$type == "", "-", words$type)
shown[["status"]] <- words$status
width <- options(width = max(200, getOption("width")))
if (nrow(shown) > 0) print(shown, row.names = FALSE, right = FALSE)
options(width)

# La comparaison avec results.csv, nombre par nombre et mot par mot.
different <- character(0)
note <- function(wrong, column) {
  where <- cases$case[which(wrong)]
  if (length(where) > 0) different <<- c(different, sprintf("%s [%s]", column, where[1]))
}
largest <- 0
for (column in names(numbers)) {
  theirs <- as.numeric(ours[[column]])
  if (length(theirs) != nrow(cases)) stop(plain("Il manque \u00e0 results.csv la colonne %s, ou il n\u2019a pas autant de lignes que cases.csv", column), call. = FALSE)
  difference <- abs(theirs - numbers[[column]])
  difference[is.na(theirs) & is.na(numbers[[column]])] <- 0
  difference[is.na(difference)] <- Inf
  largest <- max(largest, difference)
  note(difference > tolerance, column)
}
for (column in names(words)) {
  if (length(ours[[column]]) != nrow(cases)) stop(plain("Il manque \u00e0 results.csv la colonne %s, ou il n\u2019a pas autant de lignes que cases.csv", column), call. = FALSE)
  note(ours[[column]] != words[[column]], column)
}
if (!identical(ours$case, cases$case)) note(rep(TRUE, nrow(cases)), "case")

# Si le paquet QCA est installé, il calibre les mêmes valeurs avec les mêmes points d’ancrage. Il
# ramène à 0 les degrés inférieurs à 0,0001 et à 1 ceux qui dépassent 0,9999 ; on en fait autant des
# deux côtés avant de comparer. Il confond aussi une valeur presque égale à un point d’ancrage avec
# ce point ; la comparaison se fait donc à 1e-6 près.
snap <- function(x) ifelse(x < 1e-4, 0, ifelse(x > 0.9999, 1, x))
compare_with_qca <- function(rule) {
  rows <- which(rule_of == rule & values$kind == "number" & is.finite(values$lo) & is.finite(values$hi))
  x <- unique(c(values$lo[rows], values$hi[rows]))
  if (rules$method[rule] == "assign" || length(x) == 0) return(0)
  anchors <- c(e = rules[["out"]][rule], c = rules[["crossover"]][rule], i = rules[["in"]][rule])
  logistic <- rules$method[rule] == "direct"
  idm <- if (is.na(rules$idm[rule])) 0.95 else rules$idm[rule]
  theirs <- QCA::calibrate(x, type = "fuzzy", thresholds = anchors, logistic = logistic, idm = idm)
  max(abs(snap(theirs) - snap(vapply(x, degree_of, 0, rule = rule))))
}
if (requireNamespace("QCA", quietly = TRUE)) {
  tryCatch({
    most <- max(0, vapply(seq_len(nrow(rules)), compare_with_qca, 0))
    say("Plus grand \u00e9cart avec QCA::calibrate (QCA %s)\u00a0: %s", as.character(utils::packageVersion("QCA")), format(most, digits = 3))
    if (most > 1e-6) different <- c(different, "QCA::calibrate")
  }, error = function(reason) say("La comparaison avec QCA::calibrate n\u2019a pas pu se faire\u00a0: %s", conditionMessage(reason)))
} else {
  say("Le paquet QCA n\u2019est pas install\u00e9\u00a0: seul R de base a \u00e9t\u00e9 utilis\u00e9.")
}

# Ce qu’il en est.
say("Cas\u00a0: %d. Plus grand \u00e9cart avec results.csv\u00a0: %s", nrow(cases), format(largest, digits = 3))
if (length(different) > 0) {
  shown <- paste(utils::head(different, 10), collapse = ", ")
  stop(plain("Colonnes qui diff\u00e8rent de results.csv\u00a0: %d, avec le premier cas entre crochets\u00a0: %s", length(different), shown), call. = FALSE)
}
say("Tout concorde \u00e0 1e-9 pr\u00e8s.")
