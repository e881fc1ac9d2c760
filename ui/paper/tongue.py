"""The language of one piece of paper, which is its reader's and not the window's (experience 24)."""

from PySide6.QtCore import QLocale, Qt, QTranslator

from resources import path
from ui import i18n


class Tongue:
    """Words and dates in one of the offered languages, without changing what the window speaks."""

    def __init__(self, code: str) -> None:
        known = {language.code: language for language in i18n.languages()}
        self.code = code if code in known else i18n.FALLBACK
        self.locale = QLocale(known[self.code].locale if self.code in known else "en_GB")
        self._translator = QTranslator()
        self._translator.load(str(path("translations", f"skillshare_{self.code}.qm")))

    @property
    def rtl(self) -> bool:
        return self.locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def isolate(self, text: str) -> str:
        """A name, number or phone number that keeps its own direction in a right-to-left language."""
        return f"\u2068{text}\u2069" if self.rtl and text else text

    def translate(self, context: str, text: str, note: str = "", n: int = -1) -> str:
        """As `i18n.translate`, in this language."""
        found = self._translator.translate(context, text, note or None, n) or text
        return found.replace("%n", str(n))


def tongue_of(languages: str) -> Tongue:
    """The language of a reader, told by their languages in words ("Türkçe, Deutsch") or codes; else the window's."""
    offered = {language.name.casefold(): language.code for language in i18n.languages()}
    offered |= {language.code: language.code for language in i18n.languages()} | {"arabic": "ar", "english": "en"}
    for word in languages.replace(";", ",").split(","):
        code = offered.get(word.strip().casefold())
        if code:
            return Tongue(code)
    return Tongue(i18n.spoken())
