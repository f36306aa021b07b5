"""What is known of a graph, found out once and asked by the passes: no pass walks again to learn it."""
