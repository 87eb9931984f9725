"""Random faults over import, drop folder, collect, understand, reread and package; then the rerun has to end as a calm run.

Run by hand at full size: ``make proof-faults`` (as root, so that small file systems can be mounted and filled). Prints every
fault, where it hit, how the verb ended, and what differs after the rerun; exit status 1 where anything does, where a verb
ends with an error that the program did not foresee, or where ``verify`` is not satisfied.
"""

import argparse
import signal
import sys

from tests.proofs.faults.proof import prove


def main() -> int:
    """Run the proof."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=100)
    parser.add_argument("--size", type=int, default=6_000, help="messages of an import; the other verbs take shares")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="verbs or kinds, with commas")
    arguments = parser.parse_args()
    # A proof that is ended takes its server and its small disks away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    only = set(arguments.only.split(",")) - {""}
    result = prove(
        arguments.points, arguments.size, arguments.seed, only=only, say=lambda line: print(line, flush=True)
    )
    return 0 if result.is_proved else 1


if __name__ == "__main__":
    sys.exit(main())
