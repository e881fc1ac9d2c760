"""Python's own import, which PySide replaces by one that costs a window a tenth of its start; nothing else.

PySide's reads the source of every module, to see whether it might ask for `__feature__`, and keeps it: eight megabytes.
No module here asks.
"""

import builtins

import PySide6.QtCore  # noqa: F401 — puts its own import in force


def restore() -> None:
    """Import as Python does from here on; call it before the other modules are imported."""
    # A PySide that leaves the import alone has nothing to give back.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
