/** R: from degrees to scores, flags, types and statuses. */
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

#@radius
radius_of <- function(margin, nothing) {
  if (sum(abs(margin)) <= tolerance * length(margin)) return(nothing)
  min(1, abs(sum(margin)) / sum(abs(margin)))
}
band <- setting("band")
side_of <- function(x) ifelse(abs(x - 0.5) <= tolerance, 0, sign(x - 0.5))

#@axis
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

#@membership
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

#@status
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

#@firmness
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
`;
