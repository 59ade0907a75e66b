# Prints estimates.csv, which EstimatesReferenceTest compares with:
#   Rscript src/test/r/estimates.R > src/test/resources/crosscase/association/estimates/estimates.csv
# Made with R 4.2.2; needs base R only. A corpus is written "case units first second both;..." with one document an entry.

source("src/test/r/deals.R")
set.seed(20261201, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

documents <- function(cases, each, p, spread, lift) {
  n <- cases * each
  units <- pmax(1, round(exp(rnorm(n, 4, 0.8))))
  first <- rbinom(n, units, plogis(qlogis(p) + rnorm(n, 0, spread)))
  second <- rbinom(n, units, plogis(qlogis(p) + rnorm(n, 0, spread)))
  both <- rhyper(n, first, units - first, second)
  more <- runif(n) < lift
  both[more] <- pmin(first, second)[more]
  data.frame(case = rep(seq_len(cases), each = each), units, first, second, both)
}

corpora <- list(
  never_together = data.frame(case = c(1, 1, 2), units = c(40, 50, 60), first = c(5, 6, 7), second = 4, both = 0),
  never_apart = data.frame(case = c(1, 1, 2), units = c(40, 50, 60), first = c(5, 6, 7), second = 4, both = 4),
  one_document = data.frame(case = 1, units = 40, first = 8, second = 9, both = 4),
  one_case_of_three = data.frame(case = c(1, 1, 2, 3), units = 30, first = c(5, 6, 0, 9), second = c(4, 4, 3, 0),
                                 both = c(2, 1, 0, 0)),
  one_joint_unit = data.frame(case = c(1, 1, 2, 2), units = 100, first = 2, second = 3, both = c(0, 1, 0, 0)),
  opposite_cases = data.frame(case = rep(1:2, each = 4), units = 50, first = 8:15, second = 10,
                              both = c(7, 8, 7, 9, 0, 1, 0, 1))
)
for (i in 1:24) {
  corpora[[sprintf("random_%02d", i)]] <- documents(
    sample(c(1, 2, 5), 1), sample(c(1, 3, 8), 1), sample(c(0.01, 0.05, 0.2), 1), sample(c(0.2, 1), 1),
    sample(c(0, 0.2), 1))
}

# Sato's variance of R - psi S, divided by psi.
terms <- function(d) {
  a <- d$both; b <- d$first - d$both; c <- d$second - d$both; e <- d$units - a - b - c
  n <- d$units
  data.frame(case = d$case, r = a * e / n, s = b * c / n,
             w = (a + e) / n * b * c / n + (b + c) / n * a * e / n + (a * e + b * c) / n^2)
}

prior <- 3
scatter <- function(t, psi) {
  W <- ave(t$w, t$case, FUN = sum)
  h <- t$w / W
  e <- t$r - psi * t$s
  e <- e - h * ave(e, t$case, FUN = sum)
  if (all(h == 1)) return(c(factor = 1, df = prior))
  df <- sum(t$w * (1 - h))^2 / sum(t$w^2 * (1 - h))
  c(factor = (prior + df * sum(e^2) / (psi * sum(t$w * (1 - h)))) / (prior + df), df = prior + df)
}

# The roots of (R - psi S)^2 = q^2 factor psi W.
sato <- function(t, factor, q) {
  R <- sum(t$r); S <- sum(t$s); k <- q^2 * factor * sum(t$w)
  if (S == 0) return(c(R^2 / k, Inf))
  half <- (2 * R * S + k) / 2
  (half + c(-1, 1) * sqrt(pmax(0, half^2 - R^2 * S^2))) / S^2
}

heterogeneity <- function(t, psi) {
  f <- max(1, scatter(t, psi)[["factor"]])
  W <- tapply(t$w, t$case, sum); S <- tapply(t$s, t$case, sum); R <- tapply(t$r, t$case, sum)
  K <- length(W)
  nu <- sum(1 - 2 * S / sum(S) + (S / sum(S))^2 * sum(W) / W)
  q <- sum((R - psi * S)^2 / (psi * W))
  haldane <- max(0, sum(1 / (psi * W)) - (K^2 + 2 * K - 2) / (psi * sum(W)))
  pf(q / nu / f, 2 * nu^2 / (2 * nu + f * haldane), scatter(t, psi)[["df"]], lower.tail = FALSE)
}

# Documents dealt among cases: the sum of squared distances from the common odds ratio, each divided by the weight.
dealt <- function(t, psi) {
  e <- t$r - psi * t$s
  score <- function(labels) sum(rowsum(e, labels)^2 / rowsum(t$w, labels))
  ways <- deals(t$case)
  as_far <- sum(apply(ways$labels, 2, score) >= score(t$case) * (1 - 1e-9))
  if (ways$all) c(as_far / ncol(ways$labels), 1) else c((as_far + 1) / (ncol(ways$labels) + 1), 0)
}

results <- function(d) {
  t <- terms(d)
  t <- t[t$w > 0, ]
  if (nrow(t) == 0) return(rep(NA_real_, 10))
  psi <- sum(t$r) / sum(t$s)
  finite <- is.finite(psi) && psi > 0
  one <- transform(t, case = 1)
  spread <- if (finite) scatter(one, psi) else c(factor = 1, df = Inf)
  robust <- sato(t, spread[["factor"]], qt(0.975, spread[["df"]]))
  K <- length(unique(t$case))
  left <- vapply(unique(t$case), function(k) sum(t$r[t$case != k]) / sum(t$s[t$case != k]), 0)
  c(psi, robust, sato(t, 1, qnorm(0.975)), if (finite && K > 1) heterogeneity(t, psi) else NA,
    if (K > 1) range(left) else c(NA, NA), if (finite && K > 1) dealt(t, psi) else c(NA, NA))
}

written <- function(d) paste(do.call(paste, d), collapse = ";")
values <- t(vapply(corpora, results, double(10)))
colnames(values) <- c("odds_ratio", "low", "high", "sato_low", "sato_high", "heterogeneity_p", "without_low", "without_high",
                      "dealt_p", "all_deals")
cat(paste(c("name", "corpus", colnames(values)), collapse = ","), sep = "\n")
for (name in names(corpora)) {
  numbers <- trimws(formatC(values[name, ], digits = 17, format = "g", width = 1))
  cat(paste(c(name, written(corpora[[name]]), numbers), collapse = ","), sep = "\n")
}
