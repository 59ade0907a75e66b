# Prints shift.csv, which ExactShiftReferenceTest compares with:
#   Rscript src/test/r/shift.R > src/test/resources/crosscase/association/shift.csv
# Made with R 4.2.2; needs base R only. A corpus is written "units:places of A:places of B;...", places from 0. Each
# document is shifted unit by unit; documents are added up by convolving their tables.

set.seed(20261130, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

# Places of a theme in runs: after a unit with the theme the next one has it with a raised probability.
theme <- function(units, p, run) {
  on <- logical(units)
  for (i in seq_len(units)) on[i] <- runif(1) < if (i > 1 && on[i - 1]) p + run * (1 - p) else p * (1 - run)
  on
}
document <- function(units, pa, pb, run = 0, lift = 1) {
  a <- theme(units, pa, run)
  b <- theme(units, pb, run)
  if (lift > 1) b <- b | (a & runif(units) < pb * (lift - 1))
  list(a = a, b = b)
}
letters_of <- function(a, b) list(a = strsplit(a, "")[[1]] == "x", b = strsplit(b, "")[[1]] == "x")

corpora <- list(
  one_of_three = list(letters_of("x--", "x--")),
  symmetric = list(letters_of("xx--", "xx--")),
  nested = rep(list(letters_of("-xxx--", "--x---")), 4),
  never_together = rep(list(letters_of("x-x-x-x-", "-x-x-x-x")), 6),
  nothing_to_shift = list(letters_of("xxx", "x--"), letters_of("---", "x--")),
  one_informative = list(letters_of("xxx", "x--"), letters_of("x----", "x-x--"))
)
for (i in 1:16) {
  sizes <- pmax(1, round(exp(rnorm(sample(c(1, 5, 12, 40), 1), 4, 0.7))))
  spread <- sample(c(0, 1, 1.5), 1)
  pa <- sample(c(0.005, 0.03, 0.08, 0.4), 1)
  pb <- sample(c(0.005, 0.03, 0.08, 0.4), 1)
  run <- sample(c(0, 0.3, 0.6), 1)
  lift <- sample(c(1, 4), 1)
  corpora[[sprintf("random_%02d", i)]] <- lapply(sizes, function(n) {
    document(n, plogis(qlogis(pa) + rnorm(1, 0, spread)), plogis(qlogis(pb) + rnorm(1, 0, spread)), run, lift)
  })
}

# Units with the theme at most lag units later.
followed <- function(on, lag) {
  n <- length(on)
  vapply(seq_len(n), function(i) i < n && any(on[(i + 1):min(n, i + lag)]), logical(1))
}
overlaps <- function(a, b) {
  n <- length(a)
  vapply(seq_len(n) - 1, function(s) sum(a & b[(seq_len(n) - 1 + s) %% n + 1]), double(1))
}
test <- function(corpus, match) {
  total <- 1
  lowest <- expected <- variance <- observed <- documents <- 0
  moments <- NULL
  for (d in corpus) {
    counts <- overlaps(d$a, match(d$b))
    share <- tabulate(counts - min(counts) + 1) / length(counts)
    total <- rowSums(vapply(seq_along(share), function(i) {
      c(rep(0, i - 1), total * share[i], rep(0, length(share) - i))
    }, double(length(total) + length(share) - 1)) |> matrix(ncol = length(share)))
    lowest <- lowest + min(counts)
    observed <- observed + counts[1]
    expected <- expected + mean(counts)
    variance <- variance + mean((counts - mean(counts))^2)
    documents <- documents + (max(counts) > min(counts))
    if (max(counts) > min(counts)) {
      away <- counts - mean(counts)
      moments <- rbind(moments, c(counts[1] - mean(counts), mean(away^2), mean(away^3)))
    }
  }
  values <- lowest + seq_along(total) - 1
  two_sided <- function(count) {
    distance <- abs(values - expected) - abs(count - expected)
    c(sum(total[distance > -1e-9]), sum(total[distance > 1e-9]) + sum(total[abs(distance) <= 1e-9]) / 2)
  }
  c(observed, expected, variance, documents,
    sum(total[values >= observed]), sum(total[values > observed]) + total[values == observed] / 2,
    sum(total[values <= observed]), sum(total[values < observed]) + total[values == observed] / 2,
    two_sided(observed), two_sided(max(values)), two_sided(min(values)), scatter(moments),
    inflated(two_sided(observed)[2], 2.5, documents))
}

# Squared distances of documents from the mean of a distribution tilted to their sum, and what they should be.
scatter <- function(moments) {
  if (is.null(moments)) return(c(0, 0))
  distance <- moments[, 1]; variance <- moments[, 2]
  tilt <- sum(distance) / sum(variance)
  growth <- max(1, 1 + tilt * sum(moments[, 3]) / sum(variance))
  c(sum((distance - tilt * variance)^2), growth * (sum(variance) - sum(variance^2) / sum(variance)))
}
# p where documents scatter this many times more than shifts let expect.
inflated <- function(p, factor, documents) {
  if (documents == 0) return(NA)
  2 * pt(qnorm(p / 2, lower.tail = FALSE) / sqrt(factor), max(1, documents - 1), lower.tail = FALSE)
}

columns <- c("observed", "expected", "variance", "documents", "upper", "upper_mid", "lower", "lower_mid", "two_sided",
             "two_sided_mid", "together", "together_mid", "apart", "apart_mid", "scatter", "scatter_expected", "inflated")
places <- function(on) paste(which(on) - 1, collapse = " ")
written <- function(corpus) {
  paste(vapply(corpus, function(d) paste(length(d$a), places(d$a), places(d$b), sep = ":"), ""), collapse = ";")
}
cat(paste(c("name", "lag", "corpus", columns), collapse = ","), sep = "\n")
for (name in names(corpora)) {
  for (lag in c(0, 1, 3)) {
    match <- if (lag == 0) identity else function(on) followed(on, lag)
    numbers <- formatC(test(corpora[[name]], match), digits = 17, format = "g", width = 1)
    cat(paste(c(name, lag, written(corpora[[name]]), numbers), collapse = ","), sep = "\n")
  }
}
