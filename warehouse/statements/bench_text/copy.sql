-- Lines of warehouse/bench.py.
copy raw.bench_text from stdin
