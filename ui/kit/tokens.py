"""Colours, type, spacing, radii and heights of look §4; style sheet, painters and delegates read them here.

No Qt and no widgets; a colour written anywhere else is a fault.
"""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """One theme's colours as `#RRGGBB`; the field name is the token's name everywhere in the kit."""

    canvas: str
    sheet: str
    card: str
    sunk: str
    line: str
    edge: str
    text: str
    text2: str
    off: str
    primary: str
    primary_hover: str
    primary_press: str
    on_primary: str
    primary_text: str
    primary_soft: str
    primary_soft_text: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    warn_mark: str
    stop: str
    stop_soft: str
    stop_mark: str
    info: str
    info_soft: str
    plum: str
    plum_soft: str
    focus: str
    inverse: str
    on_inverse: str
    inverse_link: str
    ink: str
    scrim: str
    t_pine: str
    t_gold: str
    t_brick: str
    t_blue: str
    t_plum: str
    t_leaf: str
    t_sand: str

    def value(self, token: str) -> str:
        """Return the colour of a token; an unknown name raises AttributeError."""
        found: str = getattr(self, token)
        return found


LIGHT = Palette(
    canvas="#EFECE5",
    sheet="#FAF8F4",
    card="#FFFFFF",
    sunk="#F3F0E9",
    line="#E2DCD1",
    edge="#8A8276",
    text="#23201B",
    text2="#5E574C",
    off="#8F887C",
    primary="#17604F",
    primary_hover="#125041",
    primary_press="#0D3F33",
    on_primary="#FFFFFF",
    primary_text="#17604F",
    primary_soft="#DCEBE4",
    primary_soft_text="#104A3C",
    good="#1E6B38",
    good_soft="#E2F0DF",
    warn="#7A4A00",
    warn_soft="#FCEED0",
    warn_mark="#E5A52D",
    stop="#9B2A18",
    stop_soft="#FBE5DE",
    stop_mark="#B83A22",
    info="#235380",
    info_soft="#E2EDF7",
    plum="#643A78",
    plum_soft="#F0E6F4",
    focus="#1B62C4",
    inverse="#2B2823",
    on_inverse="#FBF8F2",
    inverse_link="#9BDCC6",
    ink="#34343D",
    scrim="#23201B",
    t_pine="#DBEAE3",
    t_gold="#FAE9C5",
    t_brick="#F8DED3",
    t_blue="#DCE8F3",
    t_plum="#EADDF0",
    t_leaf="#E1ECD6",
    t_sand="#EEE5D6",
)

DARK = Palette(
    canvas="#171512",
    sheet="#1F1C19",
    card="#292622",
    sunk="#23201C",
    line="#3B3731",
    edge="#8B8377",
    text="#F3EEE5",
    text2="#BEB6A8",
    off="#7F786C",
    primary="#2A7D69",
    primary_hover="#25715F",
    primary_press="#1F6151",
    on_primary="#FFFFFF",
    primary_text="#86D1B9",
    primary_soft="#21403A",
    primary_soft_text="#B5E5D5",
    good="#93D39B",
    good_soft="#233A26",
    warn="#F3C670",
    warn_soft="#41331A",
    warn_mark="#E5A52D",
    stop="#F7A893",
    stop_soft="#47251D",
    stop_mark="#E0715A",
    info="#9CC7EE",
    info_soft="#20344A",
    plum="#D5B3E4",
    plum_soft="#3A2A43",
    focus="#8EC4FF",
    inverse="#F3EEE5",
    on_inverse="#23201B",
    inverse_link="#17604F",
    ink="#DED7CA",
    scrim="#000000",
    t_pine="#2B4A42",
    t_gold="#574722",
    t_brick="#5A352A",
    t_blue="#2F4760",
    t_plum="#4A3655",
    t_leaf="#3B4A2F",
    t_sand="#4A4234",
)

CONTRAST = Palette(
    canvas="#FFFFFF",
    sheet="#FFFFFF",
    card="#FFFFFF",
    sunk="#FFFFFF",
    line="#000000",
    edge="#000000",
    text="#000000",
    text2="#1F1F1F",
    off="#595959",
    primary="#003B2F",
    primary_hover="#000000",
    primary_press="#000000",
    on_primary="#FFFFFF",
    primary_text="#003B2F",
    primary_soft="#FFFFFF",
    primary_soft_text="#003B2F",
    good="#004D1A",
    good_soft="#FFFFFF",
    warn="#4F2F00",
    warn_soft="#FFFFFF",
    warn_mark="#7A4A00",
    stop="#7A0C00",
    stop_soft="#FFFFFF",
    stop_mark="#7A0C00",
    info="#00305C",
    info_soft="#FFFFFF",
    plum="#45185C",
    plum_soft="#FFFFFF",
    focus="#0B3FD6",
    inverse="#000000",
    on_inverse="#FFFFFF",
    inverse_link="#FFE58A",
    ink="#000000",
    scrim="#000000",
    t_pine="#FFFFFF",
    t_gold="#FFFFFF",
    t_brick="#FFFFFF",
    t_blue="#FFFFFF",
    t_plum="#FFFFFF",
    t_leaf="#FFFFFF",
    t_sand="#FFFFFF",
)

PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
THEMES = ("system", *PALETTES)
TOKENS = tuple(field.name for field in fields(Palette))
TINTS = ("t_pine", "t_gold", "t_brick", "t_blue", "t_plum", "t_leaf", "t_sand")

# What each tone of a chip, block or banner is drawn with: words, ground, border.
TONES = {
    "good": ("good", "good_soft", "good"),
    "warn": ("warn", "warn_soft", "warn_mark"),
    "stop": ("stop", "stop_soft", "stop_mark"),
    "info": ("info", "info_soft", "info"),
    "plum": ("plum", "plum_soft", "plum"),
    "primary": ("primary_soft_text", "primary_soft", "primary"),
    "plain": ("text2", "sunk", "edge"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeStep:
    """A role of type: size in px at 100 %, weight 400–700, line height as a factor, spacing in percent."""

    size: int
    weight: int = 400
    line: float = 1.38
    spacing: int = 100


TYPE = {
    "shelf": TypeStep(size=88, weight=700, line=1.06, spacing=99),
    "pairing": TypeStep(size=54, weight=600, line=1.1, spacing=105),
    "welcome": TypeStep(size=34, weight=600, line=1.2, spacing=99),
    "title": TypeStep(size=26, weight=600, line=1.2, spacing=99),
    "section": TypeStep(size=20, weight=600, line=1.25),
    "one_box": TypeStep(size=19),
    "desk": TypeStep(size=18, weight=600),
    "card_title": TypeStep(size=16, weight=600, line=1.3),
    "body": TypeStep(size=15),
    "medium": TypeStep(size=15, weight=500),
    "strong": TypeStep(size=15, weight=600),
    "detail": TypeStep(size=14),
    "detail_strong": TypeStep(size=14, weight=600),
    "caption": TypeStep(size=13),
    "caption_strong": TypeStep(size=13, weight=600),
    "chip": TypeStep(size=13, weight=500),
    "keycap": TypeStep(size=12, weight=500),
}

RADIUS = {
    "key": 5,
    "tick": 6,
    "button": 9,
    "tile": 9,
    "nav": 10,
    "primary": 10,
    "well": 11,
    "card": 12,
    "one_box": 13,
    "sheet": 14,
    "dialog": 16,
}

# Smallest heights in px at 100 % text, and what they gain until 200 %. A target that is large enough to hit grows only
# by what its words grow, as in the picture of 150 %: else the rail and the desk would leave a small screen.
HEIGHT = {"one_box": 58, "desk": 56, "primary": 44, "nav": 44, "control": 40, "key": 40, "row": 54, "chip": 26}
GROWTH = {"one_box": 40, "desk": 40, "primary": 30, "nav": 12, "control": 32, "key": 4, "row": 54, "chip": 26}

# Distances in px; they stay the same at every text scale.
CARD_PADDING = 16
BETWEEN_CARDS = 14
BETWEEN_TARGETS = 8

FONT_LATIN = "IBM Plex Sans"
FONT_ARABIC = "IBM Plex Sans Arabic"
FONT_REST = ("Noto Sans", "Noto Sans CJK SC", "Noto Sans Hebrew", "Noto Sans Devanagari", "sans-serif")
