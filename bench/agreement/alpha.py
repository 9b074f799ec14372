# Krippendorff's alpha of three levels by coincidences in numpy: python3 bench/agreement/alpha.py RATINGS DRAWS
import sys
import time

import numpy as np

ratings, draws = np.loadtxt(sys.argv[1], delimiter=",", dtype=int), int(sys.argv[2])
rng = np.random.default_rng(1)
start = time.process_time()
values = np.arange(1, 6)
# Units by values: how often each value was given; 0 is no rating.
counts = (ratings[:, :, None] == values).sum(1)


def coincidences(counts):
    pairable = counts.sum(1)
    pairs = counts[:, :, None] * counts[:, None, :] - counts[:, None, :] * np.eye(len(values))
    return (pairs / (np.maximum(pairable, 2) - 1)[:, None, None]).sum(0)


def alphas(counts):
    seen = coincidences(counts)
    each = seen.sum(0)
    expected = (np.outer(each, each) - np.diag(each)) / (each.sum() - 1)
    ranks = np.cumsum(each) - each / 2
    distances = [1 - np.eye(len(values))] + [(s[:, None] - s) ** 2 for s in (ranks, values)]
    return [1 - (seen * d).sum() / (expected * d).sum() for d in distances]


found = alphas(counts)
for _ in range(draws):
    alphas(counts[rng.integers(len(counts), size=len(counts))])
print(time.process_time() - start, *found)
