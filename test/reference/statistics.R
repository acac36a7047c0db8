# Reference values by R alone (base and stats; no package). Run in this folder: Rscript statistics.R > statistics.json
number <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ", "), "]")
one <- function(x) sprintf("%.17g", unname(x))
pair <- function(name, text) sprintf("\"%s\": %s", name, text)
object <- function(...) paste0("{", paste(c(...), collapse = ", "), "}")
list_of <- function(texts) paste0("[", paste(texts, collapse = ", "), "]")
rows <- function(m) list_of(apply(m, 1, number))

scores <- function(file) as.matrix(read.csv(file, row.names = 1, check.names = FALSE))
annex3 <- scores("annex-3.csv"); annex4 <- scores("annex-4.csv"); table3 <- scores("table-3.csv")

samples <- list(c(3, 1, 1, 2), c(7.5), c(4, 4, 4), rowSums(annex4), c(-2, 0.5, 9, 1e6, 3, 3))
probabilities <- c(0, 0.025, 0.1, 0.25, 0.5, 0.75, 0.975, 1)
quantiles <- sapply(samples, function(x) object(
  pair("values", number(x)), pair("probabilities", number(probabilities)),
  pair("quantiles", number(quantile(x, probabilities, type = 7, names = FALSE))),
  pair("mean", one(mean(x))), pair("median", one(median(x)))))

ties <- list(c(3, 1, 1, 2), c(1, 1, 1), c(2, 1), c(5), c(1, 2, 2, 2, 3, 3), rowSums(annex3), rowSums(annex4), table3[, 1])
ranks <- sapply(ties, function(x) object(
  pair("values", number(x)), pair("midranks", number(rank(x, ties.method = "average"))),
  pair("places", number(rank(-x, ties.method = "min")))))

same <- rownames(table3)
pairs <- list(
  list(annex4[, 1], annex4[, 2]), list(annex4[, 1], annex4[, 4]), list(annex3[, 1], annex3[, 3]),
  list(rowSums(table3), rowSums(annex4[same, ])), list(c(1, 2, 2, 4), c(9, 9, 1, 3)), list(c(1, 2), c(5, -1)))
correlations <- sapply(pairs, function(p) object(
  pair("x", number(p[[1]])), pair("y", number(p[[2]])),
  pair("pearson", one(cor(p[[1]], p[[2]]))),
  pair("spearman", one(cor(p[[1]], p[[2]], method = "spearman")))))

grid <- expand.grid(df = c(1:6, 9, 12, 15, 19, 30, 57, 99, 250), x = c(1e-8, 0.01, 0.5, 1, 2.7, 3.84, 7, 12.5, 21, 40, 88, 240, 700))
tails <- apply(grid, 1, function(g) number(c(g[["x"]], g[["df"]], pchisq(g[["x"]], g[["df"]], lower.tail = FALSE))))

# friedman.test is corrected for ties; its chi-square is m (n - 1) W for m experts and n items.
panels <- list(
  rbind(c(1, 6, 3, 2, 5, 4), c(1, 5, 6, 4, 2, 3), c(6, 3, 2, 5, 4, 1)),
  rbind(c(5, 4, 4, 2, 1), c(4, 4, 5, 3, 1), c(5, 3, 4, 2, 2), c(3, 3, 3, 3, 3)),
  rbind(c(1, 2), c(2, 1), c(1, 1), c(1, 2)),
  # The anxiety ratings of the R package irr, whose kendall(anxiety, TRUE) prints Wt = 0.54, Chisq(19) = 30.8, p = 0.0429.
  rbind(c(3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3), c(3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4),
        c(2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2)),
  t(annex4), t(annex3))
concordance <- sapply(panels, function(m) {
  test <- friedman.test(m)  # experts are the blocks (rows), items the treatments (columns)
  object(pair("ratings", rows(m)), pair("chiSquare", one(test$statistic)), pair("p", one(test$p.value)),
         pair("degreesOfFreedom", one(test$parameter)),
         pair("w", one(test$statistic / (nrow(m) * (ncol(m) - 1)))))
})

weights_of <- function(m, w) { total <- drop(m %*% w); sapply(seq_along(w), function(k) cov(w[k] * m[, k], total) / var(total)) }
effective <- mapply(function(m, w) object(
  pair("columns", rows(t(m))), pair("weights", number(w)), pair("shares", number(weights_of(m, w)))),
  list(annex4, annex4, annex3), list(c(1, 1, 1, 1), c(3, 1, 1, 1), c(1, 1, 1)))

cat(object(
  pair("madeBy", sprintf("\"%s\"", R.version.string)), pair("quantiles", list_of(quantiles)), pair("ranks", list_of(ranks)),
  pair("correlations", list_of(correlations)), pair("chiSquareUpperTails", list_of(tails)),
  pair("concordance", list_of(concordance)), pair("effectiveWeights", list_of(effective))), "\n")
