"""Small societies by the library alone. (A package, since `benchmarks/society.py` is on the path too.)"""
