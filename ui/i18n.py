"""Which language the app speaks: offered languages, switching at run time, translated text, text kept in its direction.

The words themselves stand where they are said and in `wording`; the translations in `resources/translations`.

How to say something: `translate("context", "literal with {name}").format(name=isolate(name))`, plurals with `%n`:
`translate("context", "%n thing(s)", "", n)`. The literal must stand in the call, else the tool that collects texts
(packaging/translate.py) does not see it.
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from resources import path

FALLBACK: Final = "en"
_ISOLATE, _END = "\u2068", "\u2069"
_PLAIN_NAMES: Final = {"en": "English", "es": "Español", "pt": "Português", "zh": "中文"}
"""Languages that Qt calls after one country."""
_PLAIN: Final = dict.fromkeys(map(ord, (_ISOLATE, _END)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language on offer: ISO code, its own name for itself, and the Qt locale whose dates and digits it uses."""

    code: str
    name: str
    locale: str


_LANGUAGES: Final = (
    Language(code="en", name="English", locale="en_GB"),
    Language(code="ar", name="العربية", locale="ar_AE"),  # of the Arabic locales one that writes Western digits
)


def languages() -> tuple[Language, ...]:
    """The languages whose translation is shipped, in the order in which they are offered."""
    return tuple(known for known in _LANGUAGES if path("translations", f"skillshare_{known.code}.qm").is_file())


def fitting(wish: str = "") -> str:
    """The code of the offered language that fits a wish ("ar", "ar_EG", ""), else this machine's, else English."""
    codes = [known.code for known in languages()]
    for wanted in (wish, QLocale.system().name()):
        code = wanted.replace("-", "_").partition("_")[0].lower()
        if code in codes:
            return code
    return FALLBACK


def install(app: QCoreApplication, language: str) -> None:
    """Speak that language from now on. Windows hear of it once, as a LanguageChange event; may be called again."""
    known = next((offered for offered in languages() if offered.code == language), _LANGUAGES[0])
    QLocale.setDefault(QLocale(known.locale))
    own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(app, "qt", f"{own}/qtbase_{known.code}.qm")
    _load(app, "skillshare", str(path("translations", f"skillshare_{known.code}.qm")))
    if hasattr(app, "setLayoutDirection"):  # not without a display
        app.setLayoutDirection(direction())


def _load(app: QCoreApplication, name: str, file: str) -> None:
    """Load into the translator of that name. Loading into an installed one posts the event, which Qt compresses."""
    translator = app.findChild(QTranslator, name)
    if isinstance(translator, QTranslator):
        translator.load(file)
        return
    translator = QTranslator(app)
    translator.setObjectName(name)
    translator.load(file)
    app.installTranslator(translator)


def direction() -> Qt.LayoutDirection:
    """Which way the present language runs."""
    return QLocale().textDirection()


def translate(context: str, text: str, note: str = "", n: int = -1) -> str:
    """The text in the present language, `%n` replaced by `n`; `note` tells apart what is one word in English only."""
    return QCoreApplication.translate(context, text, note or None, n)


def isolate(text: str) -> str:
    """A name, number or date made safe inside a sentence that may run the other way; unchanged where none does."""
    if not text or (direction() == Qt.LayoutDirection.LeftToRight and not _runs_left(text)):
        return text
    return f"{_ISOLATE}{text}{_END}"


def plain(text: str) -> str:
    """The text without the marks of `isolate`, for files and terminals."""
    return text.translate(_PLAIN)


def _runs_left(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text)


def language_name(code: str) -> str:
    """Any language by its own name ("Deutsch" for "de"); what is no known code stays as it was typed."""
    if not code.isascii() or len(code) > 7 or not code.replace("-", "").replace("_", "").isalpha():
        return code
    locale = QLocale(code)
    native = _PLAIN_NAMES.get(code.lower(), locale.nativeLanguageName())
    known = locale.language() not in (QLocale.Language.C, QLocale.Language.AnyLanguage)
    return isolate(native[:1].upper() + native[1:]) if known and native else code


def spoken() -> str:
    """The code of the language that is spoken now."""
    return fitting(QLocale().name())
