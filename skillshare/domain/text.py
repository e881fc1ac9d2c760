"""Text that people type, scan or import, made safe to keep: normalised, without control characters, of bounded length.

Words for people do not live here; keys for looking things up do.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

SHORT: Final = 200
"""Longest single-line value in characters (a name, a shelf, a card number)."""
LONG: Final = 4000
"""Longest text of several lines in characters (a description, a note)."""

MANY: Final = 60
"""Most texts in one list or map of a record: all of it travels in one body (journal §10)."""

_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0xFEFF])
_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_KEY = re.compile(r"[\W_]+")


def clean(text: str) -> str:
    """One line, NFC, single spaces, no control or direction characters. Joiners stay: names and emoji need them."""
    return " ".join(_visible(text).split())


def clean_lines(text: str) -> str:
    """Like `clean`, but keeps line breaks (at most one empty line in a row)."""
    lines = [" ".join(line.split()) for line in _visible(_NEWLINES.sub("\n", text)).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def clean_map(texts: Mapping[str, str]) -> dict[str, str]:
    """Kept columns, heading to words: cleaned, shortened to what a record holds, at most `MANY`."""
    return {clean(name)[:SHORT]: clean_lines(text)[:LONG] for name, text in list(texts.items())[:MANY]}


def _visible(text: str) -> str:
    text = unicodedata.normalize("NFC", text).translate(_BIDI)
    return "".join(c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs", "Co", "Cn") else " " for c in text)


def key(code: str) -> str:
    """A number, card or label as it is compared: upper case letters and digits only, digits of any script as 0–9.

    Scanners type punctuation according to the keyboard's layout, so a dash may arrive as anything.
    """
    return plain_digits(_KEY.sub("", unicodedata.normalize("NFKC", code).upper()))


def plain_digits(text: str) -> str:
    """Digits of any script as 0–9, the rest as it is."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c, c)) for c in text)


def phone_end(phone: str) -> str:
    """The digits of a phone number from the last to the first, so that its end can be looked up."""
    return "".join(c for c in plain_digits(phone) if "0" <= c <= "9")[::-1]


def folded(text: str) -> str:
    """Text as it is searched: case and diacritics folded, so that "yildiz" finds Yıldız and "lodz" finds Łódź."""
    if text.isascii():  # what is indexed is nearly always, and is most of what a record costs
        return text.lower()
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS)).casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).translate(_LETTERS)


def spaced(text: str) -> str:
    """Text with each character of a script that writes no spaces (Chinese, Japanese) as a word of its own."""
    return _UNSPACED.sub(r" \g<0> ", text)


_LETTERS = str.maketrans(
    {
        "ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d", "þ": "th", "æ": "ae",
        "Æ": "ae", "œ": "oe", "Œ": "oe", "’": "'", "ʼ": "'", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي",
        "ة": "ه", "ـ": None,
    }
)  # fmt: skip
