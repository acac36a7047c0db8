# Reference values for the statistics of a panel, by R with MASS (comes with R). Run in this folder: Rscript panel.R > panel.json
cell <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
number <- function(x) paste0("[", paste(cell(x), collapse = ", "), "]")
one <- function(x) cell(unname(x))
pair <- function(name, text) sprintf("\"%s\": %s", name, text)
object <- function(...) paste0("{", paste(c(...), collapse = ", "), "}")
list_of <- function(texts) paste0("[", paste(texts, collapse = ", "), "]")
rows <- function(m) list_of(apply(m, 1, number))
set.seed(20230721)
ballots <- function(experts, items, missing) {
  m <- matrix(sample(1:5, experts * items, TRUE), experts)
  m[sample(length(m), missing)] <- NA
  m
}

samples <- list(c(3, 1, 1, 2), c(7.5), c(4, 4, 4), c(5, NA, 2, 4, NA, 4, 3), c(-2, 0.5, 9, 1e6, 3, 3), c(1e9 + 1, 1e9 + 2, 1e9 + 4),
  c(176, 171, 161, 153, 152, 152, 151, 147, 145, 144, 142, 139, 128, 122, 122, 107))
spread <- sapply(samples, function(x) {
  q <- quantile(x, c(0.25, 0.5, 0.75), type = 7, names = FALSE, na.rm = TRUE)
  object(pair("scores", number(x)), pair("n", one(sum(!is.na(x)))), pair("lower", one(q[1])), pair("median", one(q[2])),
         pair("upper", one(q[3])), pair("iqr", one(IQR(x, na.rm = TRUE))), pair("sd", one(sd(x, na.rm = TRUE))))
})

# The first is the example of R's help page (ozone by month): H = 29.267, 4 degrees of freedom, p = 6.901e-06.
sets <- list(split(airquality$Ozone, airquality$Month), list(c(5, 4, 4, 5, 3), c(3, 3, 2, 4, NA), c(5, 5, 1, 2, 2, 4)),
  list(c(1, 2, 3), c(4, 5, 6)), list(c(1, 1, 2), c(1)))
groups <- sapply(sets, function(g) {
  test <- kruskal.test(g)
  n <- sum(!is.na(unlist(g)))
  object(pair("groups", list_of(sapply(g, number))), pair("h", one(test$statistic)), pair("degreesOfFreedom", one(test$parameter)),
         pair("p", one(test$p.value)), pair("n", one(n)), pair("epsilonSquared", one(test$statistic * (n + 1) / (n^2 - 1))))
})

# The first is the example of R's help page (depression scores, Hollander & Wolfe 1973, p. 29): V = 40, one-sided p = 0.01953.
depression <- c(0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29) - c(1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30)
many <- sample(-3:4, 120, TRUE)
signed <- sapply(list(list(-depression, TRUE), list(c(1, -2, 3, 4, 5, -6, 7), TRUE), list(many, FALSE), list(-many, FALSE)), function(s) {
  test <- suppressWarnings(wilcox.test(s[[1]], exact = s[[2]], correct = TRUE))
  object(pair("changes", number(s[[1]])), pair("upwardRanks", one(test$statistic)), pair("n", one(sum(s[[1]] != 0))),
         pair("p", one(test$p.value)), pair("method", if (s[[2]]) "\"exact\"" else "\"normal\""))
})

fit <- function(m) {
  d <- data.frame(score = c(m), expert = factor(c(row(m))), item = factor(c(col(m))))
  lm(score ~ item + expert, d, contrasts = list(item = contr.sum, expert = contr.sum), na.action = na.exclude)
}
sheets <- list(matrix(c(1, 3, 3, 5), 2, byrow = TRUE), ballots(6, 5, 9), ballots(12, 7, 40))
severity <- sapply(sheets, function(m) {
  b <- coef(fit(m)); k <- ncol(m); e <- nrow(m)
  items <- b[2:k]; experts <- b[(k + 1):(k + e - 1)]
  object(pair("ratings", rows(m)), pair("grandMean", one(b[1])), pair("items", number(c(items, -sum(items)))),
         pair("experts", number(c(experts, -sum(experts)))))
})
criteria <- list(ballots(8, 6, 10), ballots(8, 6, 12), ballots(8, 6, 0))
left <- lapply(criteria, function(m) matrix(residuals(fit(m)), nrow(m)))
halo <- sapply(list(c(1, 2), c(1, 3), c(2, 3)), function(p) object(
  pair("criteria", number(p - 1)), pair("n", one(sum(!is.na(criteria[[p[1]]] + criteria[[p[2]]])))),
  pair("asGiven", one(cor(c(criteria[[p[1]]]), c(criteria[[p[2]]]), use = "complete.obs"))),
  pair("halo", one(cor(c(left[[p[1]]]), c(left[[p[2]]]), use = "complete.obs")))))

# Incomplete rankings. Each expert's scores (weighted midranks less their mean) and the exact covariance of their
# permutations, expert by expert: with all items Friedman's test, without ties Skillings & Mack's.
ranking <- function(m, tied) {
  use <- rowSums(!is.na(m)) > 1
  m <- m[use, colSums(!is.na(m[use, , drop = FALSE])) > 0, drop = FALSE]
  A <- numeric(ncol(m)); V <- matrix(0, ncol(m), ncol(m))
  for (i in seq_len(nrow(m))) {
    at <- which(!is.na(m[i, ])); k <- length(at); r <- rank(m[i, at]); w <- sqrt(12 / (k + 1))
    variance <- if (tied) sum((r - mean(r))^2) / (k - 1) else k * (k + 1) / 12
    A[at] <- A[at] + w * (r - mean(r))
    V[at, at] <- V[at, at] + w^2 * variance * (diag(k) - 1 / k)
  }
  list(chi = drop(A %*% MASS::ginv(V) %*% A), df = qr(V)$rank)
}
# Conover (1999, section 5.9), corrected for ties; balanced designs only.
conover <- function(m) {
  t <- ncol(m); k <- sum(!is.na(m[1, ])); r <- sum(!is.na(m[, 1])); b <- nrow(m)
  R <- t(apply(m, 1, rank, na.last = "keep"))
  A <- sum(R^2, na.rm = TRUE); C <- b * k * (k + 1)^2 / 4
  (t - 1) * (sum(colSums(R, na.rm = TRUE)^2) - r * C) / (A - C)
}
icecream <- matrix(NA, 7, 7)  # Conover's example, seven varieties of ice cream: chi-square 12, p = 0.0620
icecream[cbind(rep(1:7, each = 3), c(1, 2, 4, 2, 3, 5, 3, 4, 6, 4, 5, 7, 1, 5, 6, 2, 6, 7, 1, 3, 7))] <-
  c(2, 3, 1, 3, 1, 2, 2, 1, 3, 1, 2, 3, 3, 1, 2, 3, 1, 2, 3, 1, 2)
icetied <- icecream; icetied[1, 1] <- 3; icetied[5, 6] <- 1
rhythm <- cbind(c(3, 1, 5, 2, 0, 0, 0, 0), c(5, 3, 4, NA, 2, 2, 3, 2), c(15, 18, 21, 6, 17, 10, 8, 13))  # Brady 1969, in Hollander & Wolfe
# Assembly times, Skillings & Mack (1981), table 1; the R package Skillings.Mack prints 15.493049 on 3, p = 0.001440.
assembly <- cbind(c(3.2, 3.1, 4.3, 3.5, 3.6, 4.5, NA, 4.3, 3.5), c(4.1, 3.9, 3.5, 3.6, 4.2, 4.7, 4.2, 4.6, NA),
  c(3.8, 3.4, 4.6, 3.9, 3.7, 3.7, 3.4, 4.4, 3.7), c(4.2, 4.0, 4.8, 4.0, 3.9, NA, NA, 4.9, 3.9))
whole <- ballots(6, 5, 0)
designs <- list(icecream, assembly, icetied, whole, rhythm, ballots(9, 5, 15), ballots(20, 8, 80))
durbin <- sapply(designs, function(m) {
  k <- rowSums(!is.na(m)); pairs <- crossprod(!is.na(m)); balanced <- length(unique(k)) == 1 && length(unique(pairs[upper.tri(pairs)])) == 1
  plain <- ranking(m, FALSE)
  chi <- if (balanced) conover(m) else ranking(m, TRUE)$chi
  if (identical(m, whole)) chi <- unname(friedman.test(m)$statistic)
  object(pair("ratings", rows(m)), pair("form", if (balanced) "\"durbin\"" else "\"skillings-mack\""), pair("chiSquare", one(chi)),
         pair("degreesOfFreedom", one(plain$df)), pair("p", one(pchisq(chi, plain$df, lower.tail = FALSE))), pair("uncorrected", one(plain$chi)))
})

cat(object(
  pair("madeBy", sprintf("\"%s\"", R.version.string)), pair("spread", list_of(spread)), pair("groups", list_of(groups)),
  pair("signedRank", list_of(signed)), pair("severity", list_of(severity)),
  pair("halo", object(pair("criteria", list_of(sapply(criteria, rows))), pair("pairs", list_of(halo)))),
  pair("durbin", list_of(durbin))), "\n")
