"""Halton points by SciPy and simplest fractions by Python's Fraction.
Run in this folder: python3 sequences.py > sequences.json"""
import json
import math
import sys
from fractions import Fraction

import scipy
from scipy.stats import qmc

INDICES = [1, 2, 3, 10, 1000, 9999]
halton = qmc.Halton(d=12, scramble=False).random(10_000)


def nearest(value, most):
    fraction = Fraction(value).limit_denominator(most)
    return [fraction.numerator, fraction.denominator] if abs(fraction - Fraction(value)) <= Fraction(1, 10**9) else None


# Below 20,000 two fractions are at least 1/20,000² = 2.5e-9 apart, so the nearest within 1e-9 is the only one.
VALUES = [5 / 11, 1 / 3, 0.25, 3.0, 0.0, -2 / 7, 147 / 145, 0.1 + 0.2, math.pi, math.sqrt(2), 1 / 19_999, 5 / 11 + 4e-10, 5 / 11 + 4e-9]
json.dump({
    "madeBy": f"SciPy {scipy.__version__}",
    "halton": [{"index": index, "point": halton[index].tolist()} for index in INDICES],
    "fractions": [{"value": v, "maxDenominator": most, "fraction": nearest(v, most)} for v in VALUES for most in (100, 20_000)],
}, sys.stdout)
