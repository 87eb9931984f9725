-- Lines of warehouse/bench.py.
copy raw.bench_copy from stdin
