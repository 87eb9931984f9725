"""What lies in a home is whole at any moment."""

import threading
from pathlib import Path

from warehouse.embedded.paths import paths_of, read_port, write_port


def test_who_reads_the_port_while_it_is_written_sees_a_port(tmp_path: Path) -> None:
    """A process that reads the file in the midst of a write would ask for a server on no port."""
    paths = paths_of(tmp_path)
    write_port(paths, 50_000)
    seen: set[int | None] = set()
    is_over = threading.Event()

    def read() -> None:
        while not is_over.is_set():
            seen.add(read_port(paths))

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(2_000):
        write_port(paths, 50_000 + number)
    is_over.set()
    reader.join()
    assert None not in seen
    assert len(seen) > 1
    assert [file.name for file in tmp_path.iterdir()] == ["postgres-port"]
