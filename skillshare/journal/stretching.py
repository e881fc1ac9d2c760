"""From a passphrase that somebody remembers to a key: Argon2id (journal §11).

What the key opens, and how much it has to cost, is said by whoever asks.
"""

import unicodedata
from threading import Lock
from typing import Final

from skillshare.journal.failure import Unavailable

_KEY: Final = 32
# OpenSSL lends the lanes of all derivations one pool with a thread for each core. Two at once empty it: they wait for
# each other for good, or are told that there is no memory.
_ONE_AT_A_TIME: Final = Lock()


def stretched(passphrase: str, salt: bytes, *, memory: int, passes: int, lanes: int) -> bytes:
    """The 32-byte key of a passphrase; `memory` in KiB. Waits for any other one that is being made, on any thread.

    Raises ValueError or TypeError for costs that make no sense, Unavailable("memory") where there is too little.
    """
    # Only whoever has a passphrase needs the module.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derived = Argon2id(salt=salt, length=_KEY, iterations=passes, lanes=lanes, memory_cost=memory)
    # One passphrase can be typed as different letters that look the same.
    words = unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass")
    try:
        with _ONE_AT_A_TIME:
            return derived.derive(words)
    except MemoryError:
        raise Unavailable("memory") from None
