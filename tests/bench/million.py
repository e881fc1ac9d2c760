"""What `receiving` measures, with 1,000,000 entries; only where it is named."""

from tests.bench.dataset import MILLION
from tests.bench.figure import Figure
from tests.bench.receiving import received


def figures() -> list[Figure]:
    return received(MILLION)
