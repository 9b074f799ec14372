# Computes measures of the 30 networks of networks.csv with igraph, in networks_igraph.csv: those that igraph has. It has no effective
# size. The cluster is the first vertex, tied to each member with strength 1.
#
#     python3 test/reference/networks.py && Rscript test/reference/networks.R
#
# R 4.2.2, igraph 1.3.5.
suppressPackageStartupMessages(library(igraph))
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
made <- read.csv(file.path(here, "networks.csv"))
number <- function(value) sprintf("%.17g", value)

measure <- function(rows) {
  n <- rows$members[1]
  ties <- rows[!is.na(rows$from), ]
  edges <- rbind(cbind(rep(1, n), 1 + seq_len(n)), cbind(1 + ties$from, 1 + ties$to))
  graph <- make_graph(as.vector(t(edges)), n = n + 1, directed = FALSE)
  strengths <- c(rep(1, n), ties$strength)
  without <- delete_vertices(graph, 1)
  data.frame(
    network = rows$network[1],
    brokered_pairs_share = number(100 * (1 - edge_density(without))),
    constraint = number(constraint(graph, nodes = 1, weights = strengths)),
    components_without = count_components(without)
  )
}

measured <- do.call(rbind, lapply(split(made, made$network), measure))
write.csv(measured, file.path(here, "networks_igraph.csv"), row.names = FALSE, quote = FALSE)
