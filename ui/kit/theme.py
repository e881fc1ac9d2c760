"""Puts a theme, a text scale and a direction in force on the whole application, at any time.

Fusion, an own palette and one small generated style sheet; the fonts come from code, else text scale breaks (look §8).
"""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ui.kit.fonts import load_fonts
from ui.kit.look import Look, bell, look
from ui.kit.style import sheet
from ui.kit.tokens import PALETTES

_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text2",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_primary",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.Link: "primary_text",
    QPalette.ColorRole.LinkVisited: "primary_text",
    QPalette.ColorRole.ToolTipBase: "inverse",
    QPalette.ColorRole.ToolTipText: "on_inverse",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "edge",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
    QPalette.ColorRole.Accent: "primary",
}
_TEXT_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def apply(app: QApplication, theme: str = "system", text_scale: float = 1.0, *, rtl: bool = False) -> None:
    """Put a theme of `tokens.THEMES`, a text scale (1.0–2.0) and a direction in force; everything repaints at once.

    Call it first before any widget is made.
    """
    load_fonts()
    if app.property("kit_style") is None:
        app.setStyle("Fusion")
        app.setProperty("kit_style", True)
    name = system_theme(app) if theme == "system" else theme
    new = Look(name=name, palette=PALETTES[name], scale=min(2.0, max(1.0, text_scale)), rtl=rtl)
    _follow_system(app, theme == "system")
    # The bell is rung last, so that whoever hears it meets the new fonts and palette.
    bell().look = new
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    if app.layoutDirection() != direction:
        app.setLayoutDirection(direction)
    app.setFont(new.font("body"))
    app.setPalette(qt_palette(new))
    app.setStyleSheet(sheet(new))
    bell().ring(new)


def qt_palette(of: Look) -> QPalette:
    """Return the Qt palette of a look; disabled words are `off`."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, of.color(token))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, of.color("off"))
    return palette


def system_theme(app: QApplication) -> str:
    """Return the theme the operating system asks for: contrast, dark or light."""
    hints = app.styleHints()
    # Qt before 6.10 cannot tell whether more contrast is wanted.
    if (
        hasattr(hints, "accessibility")
        and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    ):
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


class _SystemFollower(QObject):
    """Lives on the application while the theme is `system` and hears the system change its mind."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("kit_system_follower")
        self._app = app
        app.styleHints().colorSchemeChanged.connect(self.on_system_changed)

    @Slot()
    def on_system_changed(self) -> None:
        if system_theme(self._app) != look().name:
            apply(self._app, "system", look().scale, rtl=look().rtl)


def _follow_system(app: QApplication, wanted: bool) -> None:
    follower = app.findChild(_SystemFollower)
    if wanted and follower is None:
        _SystemFollower(app)
    elif follower is not None and not wanted:
        app.styleHints().colorSchemeChanged.disconnect(follower.on_system_changed)
        follower.setParent(None)
        follower.deleteLater()
