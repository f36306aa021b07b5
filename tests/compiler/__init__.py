"""The compiler's middle: build, names, lowering; what is built is read, and then run on the local engine."""
