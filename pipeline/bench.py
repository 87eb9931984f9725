"""Measures this machine: import beside a bare COPY of the same rows, understand in messages per CPU second."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from collectors.discover import discover
from collectors.files import ImportFile
from collectors.protocol import ImportOptions
from collectors.registry import collect
from domain.capture import Captured
from pipeline.bench_export import write_bench_export
from pipeline.import_files import ImportRequest, import_paths
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse
from warehouse.bench import backend_cpu_seconds, bare_copy, bare_lines
from warehouse.embedded import stop

_BATCH = 5_000
_MEBIBYTE = 2**20
