# Recomputes the tests over units in pairs.csv from the counts in pairs-by-case.csv, and the q-values and verdicts of
# documents from their p-values (estimates.R and shift.R of pipeline/association recompute those): Rscript data-samples/_expected/check.R
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
cells <- read.csv(file.path(folder, "pairs-by-case.csv"), check.names = FALSE)
pairs <- read.csv(file.path(folder, "pairs.csv"))

recomputed <- t(mapply(function(first, second) {
  k <- cells[cells$first == first & cells$second == second, ]
  both <- k$n_both
  tables <- array(rbind(both, k$n_first - both, k$n_second - both,
                        k$n - k$n_first - k$n_second + both), c(2, 2, nrow(k)))
  tables <- tables[, , k$n_first > 0 & k$n_second > 0, drop = FALSE]
  if (dim(tables)[3] == 1) tables <- array(c(tables, 0, 0, 0, 2), c(2, 2, 2))
  test <- mantelhaen.test(tables)
  c(chi = unname(test$statistic), p = test$p.value, or = unname(test$estimate),
    low = test$conf.int[1], high = test$conf.int[2])
}, pairs$first, pairs$second))

close <- function(ours, theirs) all(abs(ours - theirs) <= 1e-8 * pmax(1, abs(theirs)), na.rm = TRUE)
informative <- !is.na(pairs$units_p)
bounded <- informative & !is.na(pairs$units_low)
stopifnot(
  close(pairs$units_cmh_chi_square[informative], recomputed[informative, "chi"]),
  close(pairs$units_p[informative], recomputed[informative, "p"]),
  close(pairs$units_q[informative], p.adjust(recomputed[informative, "p"], "BH")),
  close(pairs$units_odds_ratio[informative], recomputed[informative, "or"]),
  close(pairs$units_low[bounded], recomputed[bounded, "low"]),
  close(pairs$units_high[bounded], recomputed[bounded, "high"]))

# The same p-values give the same q-values and verdicts.
adjusted <- function(p) p.adjust(p, "BH")
stopifnot(close(pairs$q, adjusted(pairs$p)), close(pairs$heterogeneity_q, adjusted(pairs$heterogeneity_p)))
margins <- aggregate(cbind(n_both, n_first, n_second) ~ first + second, cells, sum)
margins <- margins[match(paste(pairs$first, pairs$second), paste(margins$first, margins$second)), ]
found <- !is.na(pairs$q) & pairs$q <= 0.05
differs <- !is.na(pairs$heterogeneity_q) & pairs$heterogeneity_q <= 0.05
nested <- pairs$n_both > 0 & pairs$n_both == pmin(margins$n_first, margins$n_second)
claims <- c("differs by case", "nested", "consistent", "one case only", "apart")
expected <- ifelse(differs, "differs by case", ifelse(!found, "", ifelse(pairs$odds_ratio < 1, "apart",
  ifelse(nested, "nested", "together"))))
given <- ifelse(pairs$verdict %in% c("consistent", "one case only"), "together",
  ifelse(pairs$verdict %in% claims, pairs$verdict, ""))
stopifnot(identical(given, expected))
cat(sum(informative), "pairs agree with mantelhaen.test of", R.version.string, "\n")
