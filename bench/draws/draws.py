# The same draws in vectorised numpy: python3 bench/draws/draws.py TABLE DRAWS SHARES
import sys
import time

import numpy as np

table, draws, shares = sys.argv[1], int(sys.argv[2]), sys.argv[3]
profiles = np.genfromtxt(table, delimiter=",", missing_values="NA").reshape(-1, 2, 4, 2)
rng = np.random.default_rng(1)
start = time.process_time()

uniform = lambda *shape: rng.uniform(-1, 1, (*shape, draws))
weights = np.array([2, 1, 1, 1])[None, :, None] * (1 + 0.25 * uniform(2, 4))
out, crossover, full = (at + 6 * uniform(2, 4) for at in (20, 50, 80))
log_odds = np.log(0.95 / 0.05)
above, below = -log_odds / (full - crossover), -log_odds / (crossover - out)
wholes = weights.sum(1)
patterns = {}


def pattern(axis, known):
    """What weights add up to where these indicators are known: once for all profiles alike."""
    key = axis, known.tobytes()
    if key not in patterns:
        sums = weights[axis][known].sum(0)
        share = sums / wholes[axis]
        with np.errstate(divide="ignore"):
            inverse = np.where((share > 0) & (share >= 0.3), 1 / sums, np.nan)
        patterns[key] = inverse, 1 / wholes[axis], 1 - share, share < 0.65
    return patterns[key]


raw, rate, total = np.empty(draws), np.empty(draws), np.empty(draws)
is_above = np.empty(draws, bool)
having = np.zeros((6, draws), np.uint32)
counts = np.zeros((len(profiles), 14))
for place, profile in enumerate(profiles):
    stands = []
    for axis in range(2):
        total.fill(0)
        known = ~np.isnan(profile[axis, :, 0])
        for item in np.flatnonzero(known):
            lo, hi = profile[axis, item]
            if lo == hi:
                np.subtract(lo, crossover[axis, item], out=raw)
            else:
                rng.random(out=raw)
                raw *= hi - lo
                raw += lo
                raw -= crossover[axis, item]
            np.greater(raw, 0, out=is_above)
            np.multiply(raw, below[axis, item], out=rate)
            np.multiply(raw, above[axis, item], out=rate, where=is_above)
            np.exp(rate, out=rate)
            rate += 1
            np.divide(weights[axis, item], rate, out=rate)
            total += rate
        inverse, share, unknown, is_weak = pattern(axis, known)
        least = total * share
        most = least + unknown
        stands.append((total * inverse, (least <= 0.5) & (most >= 0.5), is_weak))
    (a, a_open, a_weak), (b, b_open, b_weak) = stands
    kind = (a > 0.5).astype(np.int8) * 2 + (b > 0.5)
    firm = (a_open | b_open).astype(np.int8)
    firm += (a_open & a_weak) | (b_open & b_weak)
    near = (np.abs(a - 0.5) <= 0.05) | (np.abs(b - 0.5) <= 0.05)
    outcome = np.where(np.isnan(a) | np.isnan(b), 4, np.where(near, 5, kind))
    counts[place] = np.bincount(np.where(outcome < 4, kind * 3 + firm, outcome + 8), minlength=14)
    for one in range(6):
        having[one] += outcome == one
print(time.process_time() - start)
np.savetxt(shares, counts / draws, delimiter=",")
