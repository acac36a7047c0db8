/** Version of Phlov that computes; printed in every result so that an auditor can fetch the same code. */
export const PHLOV_VERSION = "0.1.0";

/** Weightings drawn: quasi-random, so that a share is within 0.01 of its limit (10,000 plain draws miss that one time in twenty). */
export const WEIGHTINGS = 10_000;

/** Panels drawn with replacement: enough for a 95 % interval of places (Efron & Tibshirani 1993, ch. 13, ask for 1,000 or more). */
export const PANELS = 2_000;

/** Random orders drawn for a permutation p; with the observed one this makes 10,000. */
export const PERMUTATIONS = 9_999;
