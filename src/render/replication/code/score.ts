/** R: from degrees to scores, types and statuses. */
export const SCORE = `#@combine
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

#@axis
score_axis <- function(case, axis) {
  counted <- which(rules$axis == axes$axis[axis] & rules$weight > 0 & applies[case, ])
  if (length(counted) == 0) return(c(NA, 0, 1, 0))
  method <- axes$aggregation[axis]
  p <- axes$exponent[axis]
  weight <- rules$weight[counted] / max(rules$weight[counted])
  from <- lowest[case, counted]
  to <- highest[case, counted]
  known <- !is.na(from)
  low <- combine(ifelse(known, from, 0), weight, method, p)
  high <- max(low, combine(ifelse(known, to, 1), weight, method, p))
  share <- 1 - (high - low)
  score <- NA
  if (any(known) && share >= setting("minimum_known") - tolerance) {
    middle <- ((from + to) / 2)[known]
    score <- min(high, max(low, combine(middle, weight[known], method, p)))
  }
  c(score, low, high, share)
}
place <- array(NA_real_, c(nrow(cases), nrow(axes), 4))
for (case in seq_len(nrow(cases))) {
  for (axis in seq_len(nrow(axes))) place[case, axis, ] <- score_axis(case, axis)
}

#@membership
membership <- array(NA_real_, c(nrow(cases), nrow(corners), 3))
for (type in seq_len(nrow(corners))) {
  side <- vapply(axes$axis, function(axis) corners[[paste0("axis.", axis)]][type], "")
  for (case in seq_len(nrow(cases))) {
    at <- matrix(place[case, , ], nrow(axes))
    high <- at[side == "high", , drop = FALSE]
    low <- at[side == "low", , drop = FALSE]
    membership[case, type, ] <- c(
      min(high[, 1], 1 - low[, 1]), min(high[, 2], 1 - low[, 3]), min(high[, 3], 1 - low[, 2])
    )
  }
}

#@status
band <- setting("band")
ids <- function(which) paste(corners$type[which], collapse = " ")
classify <- function(case) {
  at <- matrix(place[case, , ], nrow(axes))
  possible <- membership[case, , 3] >= 0.5 - tolerance
  if (anyNA(at[, 1])) return(c("undetermined", "", "", ids(possible)))
  member <- membership[case, , 1]
  if (any(abs(at[, 1] - 0.5) <= band + tolerance)) {
    return(c("borderline", "", ids(member >= 0.5 - band - tolerance), ids(possible)))
  }
  type <- corners$type[which(member >= 0.5 - tolerance)[1]]
  open <- at[, 2] <= 0.5 + tolerance & at[, 3] >= 0.5 - tolerance
  weak <- open & at[, 4] < setting("sound_known") - tolerance
  status <- if (sum(possible) == 1) "clear" else if (any(weak)) "tentative" else "probable"
  c(status, type, "", ids(possible))
}
verdict <- matrix(vapply(seq_len(nrow(cases)), classify, character(4)), 4)
`;
