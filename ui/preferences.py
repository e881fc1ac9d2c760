"""What this laptop remembers about how it looks and sounds; nothing about people or things.

Kept in the data folder, so that a portable folder carries its looks along and two communities keep their own.
"""

import re
from pathlib import Path

from PySide6.QtCore import QSettings

from ui.kit.tokens import THEMES

FILE = "window.ini"
_SCRYPT = {"n": 2**14, "r": 8, "p": 1}
_PIN = re.compile(r"[0-9a-f]{32}:[0-9a-f]{128}")


class Preferences:
    """Typed reading and writing of one settings file."""

    def __init__(self, folder: Path) -> None:
        self.store = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """`system`, `light`, `dark` or `contrast`."""
        name = str(self.store.value("theme", "system"))
        return name if name in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self.store.setValue("theme", name)

    @property
    def scale(self) -> float:
        """Text scale, 1.0–2.0."""
        try:
            return min(2.0, max(1.0, float(str(self.store.value("scale", 1.0)))))
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self.store.setValue("scale", scale)

    @property
    def language(self) -> str:
        """Language code of the window, empty for the system's."""
        return str(self.store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self.store.setValue("language", code)

    @property
    def sheet_tried(self) -> bool:
        """Whether somebody showed that the recovery sheet of this laptop's community is on paper."""
        return str(self.store.value("sheet_tried", "")) == "true"

    @sheet_tried.setter
    def sheet_tried(self, so: bool) -> None:
        self.store.setValue("sheet_tried", "true" if so else "")

    @property
    def sounds(self) -> bool:
        return str(self.store.value("sounds", "true")) == "true"

    @sounds.setter
    def sounds(self, on: bool) -> None:
        self.store.setValue("sounds", "true" if on else "false")

    @property
    def has_pin(self) -> bool:
        """Whether unlocking asks for a PIN. A garbled file asks for none: no PIN would ever fit it."""
        return _PIN.fullmatch(str(self.store.value("pin", ""))) is not None

    def set_pin(self, pin: str) -> None:
        """Remember a PIN (as a salted scrypt hash), or forget it if empty. It locks the screen, not the data."""
        if not pin:
            self.store.remove("pin")
            return
        from secrets import token_bytes  # as below: the window opens without these

        salt = token_bytes(16)
        self.store.setValue("pin", salt.hex() + ":" + _hash(pin, salt).hex())

    def pin_fits(self, pin: str) -> bool:
        """Whether this is the PIN."""
        from hmac import compare_digest

        salt, _, wanted = str(self.store.value("pin", "")).partition(":")
        return self.has_pin and compare_digest(_hash(pin, bytes.fromhex(salt)).hex(), wanted)


def _hash(pin: str, salt: bytes) -> bytes:
    from hashlib import scrypt

    return scrypt(pin.encode(errors="surrogatepass"), salt=salt, n=_SCRYPT["n"], r=_SCRYPT["r"], p=_SCRYPT["p"])
