"""Reference values for the statistics of a panel that R has no function for, written from the definitions, slowly.
Run in this folder: python3 panel.py > panel-definitions.json"""
import itertools
import json
import sys

import numpy
import scipy.stats

random = numpy.random.default_rng(20230721)


def ballots(experts, items, missing):
    scores = random.integers(1, 6, experts * items).tolist()
    for place in random.choice(experts * items, missing, replace=False):
        scores[place] = None
    return [scores[row * items:(row + 1) * items] for row in range(experts)]


def alpha(ratings, level):
    """Krippendorff (2011), steps C to E: coincidences of values, then observed over expected disagreement."""
    units = [[s for s in column if s is not None] for column in zip(*ratings)]
    units = [unit for unit in units if len(unit) > 1]
    values = sorted({s for unit in units for s in unit})
    coincidences = {pair: 0.0 for pair in itertools.product(values, values)}
    for unit in units:
        for a, b in itertools.permutations(range(len(unit)), 2):
            coincidences[unit[a], unit[b]] += 1 / (len(unit) - 1)
    n_of = {c: sum(coincidences[c, k] for k in values) for c in values}
    n = sum(n_of.values())

    def difference(c, k):
        if level == "nominal":
            return float(c != k)
        if level == "interval":
            return float((c - k) ** 2)
        low, high = min(c, k), max(c, k)
        return (sum(n_of[g] for g in values if low <= g <= high) - (n_of[c] + n_of[k]) / 2) ** 2

    observed = sum(coincidences[c, k] * difference(c, k) for c in values for k in values) / n
    expected = sum(n_of[c] * n_of[k] * difference(c, k) for c in values for k in values) / (n * (n - 1))
    return 1 - observed / expected


def agreement(counts):
    """van der Eijk (2001), equations 1 and 2: layers, and every three points of each."""
    rest, total, result, k = list(counts), sum(counts), 0.0, len(counts)
    while max(rest) > 0:
        filled = [int(c > 0) for c in rest]
        height = min(c for c in rest if c > 0)
        triples = ["".join(str(filled[i]) for i in three) for three in itertools.combinations(range(k), 3)]
        one, two = triples.count("110") + triples.count("011"), triples.count("101")
        u = 1 if one + two == 0 else ((k - 2) * one - (k - 1) * two) / ((k - 2) * (one + two))
        a = u * (1 - (sum(filled) - 1) / (k - 1))
        result += sum(filled) * height / total * a
        rest = [c - height if c > 0 else 0 for c in rest]
    return result


def signed_rank(changes):
    """All sign patterns of the ranks of the changes that are not 0."""
    moved = [c for c in changes if c != 0]
    ranks = scipy.stats.rankdata(numpy.abs(moved))
    observed = sum(r for r, c in zip(ranks, moved) if c > 0)
    middle = ranks.sum() / 2
    signs = numpy.array(list(itertools.product([0, 1], repeat=len(moved))))
    p = float((numpy.abs(signs @ ranks - middle) >= abs(observed - middle) - 1e-9).mean())
    return {"changes": changes, "upwardRanks": float(observed), "n": len(moved), "p": p}


def rounds(before, after):
    pairs = [(a, b) for x, y in zip(before, after) for a, b in zip(x, y) if a is not None and b is not None]
    columns = [[numpy.array([s for s in c if s is not None], float) for c in zip(*r)] for r in (before, after)]
    variation = [[float(c.std(ddof=1) / c.mean()) for c in r] for r in columns]
    return {"before": before, "after": after, "unchanged": sum(a == b for a, b in pairs) / len(pairs), "pairs": len(pairs),
            "order": float(scipy.stats.spearmanr(*[[c.mean() for c in r] for r in columns]).statistic),
            "variation": [b - a for a, b in zip(*variation)]}


def again(ratings):
    """A later round: one score in four is given anew."""
    fresh = random.integers(1, 6, (len(ratings), len(ratings[0]))).tolist()
    change = random.random((len(ratings), len(ratings[0]))) < 0.25
    return [[f if c else s for s, f, c in zip(*rows)] for rows in zip(ratings, fresh, change)]


def dealt(ratings):
    """Every way in which the experts could have dealt their ranks, with the quadratic form of the true covariance."""
    sheets = [[(i, s) for i, s in enumerate(row) if s is not None] for row in ratings]
    sheets = [sheet for sheet in sheets if len(sheet) > 1]
    items = len(ratings[0])
    covariance = numpy.zeros((items, items))
    ways = [numpy.zeros((1, items))]
    observed = numpy.zeros(items)
    for sheet in sheets:
        at, k = [i for i, _ in sheet], len(sheet)
        ranks = numpy.sqrt(12 / (k + 1)) * (scipy.stats.rankdata([s for _, s in sheet]) - (k + 1) / 2)
        covariance[numpy.ix_(at, at)] += (ranks**2).sum() / (k - 1) * (numpy.eye(k) - 1 / k)
        observed[at] += ranks
        mine = numpy.zeros((len(list(itertools.permutations(range(k)))), items))
        mine[:, at] = list(itertools.permutations(ranks))
        ways.append(mine)
    inverse = numpy.linalg.pinv(covariance)
    sums = ways[0]
    for mine in ways[1:]:
        sums = (sums[:, None, :] + mine[None, :, :]).reshape(-1, items)
    chi = numpy.einsum("ij,jk,ik->i", sums, inverse, sums)
    return {"ratings": ratings, "ways": len(chi), "p": float((chi >= observed @ inverse @ observed - 1e-9).mean())}


ICE_CREAM = [[None] * 7 for _ in range(7)]  # Conover (1999), section 5.9
for person, (kinds, ranks) in enumerate(zip(
        [(0, 1, 3), (1, 2, 4), (2, 3, 5), (3, 4, 6), (0, 4, 5), (1, 5, 6), (0, 2, 6)],
        [(2, 3, 1), (3, 1, 2), (2, 1, 3), (1, 2, 3), (3, 1, 2), (3, 1, 2), (3, 1, 2)])):
    for kind, rank in zip(kinds, ranks):
        ICE_CREAM[person][kind] = rank
UNEVEN = [[5, 3, None, 1], [4, 4, 2, None], [None, 3, 2, 1], [5, None, 4, None], [4, 2, 2, 1]]

PRINTED = [  # Krippendorff (2011), example D: nominal 0.743, ordinal 0.815, interval 0.849
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None]]
SHEETS = [PRINTED, ballots(5, 8, 0), ballots(2, 6, 0), ballots(6, 9, 20)]
COUNTS = [[30, 40, 210, 130, 530, 50, 10], [1, 2, 3, 2, 1], [5, 1, 0, 1, 5], [0, 3, 7, 9, 2], [4, 4, 4, 4], [0, 7, 0], [9, 0, 0, 8, 1, 2, 0]]
CHANGES = [[1, 1, -1, 2, 0, 0, 1], [1, 1, 1, 2, 2, -1, 3, -2, 0, 1, 1], [-1, -1, -2, 0, 0, 0, -1, 1], [2], [1, -1], random.integers(-2, 4, 16).tolist()]
first = ballots(7, 6, 6)
json.dump({
    "madeBy": f"SciPy {scipy.__version__}",
    "alpha": [{"ratings": r, **{level: alpha(r, level) for level in ("nominal", "ordinal", "interval")}} for r in SHEETS],
    "agreement": [{"counts": c, "agreement": agreement(c)} for c in COUNTS],
    "signedRank": [signed_rank(c) for c in CHANGES],
    "dealt": [dealt(ICE_CREAM), dealt(UNEVEN)],
    "rounds": [rounds(first, again(first)), rounds(SHEETS[1], again(SHEETS[1]))],
}, sys.stdout)
