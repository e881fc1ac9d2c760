"""`python -m tests.bench [NAME …]`: runs the benches named, or all but the long ones, and prints one table.

Figures are no assertion. The table also goes to build/bench/last.json.
"""

import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")

from tests.bench.dataset import KEPT
from tests.bench.figure import Figure, table

NAMES: Final = (
    "start",
    "search",
    "lend",
    "rebuild",
    "memory",
    "locked",
    "importing",
    "reading",
    "syncing",
    "meshes",
    "receiving",
    "window",
    "availability",
    "matching",
    "week",
)
LONG: Final = ("million",)
"""Only where they are named."""


def main(names: Sequence[str]) -> int:
    """Exit code 2 for a name that is no bench, else 0, whatever the figures are."""
    unknown = [name for name in names if name not in NAMES + LONG]
    if unknown:
        print(f"No such bench: {', '.join(unknown)}. There are: {', '.join(NAMES + LONG)}.", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for name in names or NAMES:
        print(f"{name} …", file=sys.stderr, flush=True)
        figures += import_module(f"tests.bench.{name}").figures()
    print(table(figures))
    print(f"\n{os.cpu_count()} cores, {os.getloadavg()[0]:.1f} programs busy on average of the last minute.")
    told = [{**asdict(figure), "ratio": figure.ratio, "met": figure.met} for figure in figures]
    last = {"cores": os.cpu_count(), "load": os.getloadavg()[0], "at": time.strftime("%F %T"), "figures": told}
    KEPT.mkdir(parents=True, exist_ok=True)
    (KEPT / "last.json").write_text(json.dumps(last, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
