"""The short ids that this laptop gives out: its prefix and a running number that nothing and nobody has (domain §2).

Which letters and check character make one belongs to `domain.numbers`.
"""

from collections.abc import Callable
from itertools import count

from skillshare.catalog.readers import Catalog
from skillshare.domain.numbers import short_id


class ShortIds:
    """Remembers the last number it gave out, so that an import does not ask for each."""

    def __init__(self, catalog: Catalog, prefix: Callable[[], str]) -> None:
        self._catalog, self._prefix = catalog, prefix
        self._last = 0

    def take(self) -> str:
        """The next short id; it is not given out again."""
        self._last, number = self._free()
        return number

    def coming(self) -> str:
        """The short id that `take` would give."""
        return self._free()[1]

    def _free(self) -> tuple[int, str]:
        catalog, prefix, last = self._catalog, self._prefix(), self._last
        if not last:
            last = max(of.highest_number(prefix) for of in (catalog.items, catalog.people, catalog.kits))
        found = ((n, short_id(prefix, n)) for n in count(last + 1))
        return next((n, number) for n, number in found if catalog.number_owner(number) is None)
