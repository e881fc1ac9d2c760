"""Import: rows a second of a spreadsheet of 10,000 things that goes into the small community, plan and writing."""

import csv
import os
import time
from pathlib import Path
from random import Random
from typing import Final

from skillshare.community import Community
from skillshare.exchange.known import known
from skillshare.exchange.mapping import Target, guess
from skillshare.exchange.planning import plan
from skillshare.exchange.reading import read
from skillshare.exchange.running import run
from tests.bench.dataset import SMALL
from tests.bench.figure import Figure
from tests.bench.fresh import copy

ROWS: Final = 10_000


def figures() -> list[Figure]:
    with copy(SMALL) as folder:
        path = _spreadsheet(folder)
        community = Community(folder)
        start = time.perf_counter()
        sheet = read(path)
        planned = plan(sheet, guess(sheet, Target.ITEMS), known(community, Target.ITEMS))
        middle = time.perf_counter()
        report = run(planned, community, batch=os.urandom(16))
        end = time.perf_counter()
        community.close()
    if report.added != ROWS:
        raise RuntimeError(f"{report.added} of {ROWS} rows are imported")
    note = f"{ROWS:,} rows once; read and planned in {middle - start:.1f} s, written in {end - middle:.1f} s"
    return [Figure(what="import of a spreadsheet", value=ROWS / (end - start), unit="rows/s", note=note)]


def _spreadsheet(folder: Path) -> Path:
    random, path = Random(7), folder / "things.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("Name", "Number", "Category", "Brand", "Shelf", "Value"))
        for number in range(ROWS):
            kind, thing = random.choice(("Cordless", "Folding", "Garden")), random.choice(("drill", "tent", "saw"))
            price = f"{random.randrange(5, 900)}.50"
            writer.writerow(
                (f"{kind} {thing} {number}", f"BX-{number:05d}", "Tools", "Bosch", f"C {number % 40}", price)
            )
    return path
