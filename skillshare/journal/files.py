"""Writing to disk so that a power cut leaves the old file or the new one, never half of either.

What is written belongs to the callers; nothing here knows an entry.
"""

import os
import sys
from pathlib import Path

PRIVATE = 0o600


def flush(descriptor: int) -> None:
    """Returns once the file's bytes are on the disk, not merely in its cache."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    elif sys.platform == "linux":
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)


def write_whole(path: Path, content: bytes, *, mode: int = PRIVATE) -> None:
    """Replaces a file in one step: temporary file, flush, rename, flush of the folder. Raises OSError."""
    scratch = path.with_name(path.name + ".new")
    try:
        scratch.unlink(missing_ok=True)
        descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        with open(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            flush(file.fileno())
        os.replace(scratch, path)
    except OSError:
        scratch.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Makes a rename in a folder lasting, where the system lets a folder be flushed."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
