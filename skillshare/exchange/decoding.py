"""Bytes of a text file to text when nobody says which encoding it is: byte order marks, UTF-8, UTF-16, old code pages.

An old code page is chosen by how well its letters stand beside each other; no statistics of languages are kept. A list
that was put together from several files, or cut somewhere, may mix UTF-8 with one: then each line is read as it is.
"""

import codecs
import unicodedata
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PAGES: Final = ("cp1252", "cp1250", "cp1251", "cp1256", "cp1253", "mac_roman", "cp850")
"""Tried in this order; the first of equals wins."""

_COMMON: Final = {
    "cp1252": "äöüßéèêëàâáãåæçñóòôõúùûíìîïøœÄÖÜÉÈÀÁÅÆÇÑÓØÚÍÂ’‘“”„–—…€£°½¼²·×®",
    "cp1250": "ąćęłńóśźżáčďéěíňřšťúůýžőűäöüßăîâşţđĄĆĘŁŃÓŚŹŻÁČĎÉÍŇŘŠŤÚŮÝŽŐŰ’“”„–—…€°",
    "mac_roman": "äöüßéèêëàâáãåæçñóòôõúùûíìîïøœÄÖÜÉÈÀÁÅÆÇÑÓØÚÍÂ’‘“”–—…€£°",
    "cp850": "äöüßéèêëàâáãåæçñóòôõúùûíìîïøÄÖÜÉÈÀÁÅÆÇÑÓØÚÍÂ",
}
_SAMPLE: Final = 400_000


def decode(content: bytes) -> tuple[str, str]:
    """The text without NUL characters, and the name of its encoding as Python knows it, of lines that are not UTF-8
    where others are. Never raises."""
    encoding = _encoding(content)
    if encoding in _PAGES:
        text = "\n".join(_line(line, encoding) for line in content.split(b"\n"))
    else:
        text = content.decode(encoding, errors="replace")
    return text.removeprefix("\ufeff").replace("\x00", ""), encoding


def _line(line: bytes, page: str) -> str:
    # What stands in an old code page is hardly ever sound UTF-8 by chance.
    return line.decode("utf-8" if _is_utf8(line) else page, errors="replace")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _encoding(content: bytes) -> str:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    wide = _wide(content[:_SAMPLE])
    if wide:
        return wide
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > 200 and error.reason == "unexpected end of data":
            return "utf-8"
        others = b"\n".join(line for line in content.split(b"\n") if not _is_utf8(line))[:_SAMPLE]
        return max(_PAGES, key=lambda page: _plausible(others, page))
    return "utf-8"


def _wide(sample: bytes) -> str:
    """UTF-16 without its mark: every second byte of ordinary text is then zero."""
    pairs = len(sample) // 2
    if pairs < 4 or sample.count(0) * 5 < pairs:
        return ""
    even, odd = sample[0 : 2 * pairs : 2].count(0), sample[1 : 2 * pairs : 2].count(0)
    if max(even, odd) < 4 * min(even, odd) + 1 or max(even, odd) * 5 < pairs:
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _plausible(sample: bytes, page: str) -> float:
    """How natural the letters beyond ASCII look in this code page, per letter; more is better."""
    text = sample.decode(page, errors="replace")
    common = frozenset(_COMMON.get(page, ""))
    score, seen, run = 0.0, 0, 0
    for before, char, after in zip("\n" + text, text, text[1:] + "\n", strict=False):
        if char < "\x80":
            run = 0
            continue
        seen += 1
        run += 1
        score += _neighbours(before, char, after) + _worth(char, common, run)
    return score / max(seen, 1)


def _worth(char: str, common: frozenset[str], run: int) -> float:
    if not common:
        return 1.0 if char.isalpha() else 0.0
    if char not in common:
        return -0.5
    return 1.0 if run < 3 or not char.isalpha() else -1.0


def _neighbours(before: str, char: str, after: str) -> float:
    if char == "\ufffd":
        return -5.0
    category = unicodedata.category(char)
    if category[0] == "C":
        return -5.0
    if category[0] != "L":
        return -2.0 if category[0] == "S" and before.isalpha() and after.isalpha() else 0.0
    score = 0.0
    for left, right in ((before, char), (char, after)):
        if left.isalpha() and right.isalpha():
            score -= 2.0 * (left.islower() and right.isupper())
            score -= 2.0 * (_script(left) != _script(right))
    return score


def _script(char: str) -> str:
    return "LATIN" if char < "\x80" else unicodedata.name(char, "?").split()[0]
