"""The system's keystore: Secret Service or KWallet, Windows' Credential Manager, macOS' Keychain, through `keyring`.

Only those four count: other back ends keep secrets in files that are stolen with the disk. Which secrets are kept, and
what follows if one cannot be had, is not decided here.
"""

from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any, Final

from skillshare.journal.vault import is_there

_SERVICE: Final = "Skillshare"
_TRUSTED: Final = ("keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.Windows",
                   "keyring.backends.macOS")  # fmt: skip


class System:
    """A `vault.Keystore`. Without one of the four it keeps nothing; whatever goes wrong in one says the same."""

    def read(self, name: str) -> bytes | None:
        try:
            found = _backend().get_password(_SERVICE, name)
            return None if found is None else b64decode(found)
        except Exception:  # the back ends fail as they like, and not to have the key is all there is to say
            return None

    def keep(self, name: str, secret: bytes) -> bool:
        try:
            _backend().set_password(_SERVICE, name, b64encode(secret).decode())
        except Exception:
            return False
        return self.read(name) == secret


def of_folder(folder: Path) -> System | None:
    """The system's keystore for a folder that is locked; None for one that lies open, which stays so.

    The plan has new folders locked by themselves. A keystore alone is lost with the login it belongs to, and a shared
    laptop is set up anew more often than it is stolen: somebody has to want the lock and hear what it asks for.
    """
    return System() if is_there(folder) else None


def _backend() -> Any:
    """Raises LookupError where there is none that is safe from a thief of the disk."""
    import keyring  # takes a tenth of a second, and an open folder does without

    found = keyring.get_keyring()
    each = (found, *getattr(found, "backends", ()))  # one that stands for several has them
    trusted = (backend for backend in each if type(backend).__module__.startswith(_TRUSTED))
    chosen = next(trusted, None)
    if chosen is None:
        raise LookupError("no keystore")
    return chosen
