"""The NumPy side of bench-method.mjs: the same problems, vectorised as NumPy does best. Started by it; reads the name of a
case on each line, runs it, and answers with the milliseconds taken and what was found."""
import json
import sys
import time

import numpy

problem = json.loads(sys.stdin.readline())
totals = numpy.array(problem["totals"], float)
ratings = numpy.array(problem["ratings"], float)
first, weightings, panels = problem["first"], problem["weightings"], problem["panels"]
random = numpy.random.default_rng(1)


def halton(dimension):
    points = numpy.empty((weightings, dimension))
    for k, base in enumerate([2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37][:dimension]):
        rest, value, place = numpy.arange(1, weightings + 1), numpy.zeros(weightings), 1.0
        while rest[-1] > 0:
            place /= base
            value += place * (rest % base)
            rest //= base
        points[:, k] = value
    return points


def weights(cuts):
    cuts = numpy.sort(cuts, axis=1)
    return numpy.diff(cuts, axis=1, prepend=0, append=1)


def credits(scores):
    """Shares of a place; only rows with a tie across the cut are looked at twice."""
    items = scores.shape[1]
    split = numpy.partition(scores, (items - first - 1, items - first), axis=1)
    last_in, first_out = split[:, items - first, None], split[:, items - first - 1, None]
    chosen = (scores >= last_in).astype(float)
    tied = (last_in - first_out <= 1e-9 * numpy.abs(last_in))[:, 0]
    if tied.any():
        difference = scores[tied][:, None, :] - scores[tied][:, :, None]
        better, equal = (difference > 1e-9).sum(axis=2), (numpy.abs(difference) <= 1e-9).sum(axis=2)
        chosen[tied] = numpy.clip((first - better) / equal, 0, 1)
    return chosen.mean(axis=0)


def smaa():
    columns = totals.shape[1]
    points = halton(columns - 1)
    flat, at = weights(points), len(problem["groupSizes"]) - 1
    groups, grouped = weights(points[:, :at]), []
    for g, size in enumerate(problem["groupSizes"]):
        grouped.append(groups[:, [g]] * weights(points[:, at:at + size - 1]))
        at += size - 1
    return [credits(columns * w @ totals.T).tolist() for w in (flat, numpy.hstack(grouped))]


def bootstrap():
    experts, items, columns = ratings.shape
    drawn = random.integers(0, experts, (panels, experts))
    times = numpy.zeros((panels, experts))
    numpy.add.at(times, (numpy.arange(panels)[:, None], drawn), 1)
    scores = (times @ ratings.reshape(experts, -1)).reshape(panels, items, columns).sum(axis=2)
    places = 1 + (scores[:, None, :] > scores[:, :, None]).sum(axis=2)
    low, high = numpy.quantile(places, [0.025, 0.975], axis=0)
    return [credits(scores).tolist(), numpy.floor(low).tolist(), numpy.ceil(high).tolist()]


print(json.dumps(f"NumPy {numpy.__version__}, Python {sys.version.split()[0]}"), flush=True)
for line in sys.stdin:
    start = time.perf_counter()
    found = {"smaa": smaa, "bootstrap": bootstrap}[line.strip()]()
    print(json.dumps({"ms": 1000 * (time.perf_counter() - start), "found": found}), flush=True)
