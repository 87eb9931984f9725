"""The command line. Results go to stdout; logs, tables and progress to stderr."""

from pipeline.cli.main import main

__all__ = ["main"]
