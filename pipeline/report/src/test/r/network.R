# network.R GRAPHML: what igraph reads of a network.
suppressPackageStartupMessages(library(igraph))
network <- read_graph(commandArgs(TRUE)[1], format = "graphml")
cat("directed:", is_directed(network), "\n")
for (node in V(network)) {
  cat("node:", V(network)$label[node], V(network)$count[node], "\n")
}
for (edge in E(network)) {
  ends <- ends(network, edge, names = FALSE)
  cat("edge:", V(network)$label[ends[1]], "--", V(network)$label[ends[2]],
      E(network)$weight[edge], round(E(network)$odds_ratio[edge], 6),
      E(network)$cases_with_pair[edge], E(network)$verdict[edge], "\n")
}
cat("attributes:", sort(edge_attr_names(network)), "\n")
