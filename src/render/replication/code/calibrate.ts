/** R: from raw values to degrees. */
export const CALIBRATE = `#@direct
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

#@assign
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

#@interval
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

#@groups
mean_of_groups <- function(rows) {
  rows <- rows[values$kind[rows] != "not_applicable"]
  unknown <- values$kind[rows] == "unknown"
  if (length(rows) == 0 || any(is.na(coded[1, rows]) & !unknown)) return(c(NA, NA, NA))
  from <- ifelse(unknown, 0, coded[1, rows])
  to <- ifelse(unknown, 1, coded[2, rows])
  c(mean(from), mean(to), mean(1 - (to - from)^2))
}

#@unknown
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
`;
