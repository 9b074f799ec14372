/** R: a table, the comparison with what was exported, and the comparison with the package QCA. */
export const COMPARE = `#@results
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
  warning = function(reason) say(@@notWritten@@, conditionMessage(reason)),
  error = function(reason) say(@@notWritten@@, conditionMessage(reason))
)

#@table
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

#@compare
different <- character(0)
note <- function(wrong, column) {
  where <- cases$case[which(wrong)]
  if (length(where) > 0) different <<- c(different, sprintf("%s [%s]", column, where[1]))
}
largest <- 0
for (column in names(numbers)) {
  theirs <- as.numeric(ours[[column]])
  if (length(theirs) != nrow(cases)) stop(plain(@@missing@@, column), call. = FALSE)
  difference <- abs(theirs - numbers[[column]])
  difference[is.na(theirs) & is.na(numbers[[column]])] <- 0
  difference[is.na(difference)] <- Inf
  largest <- max(largest, difference)
  note(difference > tolerance, column)
}
for (column in names(words)) {
  if (length(ours[[column]]) != nrow(cases)) stop(plain(@@missing@@, column), call. = FALSE)
  note(ours[[column]] != words[[column]], column)
}
if (!identical(ours$case, cases$case)) note(rep(TRUE, nrow(cases)), "case")

#@qca
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
    say(@@qcaDifference@@, as.character(utils::packageVersion("QCA")), format(most, digits = 3))
    if (most > 1e-6) different <- c(different, "QCA::calibrate")
  }, error = function(reason) say(@@qcaFailed@@, conditionMessage(reason)))
} else {
  say(@@qcaAbsent@@)
}

#@end
say(@@difference@@, nrow(cases), format(largest, digits = 3))
if (length(different) > 0) {
  shown <- paste(utils::head(different, 10), collapse = ", ")
  stop(plain(@@differ@@, length(different), shown), call. = FALSE)
}
say(@@agree@@)
`;
