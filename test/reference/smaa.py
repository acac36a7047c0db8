"""Reference shares of weightings by plain random draws, made another way than ours: weights are NumPy's Dirichlet
(normalised exponentials), not sorted spacings of quasi-random points.
Run in this folder: python3 smaa.py > smaa.json"""
import csv
import json
import sys

import numpy

DRAWS = 10_000_000
CHUNK = 100_000
random = numpy.random.default_rng(20230721)


def totals(file):
    with open(file, newline="") as rows:
        return [[int(score) for score in row[1:]] for row in list(csv.reader(rows))[1:]]


def flat(columns):
    return random.dirichlet(numpy.ones(columns), CHUNK)


def grouped(sizes):
    groups = random.dirichlet(numpy.ones(len(sizes)), CHUNK)
    inside = [random.dirichlet(numpy.ones(size), CHUNK) for size in sizes]
    return numpy.hstack([groups[:, [g]] * weights for g, weights in enumerate(inside)])


def credits(scores, select):
    if "atLeast" in select:
        return (scores >= select["atLeast"] - 1e-9).astype(float)
    difference = scores[:, None, :] - scores[:, :, None]
    better = (difference > 1e-9).sum(axis=2)
    equal = (numpy.abs(difference) <= 1e-9).sum(axis=2)
    return numpy.clip((select["first"] - better) / equal, 0, 1)


def shares(table, select, weights):
    table = numpy.array(table, dtype=float)
    sums = numpy.zeros(len(table))
    for _ in range(DRAWS // CHUNK):
        sums += credits(table.shape[1] * weights() @ table.T, select).sum(axis=0)
    return [round(share, 5) for share in (sums / DRAWS).tolist()]


def invented(items, columns):
    """An invented table; its last two items are alike, so that they share what is left of the places."""
    quality = random.normal(0, 4, (items - 1, 1))
    table = numpy.rint(35 + quality + random.normal(0, 5, (items - 1, columns))).astype(int).tolist()
    return table + [table[-1]]


CASES = [
    ("annex 3, first 8", totals("annex-3.csv"), [1, 1, 1], {"first": 8}),
    ("annex 4, first 8", totals("annex-4.csv"), [1, 3], {"first": 8}),
    ("annex 4, at least 147", totals("annex-4.csv"), [1, 3], {"atLeast": 147}),
    ("13 columns in 3 groups", invented(7, 13), [5, 4, 4], {"first": 3}),
    ("16 columns in 2 groups", invented(7, 16), [10, 6], {"first": 3}),
]
cases = []
for name, table, sizes, select in CASES:
    cases.append({
        "name": name, "totals": table, "groupSizes": sizes, "select": select,
        "flat": shares(table, select, lambda: flat(sum(sizes))),
        "grouped": shares(table, select, lambda: grouped(sizes)),
    })
json.dump({"madeBy": f"NumPy {numpy.__version__}, {DRAWS} draws", "cases": cases}, sys.stdout)
