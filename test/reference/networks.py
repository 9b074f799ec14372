"""Makes the 30 networks of networks.csv and computes their measures with networkx, in networks_networkx.csv.

    python3 test/reference/networks.py && Rscript test/reference/networks.R

networkx 2.8.8. The cluster is the node 0, tied to each of the members 1 to n with strength 1.
"""
import csv
import os

import networkx as nx

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = 20150911


def draws(seed):
    """Numbers in [0, 1) from a linear congruence: the same with every version of Python."""
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield (state >> 11) / 2**53


def networks():
    """n members and their ties: small and larger, sparse and dense, every second one valued; the corners first."""
    draw = draws(SEED)
    yield 2, []
    yield 2, [(1, 2, 1)]
    yield 2, [(1, 2, 3)]
    yield 5, [(1, j, 1) for j in range(2, 6)]  # a star
    yield 6, [(i, j, 1) for i in range(1, 7) for j in range(i + 1, 7)]  # all tied
    yield 7, []  # tied through the cluster alone
    for number in range(7, 31):
        n = 3 + int(next(draw) * (38 if number % 3 == 0 else 10))
        density = next(draw) ** 2
        ties = []
        for i in range(1, n + 1):
            for j in range(i + 1, n + 1):
                if next(draw) >= density:
                    continue
                if number % 2 == 0:
                    ties.append((i, j, 1))
                else:
                    ties.append((i, j, round(0.1 + 9.9 * next(draw) ** 2, 2)))
        yield n, ties


def graph_of(n, ties):
    graph = nx.Graph()
    graph.add_weighted_edges_from((0, j, 1) for j in range(1, n + 1))
    graph.add_weighted_edges_from(ties)
    return graph


def write(name, header, rows):
    with open(os.path.join(HERE, name), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def number(value):
    return "%.17g" % value


made, measured = [], []
for place, (n, ties) in enumerate(networks(), 1):
    graph = graph_of(n, ties)
    without = graph.subgraph(range(1, n + 1))
    valued = nx.effective_size(graph, nodes=[0], weight="weight")[0]
    made.append([place, n, "", "", ""])
    made += [[place, n, a, b, number(strength)] for a, b, strength in ties]
    measured.append(
        [
            place,
            number(100 * (1 - nx.density(without))),
            number(valued),
            number(valued / n),
            number(nx.constraint(graph, nodes=[0], weight="weight")[0]),
            nx.number_connected_components(without),
        ]
    )
write("networks.csv", ["network", "members", "from", "to", "strength"], made)
write(
    "networks_networkx.csv",
    ["network", "brokered_pairs_share", "effective_size", "efficiency", "constraint", "components_without"],
    measured,
)
