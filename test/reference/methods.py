"""Reference values for methods beside the sum, by their textbook formulas in NumPy and SciPy, made another way than ours:
PROMETHEE compares pair by pair, AHP takes LAPACK's eigenvalues, tau counts every order, weights are Dirichlet draws.
Run in this folder: python3 methods.py > methods.json"""
import csv
import itertools
import json
import sys

import numpy
import scipy
from scipy.stats import kendalltau, rankdata

DRAWS = 2_000_000
CHUNK = 100_000
random = numpy.random.default_rng(20230721)


def totals(file):
    with open(file, newline="") as rows:
        return [[int(score) for score in row[1:]] for row in list(csv.reader(rows))[1:]]


def topsis(matrix, weights):
    x, w = numpy.array(matrix, float), numpy.array(weights, float) / sum(weights)
    v = x / numpy.linalg.norm(x, axis=0) * w
    far, near = numpy.linalg.norm(v - v.min(axis=0), axis=1), numpy.linalg.norm(v - v.max(axis=0), axis=1)
    return (far / (far + near)).tolist()


def promethee(matrix, weights):
    x, w, n = numpy.array(matrix, float), numpy.array(weights, float) / sum(weights), len(matrix)
    preferred = numpy.array([[(w * (x[a] > x[b])).sum() for b in range(n)] for a in range(n)])
    positive, negative = preferred.sum(axis=1) / (n - 1), preferred.sum(axis=0) / (n - 1)
    return {"positive": positive.tolist(), "negative": negative.tolist(), "net": (positive - negative).tolist()}


def vikor(matrix, weights, v):
    x, w = numpy.array(matrix, float), numpy.array(weights, float) / sum(weights)
    spread = numpy.ptp(x, axis=0)
    regret = w * (x.max(axis=0) - x) / numpy.where(spread == 0, 1, spread)
    s, r = regret.sum(axis=1), regret.max(axis=1)
    q = v * (s - s.min()) / numpy.ptp(s) + (1 - v) * (r - r.min()) / numpy.ptp(r)
    return {"s": s.tolist(), "r": r.tolist(), "q": q.tolist()}


def borda(matrix):
    return (rankdata(numpy.array(matrix), axis=0) - 1).sum(axis=1).tolist()


def ahp(upper):
    """From the comparisons above the diagonal, row by row."""
    n = next(n for n in range(2, 20) if n * (n - 1) // 2 == len(upper))
    matrix = numpy.ones((n, n))
    for (i, j), value in zip(itertools.combinations(range(n), 2), upper):
        matrix[i, j], matrix[j, i] = value, 1 / value
    values, vectors = numpy.linalg.eig(matrix)
    best = numpy.argmax(values.real)
    vector = numpy.abs(vectors[:, best].real)
    return {"comparisons": matrix.tolist(), "weights": (vector / vector.sum()).tolist(), "lambdaMax": float(values[best].real)}


def tau(x, y):
    rx, ry = rankdata(x), rankdata(y)
    pairs = list(itertools.combinations(range(len(x)), 2))
    i, j = numpy.array(pairs).T
    signs = numpy.sign(rx[i] - rx[j])
    observed = abs(signs @ numpy.sign(ry[i] - ry[j]))
    atLeast, orders, permutations = 0, 0, itertools.permutations(ry)
    while chunk := list(itertools.islice(permutations, 100_000)):
        dealt = numpy.array(chunk)
        atLeast += int((numpy.abs(numpy.sign(dealt[:, i] - dealt[:, j]) @ signs) >= observed - 1e-9).sum())
        orders += len(chunk)
    return {"x": x, "y": y, "tau": float(kendalltau(x, y).statistic), "p": atLeast / orders}


def flat(sizes):
    return random.dirichlet(numpy.ones(sum(sizes)), CHUNK)


def grouped(sizes):
    groups = random.dirichlet(numpy.ones(len(sizes)), CHUNK)
    inside = [random.dirichlet(numpy.ones(size), CHUNK) for size in sizes]
    return numpy.hstack([groups[:, [g]] * weights for g, weights in enumerate(inside)])


def compared(table, weights):
    """How many items are better than each item in each draw, and how many tie with it (itself included)."""
    scores = weights @ table.T
    difference = scores[:, None, :] - scores[:, :, None]
    return (difference > 1e-9).sum(axis=2), (numpy.abs(difference) <= 1e-9).sum(axis=2)


def acceptability(matrix, sizes, draw):
    """Shares of places as smaa.ra and mean weights as smaa.cw of the R package smaa, with ties shared."""
    table, n = numpy.array(matrix, float), len(matrix)
    places, first, times = numpy.zeros((n, n)), numpy.zeros((n, sum(sizes))), numpy.zeros(n)
    for _ in range(DRAWS // CHUNK):
        weights = draw(sizes)
        better, equal = compared(table, weights)
        for place in range(n):
            places[:, place] += ((better <= place) & (place < better + equal)).astype(float).__truediv__(equal).sum(axis=0)
        credit = (better == 0) / equal
        first += credit.T @ weights
        times += credit.sum(axis=0)
    return {"places": (places / DRAWS).round(5).tolist(), "times": times.tolist(),
            "centralWeights": [None if t == 0 else (f / t).round(5).tolist() for f, t in zip(first, times)]}


def centred(matrix, sizes, draw, chosen, spread, places):
    table, n = numpy.array(matrix, float), len(matrix)
    chosen, sums = numpy.array(chosen, float) / sum(chosen), numpy.zeros(n)
    for _ in range(DRAWS // CHUNK):
        better, equal = compared(table, (1 - spread) * chosen + spread * draw(sizes))
        sums += numpy.clip((places - better) / equal, 0, 1).sum(axis=0)
    return (sums / DRAWS).round(5).tolist()


AIRCRAFT = [[2.0, 1500, 20000, -5.5, 5, 9], [2.5, 2700, 18000, -6.5, 3, 5], [1.8, 2000, 21000, -4.5, 7, 7], [2.2, 1800, 20000, -5.0, 5, 5]]
MOUNTAINS = [[-1, 3000], [-2, 3750], [-5, 4500]]
TIED = [[3, 5, 2], [1, 5, 2], [1, 5, 4], [2, 5, 4], [3, 5, 1]]
annex4 = totals("annex-4.csv")
TABLES = [("fighter aircraft", AIRCRAFT, [.2, .1, .1, .1, .2, .3], .5), ("mountains", MOUNTAINS, [1, 1], .5),
          ("three laptops", [[4, 3, 2], [3, 2, 4], [5, 1, 3]], [.5, .3, .2], .5), ("ties", TIED, [2, 1, 3], .5),
          ("annex 4", annex4, [1, 1, 1, 1], .5), ("annex 4, importance one half", annex4, [3, 1, 1, 1], .25)]
SCHOOLS = [4, 3, 1, 3, 4, 7, 3, 1 / 5, 1, 1 / 5, 1 / 5, 1 / 6, 1, 1 / 3, 3]
WEALTH = [4, 9, 6, 6, 5, 5, 7, 5, 5, 3, 4, 1 / 5, 1 / 5, 1 / 7, 1 / 5, 1, 1 / 3, 1 / 3, 1 / 3, 1 / 3, 2]
PAIRS = [([1, 2, 3, 4], [1, 2, 3, 4]), ([1, 2, 3, 4, 5], [3, 4, 1, 2, 5]), ([3, 1, 1, 2, 5, 5], [1, 2, 2, 4, 4, 3]),
         ([4, 4, 1, 2, 5, 3, 3], [3, 2, 1, 1, 5, 4, 3]), ([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]),
         ([44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1], [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8])]
small = [[7, 3, 4, 5], [5, 6, 5, 4], [4, 5, 7, 5], [4, 5, 7, 5], [3, 3, 3, 3]]
weighed = [("annex 4", annex4, [1, 3], 8), ("five items, two alike", small, [2, 2], 2)]
json.dump({
    "madeBy": f"NumPy {numpy.__version__}, SciPy {scipy.__version__}, {DRAWS} draws",
    "tables": [{"name": name, "matrix": matrix, "weights": weights, "v": v, "borda": borda(matrix), "topsis": topsis(matrix, weights),
                "promethee": promethee(matrix, weights), "vikor": vikor(matrix, weights, v)} for name, matrix, weights, v in TABLES],
    "ahp": [{"name": name, **ahp(upper)} for name, upper in [("schools", SCHOOLS), ("wealth of nations", WEALTH), ("consistent", [2, 4, 2])]],
    "tau": [tau(x, y) for x, y in PAIRS],
    "acceptability": [{"name": name, "totals": matrix, "groupSizes": sizes, "flat": acceptability(matrix, sizes, flat),
                       "grouped": acceptability(matrix, sizes, grouped)} for name, matrix, sizes, _ in weighed],
    "centred": [{"name": name, "totals": matrix, "groupSizes": sizes, "chosen": chosen, "spread": spread, "first": first,
                 "flat": centred(matrix, sizes, flat, chosen, spread, first), "grouped": centred(matrix, sizes, grouped, chosen, spread, first)}
                for name, matrix, sizes, first in weighed for chosen, spread in [([1, 1, 1, 1], .2), ([3, 1, 1, 1], .5)]],
}, sys.stdout)
