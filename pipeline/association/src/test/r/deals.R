# The ways to deal documents among groups, one a column: all of them if there are at most 20,000, otherwise so many at random.
deals <- function(labels) {
  ways <- exp(lfactorial(length(labels)) - sum(lfactorial(table(labels))))
  if (ways > 20000) return(list(all = FALSE, labels = replicate(20000, sample(labels))))
  all <- function(left) {
    if (sum(left) == 0) return(list(character()))
    unlist(lapply(names(left)[left > 0], function(g) {
      lapply(all(replace(left, g, left[g] - 1)), function(rest) c(g, rest))
    }), recursive = FALSE)
  }
  left <- table(labels)
  list(all = TRUE, labels = do.call(cbind, all(setNames(as.integer(left), names(left)))))
}
