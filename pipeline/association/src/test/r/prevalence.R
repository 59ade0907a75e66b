# Prints prevalence.csv, which ThemeEvidenceReferenceTest compares with:
#   Rscript src/test/r/prevalence.R > src/test/resources/crosscase/association/prevalence.csv
# Made with R 4.2.2, coin 1.4-2 and survey 4.1-1. A corpus is written "group:units/with units/with ...;...": for each
# document its number of units and how many of them have the theme.
# Base R by formula: every column but those of packages. Packages: coin_p and coin_difference_p, the permutation tests
# of coin::independence_test, where documents of equal lengths make them the same test; survey_low and survey_high, the
# delete-one jackknife of survey::svyciprop on the logit scale, which lacks the 1/2 of the empirical log odds and the
# floor of the variance; glm_dispersion, of a quasi-binomial model, for one group.
suppressPackageStartupMessages({
  library(coin)
  library(survey)
})
source("src/test/r/deals.R")
set.seed(20261130, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

random <- function(sizes, share, spread, unequal, effect = 0) {
  group <- rep(letters[seq_along(sizes)], sizes)
  units <- if (unequal) pmax(2, round(100 * exp(rnorm(length(group))))) else rep(100, length(group))
  p <- plogis(qlogis(share) + spread * rnorm(length(group)) + effect * (group == "a"))
  data.frame(group, units, with = rbinom(length(group), units, p))
}
corpora <- list(
  three_against_three = data.frame(group = rep(c("a", "b"), each = 3), units = 2, with = rep(c(2, 0), each = 3)),
  silent_group = data.frame(group = rep(c("a", "b"), each = 4), units = c(9, 7, 12, 30, 8, 8, 40, 3), with = c(0, 0, 0, 0, 1, 0, 5, 1)),
  small_unequal = random(c(3, 4), 0.2, 1, TRUE),
  small_three_groups = random(c(3, 3, 3), 0.3, 1, FALSE),
  one_group = random(12, 0.08, 1, FALSE),
  two_equal = random(c(6, 6), 0.1, 0.5, FALSE, 1),
  five_equal = random(rep(8, 5), 0.1, 1, FALSE, 1.2),
  five_unequal = random(rep(8, 5), 0.1, 1, TRUE, 1.2),
  five_null = random(rep(8, 5), 0.08, 1.5, TRUE),
  sizes_differ = random(c(4, 10, 25), 0.05, 1, TRUE, 0.7),
  rare = random(c(10, 10), 0.005, 1, TRUE)
)

# Kleinman (1973): the sum of squares and its expectation, and the correlation of units of a document.
dispersion <- function(d) {
  N <- ave(d$units, d$group, FUN = sum)
  p <- ave(d$with, d$group, FUN = sum) / N
  first <- !duplicated(d$group)
  m <- as.vector(table(factor(d$group, unique(d$group))))
  phi <- sum((d$with - d$units * p)^2 / d$units) / sum((m - 1) * (p * (1 - p))[first])
  n0 <- sum(d$units - d$units^2 / N) / sum(m - 1)
  c(phi = phi, rho = min(1, max(0, (phi - 1) / (n0 - 1))))
}
interval <- function(d, rho) {
  n <- sum(d$units)
  x <- sum(d$with)
  if (x == 0) return(c(0, 1 - 0.05^(1 / sum(d$units / (1 + (d$units - 1) * rho)))))
  l <- function(x, n) log((x + 0.5) / (n - x + 0.5))
  m <- nrow(d)
  v <- max((m - 1) / m * sum((l(x - d$with, n - d$units) - l(x, n))^2), 1 / x + 1 / (n - x))
  plogis(qlogis(x / n) + c(-1, 1) * qt(0.975, max(1, n^2 / sum(d$units^2) - 1)) * sqrt(v))
}
by_survey <- function(d) {
  x <- sum(d$with)
  if (x == 0 || any(d$with == x)) return(c(NA, NA))
  rows <- data.frame(document = rep(seq_len(nrow(d)), 2), theme = rep(1:0, each = nrow(d)),
                     weight = c(d$with, d$units - d$with))
  rows <- rows[rows$weight > 0, ]
  design <- as.svrepdesign(svydesign(id = ~document, weights = ~weight, data = rows), type = "JK1", mse = TRUE)
  ci <- attr(svyciprop(~theme, design, method = "logit", df = max(1, sum(d$units)^2 / sum(d$units^2) - 1)), "ci")
  as.vector(ci)
}
scores <- function(d, labels) {
  rho <- dispersion(transform(d, group = "all"))[["rho"]]
  w <- d$units / (1 + (d$units - 1) * rho)
  y <- d$with / d$units
  r <- y - sum(w * y) / sum(w)
  s2 <- sum(w * r^2) / (nrow(d) - 1)
  groups <- sort(unique(d$group))
  W <- vapply(groups, function(g) sum(w[labels == g]), 0)
  S <- vapply(groups, function(g) sum((w * r)[labels == g]), 0)
  c(S / sqrt(s2 * W * (1 - W / sum(w))), sum(S^2 / W) / s2)
}
p_values <- function(d) {
  observed <- scores(d, d$group)
  dealt <- deals(d$group)
  as_far <- rowSums(apply(dealt$labels, 2, function(l) abs(scores(d, l)) >= abs(observed) * (1 - 1e-9)))
  if (dealt$all) as_far / ncol(dealt$labels) else (as_far + 1) / (ncol(dealt$labels) + 1)
}
by_coin <- function(d, y, group) {
  few <- length(unique(group)) == 2
  test <- independence_test(y ~ factor(group), teststat = "quadratic",
                            distribution = if (few) "exact" else approximate(nresample = 20000))
  as.numeric(pvalue(test))
}

number <- function(x) ifelse(is.na(x), "NA", formatC(x, digits = 17, format = "g", width = 1))
cat("name,corpus,arrangements,overdispersion,difference_p,coin_difference_p,glm_dispersion,group,low,high,deviation,p,coin_p,survey_low,survey_high\n")
for (name in names(corpora)) {
  d <- corpora[[name]]
  groups <- sort(unique(d$group))
  written <- paste(vapply(groups, function(g) {
    one <- d[d$group == g, ]
    paste0(g, ":", paste(one$units, one$with, sep = "/", collapse = " "))
  }, ""), collapse = ";")
  spread <- dispersion(d)
  tested <- length(groups) > 1
  equal <- length(unique(d$units)) == 1
  ways <- exp(lfactorial(nrow(d)) - sum(lfactorial(table(d$group))))
  p <- if (tested) p_values(d) else NA
  score <- if (tested) scores(d, d$group) else NA
  y <- d$with / d$units
  coin_all <- if (tested && equal) by_coin(d, y, d$group) else NA
  glm_phi <- if (tested) NA else summary(glm(cbind(with, units - with) ~ 1, quasibinomial, d))$dispersion
  for (i in seq_along(groups)) {
    one <- d[d$group == groups[i], ]
    coin_one <- if (tested && equal) by_coin(d, y, d$group == groups[i]) else NA
    cat(paste(c(name, written, number(min(round(ways), 20001)), number(c(spread[["phi"]], tail(p, 1), coin_all, glm_phi)), groups[i],
                number(c(interval(one, spread[["rho"]]), if (tested) c(score[i], p[i]) else c(NA, NA), coin_one, by_survey(one)))),
              collapse = ","), sep = "\n")
  }
}
