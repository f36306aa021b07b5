"""Programs as newcomers write them: wrong ones, each with its code at its place, and right ones near them that run."""
