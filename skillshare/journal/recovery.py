"""The recovery sheet: a key on paper, senior to every laptop, made when the community is founded (journal §4).

Only its public half is ever stored, in the genesis. Whoever holds the paper can remove a founder and make a laptop a
keeper, so it is read in, used for one entry and forgotten. What that entry says is decided in `office.py`.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from skillshare.domain.laptops import SheetMistyped
from skillshare.domain.refusal import Refused
from skillshare.journal import letters
from skillshare.journal.entry import AUTHORITY, INCARNATIONS, log_id
from skillshare.journal.failure import Unavailable
from skillshare.journal.key import DeviceKey, make
from skillshare.journal.names import NEVER, Log, Names

SECRET: Final = 16
LETTERS: Final = 30
"""128 bits and a check of 22, in six groups of five: one random slip in four million goes unnoticed."""

_CHECK: Final = 22
_GROUP: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sheet:
    """What is printed, and the key it stands for. `public` goes into the genesis."""

    code: str
    key: DeviceKey

    @property
    def public(self) -> bytes:
        return self.key.public


def draw(random: Callable[[int], bytes] = os.urandom) -> Sheet:
    """A new sheet. Print `code`, found the community with `public`, keep nothing."""
    return _sheet(random(SECRET))


def read(code: str) -> Sheet:
    """The sheet of a code that somebody typed, in any case and grouping. Raises Refused(SheetMistyped)."""
    secret = letters.read(code, size=SECRET, check=_CHECK)
    if secret is None:
        raise Refused(SheetMistyped(len(letters.plain(code)), LETTERS))
    return _sheet(secret)


def log_of(names: Names, sheet: DeviceKey, own: DeviceKey) -> Log:
    """Where this laptop goes on writing for a sheet: in a log that few others choose.

    In one log for all, what a sheet did on two laptops that had not met would be two branches, and count on neither.
    Where two choose the same, the sheet has to be used once more. Raises Unavailable if all its logs are frozen.
    """
    for n in range(INCARNATIONS):
        inc = (own.public[0] + n) % INCARNATIONS
        log = names.by_id.get(log_id(sheet.public, inc, AUTHORITY))
        if log is None or log.frozen_from == NEVER:
            return names.open(sheet.public, inc, AUTHORITY)
    raise Unavailable("incarnations")


def _sheet(secret: bytes) -> Sheet:
    code = letters.spell(secret, check=_CHECK, group=_GROUP)
    # A sheet signs entries and does nothing else: it seals nothing and meets nobody.
    return Sheet(code=code, key=make(sha256(b"skillshare/recovery/1\0" + secret).digest(), bytes(32), b""))
