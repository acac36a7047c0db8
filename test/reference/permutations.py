"""Exact permutation p-values by counting every order, with SciPy's ranks and NumPy's correlations.
Run in this folder: python3 permutations.py > permutations.json"""
import csv
import itertools
import json
import sys

import numpy
import scipy
from scipy.stats import friedmanchisquare, rankdata, spearmanr


def sums(file):
    with open(file, newline="") as rows:
        return {row[0]: sum(map(int, row[1:])) for row in list(csv.reader(rows))[1:]}


def spearman_p(x, y):
    x, y = rankdata(x), rankdata(y)
    x, y = x - x.mean(), y - y.mean()
    observed, atLeast, orders = abs(x @ y), 0, 0
    permutations = itertools.permutations(y)
    while chunk := list(itertools.islice(permutations, 200_000)):
        atLeast += int((numpy.abs(numpy.array(chunk) @ x) >= observed - 1e-9).sum())
        orders += len(chunk)
    return atLeast / orders


def concordance_p(ratings):
    """Over every way in which each expert could have dealt the own scores to the items."""
    statistic = lambda rows: (rankdata(numpy.array(rows), axis=1).sum(axis=0) ** 2).sum()
    observed = statistic(ratings)
    every = [statistic(rows) for rows in itertools.product(*(itertools.permutations(row) for row in ratings[1:]), [ratings[0]])]
    return float(numpy.mean(numpy.array(every) >= observed - 1e-9))


table3, annex4 = sums("table-3.csv"), sums("annex-4.csv")
PAIRS = [
    ([1, 2, 3, 4], [1, 2, 3, 4]),
    ([1, 2, 3, 4, 5], [1, 2, 3, 5, 4]),
    ([1, 2, 3, 4, 5, 6], [2, 1, 3, 6, 4, 5]),
    ([3, 1, 1, 2, 5, 5], [1, 2, 2, 4, 4, 3]),
    ([4, 4, 1, 2, 5, 3, 3], [3, 2, 1, 1, 5, 4, 3]),
    ([3, 1, 4, 1, 5, 9, 2, 6], [2, 7, 1, 8, 2, 8, 1, 8]),
    (list(table3.values()), [annex4[name] for name in table3]),
]
PANELS = [
    [[1, 2, 3], [1, 3, 2], [1, 2, 3], [1, 2, 3]],
    [[1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 2, 3]],
    [[1, 2, 3, 4], [2, 1, 3, 4], [1, 3, 2, 4]],
    [[5, 4, 4, 2], [4, 4, 5, 1], [3, 3, 3, 3], [5, 2, 4, 4]],
]
json.dump({
    "madeBy": f"SciPy {scipy.__version__}",
    "spearman": [{"x": x, "y": y, "rho": float(spearmanr(x, y)[0]), "p": spearman_p(x, y)} for x, y in PAIRS],
    "concordance": [{"ratings": r, "chiSquare": float(friedmanchisquare(*zip(*r))[0]), "p": concordance_p(r)} for r in PANELS],
}, sys.stdout)
