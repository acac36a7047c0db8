"""Reference bootstraps: the small panel by counting all 6^6 panels, the panel of two groups by a million draws.
Run in this folder: python3 bootstrap.py > bootstrap.json"""
import itertools
import json
import sys

import numpy

random = numpy.random.default_rng(20230721)
SMALL = [[5, 4, 4, 2, 3], [4, 5, 3, 3, 2], [5, 3, 4, 2, 4], [3, 4, 5, 1, 4], [5, 5, 3, 2, 3], [4, 2, 4, 3, 5]]
TWO_GROUPS = [[5, 1, 3, 2], [5, 2, 3, 1], [4, 1, 3, 2], [5, 2, 4, 1], [4, 2, 3, 2],
              [1, 5, 3, 2], [2, 5, 2, 1], [1, 4, 3, 2], [2, 5, 4, 1], [1, 4, 3, 1], [2, 5, 3, 2]]
STRATA = [0] * 5 + [1] * 6


def result(panels, ratings, first):
    scores = numpy.array(ratings)[panels].sum(axis=1)
    difference = scores[:, None, :] - scores[:, :, None]
    better, equal = (difference > 0).sum(axis=2), (difference == 0).sum(axis=2)
    places = better + 1
    low, high = numpy.quantile(places, [0.025, 0.975], axis=0)
    return {
        "rankIntervals": [[int(numpy.floor(a)), int(numpy.ceil(b))] for a, b in zip(low, high)],
        "shares": [round(share, 5) for share in numpy.clip((first - better) / equal, 0, 1).mean(axis=0).tolist()],
        # How much of the distribution lies at or below each place: shows that no interval hangs on the last digit.
        "cumulative": [[round(float((places[:, i] <= p).mean()), 4) for p in range(1, len(ratings[0]) + 1)]
                       for i in range(len(ratings[0]))],
    }


every = numpy.array(list(itertools.product(range(6), repeat=6)))
pooled = random.integers(0, 11, (1_000_000, 11))
stratified = numpy.hstack([random.integers(0, 5, (1_000_000, 5)), random.integers(5, 11, (1_000_000, 6))])
json.dump({
    "madeBy": f"NumPy {numpy.__version__}",
    "cases": [
        {"name": "six experts, all panels", "ratings": SMALL, "strata": None, "first": 2, **result(every, SMALL, 2)},
        {"name": "two groups, pooled", "ratings": TWO_GROUPS, "strata": None, "first": 1, **result(pooled, TWO_GROUPS, 1)},
        {"name": "two groups, stratified", "ratings": TWO_GROUPS, "strata": STRATA, "first": 1, **result(stratified, TWO_GROUPS, 1)},
    ],
}, sys.stdout)
