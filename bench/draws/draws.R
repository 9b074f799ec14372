# The same draws in vectorised R: Rscript bench/draws/draws.R TABLE DRAWS SHARES
arguments <- commandArgs(trailingOnly = TRUE)
draws <- as.integer(arguments[2])
profiles <- as.matrix(read.csv(arguments[1], header = FALSE, na.strings = "NA"))
set.seed(1)
begin <- sum(proc.time()[1:2])
columns <- function() matrix(runif(draws * 8, -1, 1), draws)
weights <- sweep(1 + 0.25 * columns(), 2, rep(c(2, 1, 1, 1), 2), "*")
out <- 20 + 6 * columns(); crossover <- 50 + 6 * columns(); full <- 80 + 6 * columns()
logOdds <- log(0.95 / 0.05)
above <- -logOdds / (full - crossover)
below <- -logOdds / (crossover - out)
patterns <- new.env()
pattern <- function(axis, known) {
  key <- paste(axis, paste(known, collapse = " "))
  if (is.null(patterns[[key]])) {
    whole <- rowSums(weights[, 4 * axis + 1:4])
    sums <- rowSums(weights[, known, drop = FALSE])
    share <- sums / whole
    inverse <- ifelse(share > 0 & share >= 0.3, 1 / sums, NaN)
    patterns[[key]] <- list(inverse, 1 / whole, 1 - share, share < 0.65)
  }
  patterns[[key]]
}
having <- matrix(0L, draws, 6)
counts <- matrix(0, nrow(profiles), 14)
for (place in seq_len(nrow(profiles))) {
  stands <- lapply(0:1, function(axis) {
    total <- numeric(draws)
    all <- 4 * axis + 1:4
    known <- all[!is.na(profiles[place, 2 * all - 1])]
    for (item in known) {
      lo <- profiles[place, 2 * item - 1]; hi <- profiles[place, 2 * item]
      value <- if (lo == hi) lo else lo + (hi - lo) * runif(draws)
      distance <- value - crossover[, item]
      up <- distance > 0
      rate <- distance * (up * above[, item] + (!up) * below[, item])
      total <- total + weights[, item] / (1 + exp(rate))
    }
    with <- pattern(axis, known)
    least <- total * with[[2]]
    list(total * with[[1]], least <= 0.5 & least + with[[3]] >= 0.5, with[[4]])
  })
  a <- stands[[1]]; b <- stands[[2]]
  kind <- 2L * (a[[1]] > 0.5) + (b[[1]] > 0.5)
  firm <- (a[[2]] | b[[2]]) + ((a[[2]] & a[[3]]) | (b[[2]] & b[[3]]))
  outcome <- kind
  outcome[abs(a[[1]] - 0.5) <= 0.05 | abs(b[[1]] - 0.5) <= 0.05] <- 5L
  outcome[is.nan(a[[1]]) | is.nan(b[[1]])] <- 4L
  verdict <- outcome + 8L
  typed <- outcome < 4L
  verdict[typed] <- 3L * kind[typed] + firm[typed]
  counts[place, ] <- tabulate(verdict + 1L, 14)
  for (one in 0:5) having[, one + 1] <- having[, one + 1] + (outcome == one)
}
cat(sum(proc.time()[1:2]) - begin, "\n")
write.table(counts / draws, arguments[3], sep = ",", row.names = FALSE, col.names = FALSE)
