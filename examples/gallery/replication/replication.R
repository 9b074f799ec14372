# Recomputes degrees, scores, ideal types and statuses from the raw values, in base R, and compares
# them with what tcec found. Run it with `Rscript replication.R` or with `source()`, from any
# folder; it ends with an error if the two differ by more than 1e-9.
#
# Exported by tcec 0.1.0: 24 profiles, typology matray-poisat-2015 2.1.0 (“Four ideal types of
# territorial clusters of economic cooperation”,
# sha256:54f4648cfa6242802e7ae540997bec04d3f65c2bdb7852179a27aaceb990fb0c).

tolerance <- 1e-9

# Messages; if the locale is not UTF-8, accents are left out.
plain <- function(...) {
  text <- sprintf(...)
  if (isTRUE(l10n_info()[["UTF-8"]])) return(text)
  text <- gsub("[\u00a0\u202f]", " ", text)
  accents <- "\u00e0\u00e2\u00e7\u00e8\u00e9\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u00fc\u2019"
  iconv(chartr(accents, "aaceeeeiiouuu'", text), "UTF-8", "ASCII", sub = "?")
}
say <- function(...) cat(plain(...), "\n", sep = "")

# The folder that contains this script and its tables. `source()` and `Rscript` each tell where it
# is; otherwise it is the working directory.
script_folder <- function() {
  sourced <- Filter(Negate(is.null), lapply(rev(sys.frames()), function(frame) frame$ofile))
  started <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
  started <- gsub("~+~", " ", started, fixed = TRUE)
  folders <- c(dirname(as.character(c(sourced, started))), getwd())
  found <- file.exists(file.path(folders, "results.csv"))
  if (!any(found)) stop(plain("The tables of this script were not found: they must be in the same folder, or in the working directory if the code is run piece by piece."), call. = FALSE)
  normalizePath(folders[found][1])
}
folder <- script_folder()

# The tables. Every cell is read as text, so that a code named NA stays a code; then the numeric
# columns are converted to numbers. An empty cell is NA.
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

# Calibration by anchors. Linear: 0 at `out`, 0.5 at the crossover, 1 at `in`, straight between,
# clamped. Direct (Ragin 2008): log-odds in proportion to the distance from the crossover, such that
# the degree at `in` is idm; each side has a scale of its own, and nothing snaps to 0 or 1. Anchors
# that descend make a set that descends.
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

# Calibration by a table: each code has its degree. An interval takes the codes between its ends, in
# the order of their scale, or those whose number lies in it; its degrees run from the lowest to the
# highest of them.
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

# A raw value is an interval, also where both ends are the same. Calibration is monotone, so the
# degrees at the ends bound the degree. An empty end is open: minus or plus infinity. A degree that
# was given instead of a raw value is taken as it is.
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

# Some indicators are the mean over groups. A group that does not apply is left out, an unknown
# group may be anything from 0 to 1. The third number is how narrow they are: the mean of 1 - d^2
# over the groups, d the width of the degrees of each.
mean_of_groups <- function(rows) {
  rows <- rows[values$kind[rows] != "not_applicable"]
  unknown <- values$kind[rows] == "unknown"
  if (length(rows) == 0 || any(is.na(coded[1, rows]) & !unknown)) return(c(NA, NA, NA))
  from <- ifelse(unknown, 0, coded[1, rows])
  to <- ifelse(unknown, 1, coded[2, rows])
  c(mean(from), mean(to), mean(1 - (to - from)^2))
}

# Degrees per case and indicator, and how narrow they are: 1 - d^2, d their width, which is 1 where
# exact and 0 where unknown. Degrees that run from 0 to 1 say nothing: the indicator is unknown
# (NA). One that does not apply is left out of its axis.
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

# How an axis combines degrees: weighted mean, minimum, maximum, or the weighted power mean (sum w
# x^p / sum w)^(1/p), for p = 0 the geometric mean; with p <= 0 a zero gives 0. The power mean is
# computed around its main term, so that no exponent overflows and a small one loses no digits.
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

# The smallest f at which weights wrong by factors within 1 +/- f can bring the sum of the margins
# to 0; 1 where none can. Sides of 0.5 are told apart beyond the tolerance.
radius_of <- function(margin, nothing) {
  if (sum(abs(margin)) <= tolerance * length(margin)) return(nothing)
  min(1, abs(sum(margin)) / sum(abs(margin)))
}
band <- setting("band")
side_of <- function(x) ifelse(abs(x - 0.5) <= tolerance, 0, sign(x - 0.5))

# An axis. Bounds: every unknown at 0 and at 1, every interval at its ends. Known share: 1 minus the
# width of the bounds; below the minimum there is no score. Score of a mean: 0.5 + sum w (m - 0.5) /
# sum w (1 - d^2), m the middle and d the width of the degrees of an indicator (unknown: 0.5 and 1),
# so that each counts by how narrow it is; what each adds is its contribution. Otherwise the middle
# of the bounds. `min` and `max` ignore weights; an indicator of weight 0 is left out. An axis on
# which nothing applies can be anything. Radii: for the side of the score, for entering the band
# around 0.5, for losing the score. Flags: compensation, where the score and the weighted majority
# of the indicators that lie wholly on one side of 0.5 lie on different sides; outvoted, where the
# definition of the axis lies wholly on the other side.
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

# Membership in a type: the least over its axes of the score (high) or of 1 minus the score (low),
# and likewise for the bounds.
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

# Status: the first that holds. A type names some axes, and only these matter to it. It leads where
# all of them have a score and its membership is above 0.5. Undetermined: no type leads, and one
# that no score rules out names an axis without a score; narrowed are then the possible types that
# no score beyond the band rules out. Borderline: no type leads otherwise, or an axis of the leading
# type lies within the band around 0.5. Clear: only one type is possible. Tentative: the bounds of
# an axis of the type hold 0.5 and its known share is below the sound one. Probable: otherwise. A
# type is possible where its corner of the property space meets the bounds.
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

# Radius of the verdict: the least of the radii for the band and for the score over the axes of the
# type, which axis and which of the two binds. Of equals the band comes first, then the order of the
# axes. None without a type, and where an axis of the type is not a mean.
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

# Everything under the names of the columns of results.csv; it is kept in recomputed.csv.
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
  warning = function(reason) say("recomputed.csv could not be written: %s", conditionMessage(reason)),
  error = function(reason) say("recomputed.csv could not be written: %s", conditionMessage(reason))
)

# What was found.
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

# The comparison with results.csv, number by number and word by word.
different <- character(0)
note <- function(wrong, column) {
  where <- cases$case[which(wrong)]
  if (length(where) > 0) different <<- c(different, sprintf("%s [%s]", column, where[1]))
}
largest <- 0
for (column in names(numbers)) {
  theirs <- as.numeric(ours[[column]])
  if (length(theirs) != nrow(cases)) stop(plain("results.csv lacks the column %s, or has another number of rows than cases.csv", column), call. = FALSE)
  difference <- abs(theirs - numbers[[column]])
  difference[is.na(theirs) & is.na(numbers[[column]])] <- 0
  difference[is.na(difference)] <- Inf
  largest <- max(largest, difference)
  note(difference > tolerance, column)
}
for (column in names(words)) {
  if (length(ours[[column]]) != nrow(cases)) stop(plain("results.csv lacks the column %s, or has another number of rows than cases.csv", column), call. = FALSE)
  note(ours[[column]] != words[[column]], column)
}
if (!identical(ours$case, cases$case)) note(rep(TRUE, nrow(cases)), "case")

# Where the package QCA is installed, it calibrates the same values by the same anchors. It snaps
# degrees below 0.0001 to 0 and above 0.9999 to 1, so both are snapped before they are compared; and
# it takes a value that nearly equals an anchor for the anchor, so they are compared to 1e-6.
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
    say("Largest difference from QCA::calibrate (QCA %s): %s", as.character(utils::packageVersion("QCA")), format(most, digits = 3))
    if (most > 1e-6) different <- c(different, "QCA::calibrate")
  }, error = function(reason) say("QCA::calibrate could not be compared: %s", conditionMessage(reason)))
} else {
  say("The package QCA is not installed: base R alone was used.")
}

# What came out.
say("Cases: %d. Largest difference from results.csv: %s", nrow(cases), format(largest, digits = 3))
if (length(different) > 0) {
  shown <- paste(utils::head(different, 10), collapse = ", ")
  stop(plain("Columns that differ from results.csv: %d, with the first case in brackets: %s", length(different), shown), call. = FALSE)
}
say("Everything agrees within 1e-9.")
