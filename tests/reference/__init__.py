"""A second opinion on what programs mean: an evaluator that shares nothing with the compiler, and programs for both."""
