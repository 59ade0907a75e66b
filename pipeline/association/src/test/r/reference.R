# Prints reference.csv, which StratifiedTestTest and BenjaminiHochbergTest compare with:
#   Rscript src/test/r/reference.R > src/test/resources/crosscase/association/reference.csv
# Made with R 4.2.2; needs base R only. A stratum is written "both onlyA onlyB neither".

set.seed(20261123, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

# Rows are theme A (with, without), columns theme B (with, without), layers the strata.
strata <- function(...) {
  by_column <- vapply(list(...), function(s) as.double(s[c(1, 3, 2, 4)]), double(4))
  array(by_column, dim = c(2, 2, ...length()))
}
random <- function(sizes, pa, pb, lift) {
  do.call(strata, lapply(sizes, function(n) {
    a <- rbinom(n, 1, pa)
    b <- rbinom(n, 1, ifelse(a == 1, min(1, pb * lift), pb))
    c(sum(a & b), sum(a & !b), sum(!a & b), sum(!a & !b))
  }))
}
large <- function(layers, size, prob) {
  do.call(strata, lapply(seq_len(layers), function(k) c(rmultinom(1, size, prob))))
}

tables <- list(
  Rabbits = array(c(0, 0, 6, 5, 3, 0, 3, 6, 6, 2, 0, 4, 5, 6, 1, 0, 2, 5, 0, 0), dim = c(2, 2, 5)),
  UCBAdmissions = array(as.double(UCBAdmissions), dim = dim(UCBAdmissions)),
  Titanic_sex_by_class = array(as.double(apply(Titanic, c(2, 4, 1), sum)), dim = c(2, 2, 4)),
  HairEyeColor_brown_by_sex = array(as.double(vapply(1:2, function(s) {
    x <- HairEyeColor[, , s]
    c(x[2, 1], sum(x[-2, 1]), sum(x[2, -1]), sum(x[-2, -1]))
  }, double(4))), dim = c(2, 2, 2)),

  # Sparse
  one_of_each = strata(c(1, 1, 1, 1)),
  two_units_together = strata(c(1, 0, 0, 1)),
  two_units_apart = strata(c(0, 1, 1, 0)),
  below_half = strata(c(1, 1, 1, 2)),
  just_above_half = strata(c(2, 1, 1, 2)),
  cancelling = strata(c(3, 1, 1, 3), c(1, 3, 3, 1)),
  matched_pairs = do.call(strata, c(rep(list(c(1, 0, 0, 1)), 9), rep(list(c(0, 1, 1, 0)), 4))),
  never_apart = strata(c(3, 0, 2, 5), c(1, 4, 0, 6)),
  never_together = strata(c(0, 3, 2, 5), c(0, 4, 1, 6)),
  always_one_of_both = strata(c(4, 3, 2, 0), c(0, 4, 1, 6)),
  rare_in_many = strata(c(1, 0, 0, 40), c(0, 1, 1, 38), c(1, 2, 0, 60), c(0, 0, 1, 9), c(1, 1, 1, 77)),
  one_left = strata(c(0, 0, 3, 9), c(2, 1, 1, 4), c(0, 5, 0, 2), c(7, 3, 0, 0)),
  single_units = strata(c(1, 0, 0, 0), c(0, 0, 0, 1), c(4, 2, 3, 9), c(0, 1, 0, 0)),
  with_an_empty_stratum = strata(c(0, 0, 0, 0), c(5, 2, 1, 8), c(3, 3, 2, 9)),
  nothing_left = strata(c(0, 0, 3, 9), c(0, 5, 0, 2)),
  nothing_at_all = strata(c(0, 0, 0, 0)),
  two_hundred_small_cases = random(rep(3:7, 40), 0.3, 0.3, 1.5),

  # Large
  millions_apart_by_chance = large(3, 8e6, c(0.04, 0.16, 0.16, 0.64)),
  millions_barely_together = large(4, 2e7, c(0.0402, 0.16, 0.16, 0.6398)),
  millions_of_rare_themes = large(5, 5e6, c(2e-6, 4e-4, 4e-4, 0.999198)),
  millions_and_tens = strata(c(2510133, 1200345, 3100222, 1480999), c(4, 6, 3, 17), c(1, 0, 2, 3)),
  p_near_the_smallest_double = strata(c(8730, 5570, 5570, 8730)),
  p_of_zero = strata(c(3e6, 1e6, 1e6, 3e6))
)
for (i in 1:24) {
  sizes <- 1 + rpois(sample(1:12, 1), sample(c(5, 30, 400), 1))
  tables[[sprintf("random_%02d", i)]] <-
    random(sizes, runif(1, 0.05, 0.6), runif(1, 0.05, 0.5), runif(1, 0.4, 2))
}

# mantelhaen.test refuses strata of fewer than two units, and a single stratum; strata with an empty
# margin add exactly 0 to each of its sums. So those are dropped, and one that adds 0 is put beside.
nothing <- c(0, 0, 0, 2)
informative <- function(x) {
  keep <- apply(x, 3, function(t) all(c(rowSums(t), colSums(t)) > 0))
  x[, , keep, drop = FALSE]
}
results <- function(x) {
  pooled <- apply(x, 1:2, sum)
  simple <- c(jaccard = pooled[1, 1] / (sum(pooled) - pooled[2, 2]),
              odds_ratio = pooled[1, 1] * pooled[2, 2] / (pooled[1, 2] * pooled[2, 1]))
  kept <- informative(x)
  if (dim(kept)[3] == 0) {
    return(c(informative = 0, x2_corrected = NA, p_corrected = NA, x2 = NA, p = NA,
             common_odds_ratio = NA, low = NA, high = NA, simple))
  }
  padded <- array(c(kept, nothing), dim = dim(kept) + c(0, 0, 1))
  with <- mantelhaen.test(padded, correct = TRUE)
  without <- mantelhaen.test(padded, correct = FALSE)
  c(informative = dim(kept)[3],
    x2_corrected = with$statistic[[1]], p_corrected = with$p.value,
    x2 = without$statistic[[1]], p = without$p.value,
    common_odds_ratio = with$estimate[[1]], low = with$conf.int[1], high = with$conf.int[2], simple)
}

values <- t(vapply(tables, results, double(10)))
# One family of tests: every table of this file that has a p-value.
values <- cbind(values, q = p.adjust(values[, "p_corrected"], method = "BH"))

layers <- function(x) {
  paste(apply(x, 3, function(t) paste(sprintf("%.0f", t[c(1, 3, 2, 4)]), collapse = " ")), collapse = ";")
}
cat(paste(c("name", "strata", colnames(values)), collapse = ","), sep = "\n")
for (name in names(tables)) {
  numbers <- formatC(values[name, ], digits = 17, format = "g", width = 1)
  cat(paste(c(name, layers(tables[[name]]), numbers), collapse = ","), sep = "\n")
}
