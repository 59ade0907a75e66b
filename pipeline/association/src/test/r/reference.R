# Prints reference.csv, which the tests of measures and of tests across cases compare with:
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
# 2 sum of O ln (O / E), each O ln (O / E) - (O - E) written so that near independence costs no digits.
signed_g2 <- function(t) {
  if (any(rowSums(t) == 0, colSums(t) == 0)) return(NA)
  expected <- outer(rowSums(t), colSums(t)) / sum(t)
  excess <- (t[1, 1] * t[2, 2] - t[1, 2] * t[2, 1]) / sum(t)
  d <- matrix(c(excess, -excess, -excess, excess), 2)
  terms <- ifelse(t == 0, -d, -t * log1p(-d / t) - d)
  g2 <- 2 * sum(terms)
  plain <- 2 * sum(ifelse(t == 0, 0, t * log(t / expected)))
  stopifnot(abs(g2 - plain) < 1e-8 * max(1, sum(t) * 1e-6))
  sign(excess) * g2
}
measures <- function(t) {
  n <- sum(t); a <- sum(t[1, ]); b <- sum(t[, 1]); both <- t[1, 1]
  or <- t[1, 1] * t[2, 2] / (t[1, 2] * t[2, 1])
  width <- if (any(t == 0)) NA else qnorm(0.975) * sqrt(sum(1 / t))
  npmi <- if (a == 0 || b == 0) NA else if (both == 0) -1 else log(both * n / (a * b)) / -log(both / n)
  c(jaccard = both / (n - t[2, 2]), dice = 2 * both / (a + b), lift = both * n / (a * b), npmi = npmi,
    g2 = signed_g2(t), odds_ratio = or, or_low = or * exp(-width), or_high = or * exp(width),
    fisher = if (n == 0) NA else fisher.test(t, conf.int = FALSE)$p.value)
}

# Breslow and Day (1980), p. 142, at the Mantel-Haenszel odds ratio, with Tarone's (1985) correction.
breslow_day <- function(x) {
  or <- sum(x[1, 1, ] * x[2, 2, ] / apply(x, 3, sum)) / sum(x[1, 2, ] * x[2, 1, ] / apply(x, 3, sum))
  if (dim(x)[3] < 2 || !is.finite(or) || or == 0) return(c(NA, NA, NA, NA))
  fitted <- apply(x, 3, function(t) {
    a <- sum(t[1, ]); b <- sum(t[, 1]); n <- sum(t)
    f <- function(both) both * (n - a - b + both) - or * (a - both) * (b - both)
    both <- uniroot(f, c(max(0, a + b - n), min(a, b)), tol = 1e-300, maxiter = 10000)$root
    c(both, 1 / (1 / both + 1 / (a - both) + 1 / (b - both) + 1 / (n - a - b + both)))
  })
  off <- x[1, 1, ] - fitted[1, ]
  bd <- sum(off^2 / fitted[2, ])
  tarone <- max(0, bd - sum(off)^2 / sum(fitted[2, ]))
  df <- dim(x)[3] - 1
  c(bd, pchisq(bd, df, lower.tail = FALSE), tarone, pchisq(tarone, df, lower.tail = FALSE))
}

# mantelhaen.test(exact = TRUE), whose own estimate and interval are good to 1e-4 only: its p-value, and
# the roots of its equations to the last digit.
exact <- function(x) {
  if (sum(pmin(apply(x, 3, function(t) sum(t[1, ])), apply(x, 3, function(t) sum(t[, 1])))) >= 2000) {
    return(c(NA, NA, NA, NA))
  }
  m <- apply(x, c(1, 3), sum)
  t <- apply(x, c(2, 3), sum)[1, ]
  lo <- pmax(0, t - m[2, ])
  d <- 1
  for (k in seq_along(t)) {
    one <- dhyper(lo[k]:min(m[1, k], t[k]), m[1, k], m[2, k], t[k])
    d <- colSums(do.call(rbind, lapply(seq_along(d), function(i) {
      c(rep(0, i - 1), d[i] * one, rep(0, length(d) - i))
    })))
  }
  s <- sum(x[1, 1, ]) - sum(lo)
  at <- function(theta) {
    w <- log(d) + theta * (seq_along(d) - 1)
    w <- exp(w - max(w))
    w / sum(w)
  }
  root <- function(f) exp(uniroot(f, c(-40, 40), tol = 1e-300, maxiter = 10000)$root)
  last <- s == length(d) - 1
  padded <- array(c(x, nothing), dim = dim(x) + c(0, 0, 1))
  c(p = mantelhaen.test(padded, exact = TRUE)$p.value,
    or = if (s == 0) 0 else if (last) Inf else root(function(v) sum(at(v) * (seq_along(d) - 1)) - s),
    low = if (s == 0) 0 else root(function(v) sum(at(v)[(s + 1):length(d)]) - 0.025),
    high = if (last) Inf else root(function(v) sum(at(v)[1:(s + 1)]) - 0.025))
}

results <- function(x) {
  simple <- measures(apply(x, 1:2, sum))
  kept <- informative(x)
  if (dim(kept)[3] == 0) {
    across <- rep(NA, 15)
  } else {
    padded <- array(c(kept, nothing), dim = dim(kept) + c(0, 0, 1))
    with <- mantelhaen.test(padded, correct = TRUE)
    without <- mantelhaen.test(padded, correct = FALSE)
    across <- c(with$statistic[[1]], with$p.value, without$statistic[[1]], without$p.value,
                with$estimate[[1]], with$conf.int[1:2], breslow_day(kept), exact(kept))
  }
  names(across) <- c("x2_corrected", "p_corrected", "x2", "p", "common_odds_ratio", "low", "high",
                     "bd", "bd_p", "tarone", "tarone_p", "exact_p", "exact_or", "exact_low", "exact_high")
  c(informative = dim(kept)[3], across, simple)
}

values <- t(vapply(tables, results, double(25)))
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
