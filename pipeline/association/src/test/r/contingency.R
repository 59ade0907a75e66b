# Prints contingency.csv, which ContingencyTableTest compares with:
#   Rscript src/test/r/contingency.R > src/test/resources/crosscase/association/contingency.csv
# Made with R 4.2.2; needs base R only. Rows and columns without counts, which chisq.test cannot take, are
# dropped before and have NA as residuals.

set.seed(20261124, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")

table_of <- function(...) do.call(rbind, list(...))
tables <- list(
  HairEyeColor = apply(HairEyeColor, 1:2, sum),
  UCBAdmissions_by_department = apply(UCBAdmissions, c(1, 3), sum),
  Titanic_class_by_survival = apply(Titanic, c(1, 4), sum),
  two_by_two = table_of(c(12, 5), c(3, 9)),
  a_silent_column = table_of(c(4, 0, 7), c(11, 0, 5)),
  a_silent_row = table_of(c(4, 2, 7), c(0, 0, 0), c(11, 8, 5)),
  a_zero = table_of(c(0, 31, 18), c(790, 861, 857)),
  one_row = table_of(c(3, 4, 5)),
  nothing = table_of(c(0, 0), c(0, 0)),
  millions = table_of(c(401233, 398765, 400321), c(3600123, 3598711, 3602211))
)
for (i in 1:15) {
  rows <- sample(2:6, 1)
  columns <- sample(2:12, 1)
  tables[[sprintf("random_%02d", i)]] <- matrix(rpois(rows * columns, sample(c(1, 8, 90), 1)), rows)
}

digits <- function(x) formatC(as.double(x), digits = 17, format = "g", width = 1)
grid <- function(x, show) paste(apply(x, 1, function(r) paste(show(r), collapse = " ")), collapse = ";")
cat("name,counts,statistic,df,p,residuals\n")
for (name in names(tables)) {
  x <- tables[[name]]
  rows <- rowSums(x) > 0
  columns <- colSums(x) > 0
  residuals <- matrix(NA_real_, nrow(x), ncol(x))
  result <- c(NA, NA, NA)
  if (sum(rows) > 1 && sum(columns) > 1) {
    test <- suppressWarnings(chisq.test(x[rows, columns], correct = FALSE))
    residuals[rows, columns] <- test$stdres
    result <- c(test$statistic[[1]], test$parameter[[1]], test$p.value)
  }
  counts <- grid(x, function(r) sprintf("%.0f", r))
  cat(paste(c(name, counts, digits(result), grid(residuals, digits)), collapse = ","), "\n", sep = "")
}
