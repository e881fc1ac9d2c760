"""HTML in a cell to plain text with its line breaks. Text without tags passes untouched."""

import re
from html import unescape
from html.parser import HTMLParser
from typing import Final

_TAGS: Final = "p|br|div|span|b|i|u|a|em|strong|ul|ol|li|h[1-6]|table|tr|td|th|img|font|hr|pre"
_TAG: Final = re.compile(rf"</?(?:{_TAGS})\b[^>]*>", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|nbsp|apos|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
_BLOCKS: Final = frozenset(
    (*("p", "div", "br", "ul", "ol", "li", "tr", "table", "hr", "pre"), *("h1", "h2", "h3", "h4", "h5", "h6"))
)
_HIDDEN: Final = frozenset(("script", "style"))


def text_of(cell: str) -> str:
    """What a reader of the cell would see."""
    if not _TAG.search(cell):
        return unescape(cell) if _ENTITY.search(cell) else cell
    reader = _Reader()
    reader.feed(cell)
    reader.close()
    return re.sub(r" *\n[ \n]*", "\n", "".join(reader.parts)).strip()


class _Reader(HTMLParser):
    """Collects the text; list items get a dash, links and pictures keep their address."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _HIDDEN
        if tag in _BLOCKS:
            self.parts.append("\n- " if tag == "li" else "\n")
        address = next((value for name, value in attrs if name in ("href", "src") and value), "")
        if address and tag in ("a", "img"):
            self.parts.append(f"[{address}] ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN
        if tag in _BLOCKS and tag != "br":
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(re.sub(r"\s+", " ", data))
