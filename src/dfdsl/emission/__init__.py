"""What `emit` is made of: the template environment, names, holes and the graph's expression."""
