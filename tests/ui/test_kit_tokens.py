"""The contrast table of look §4, recomputed from the palettes; and no colour anywhere but in the tokens."""

import re
from pathlib import Path

import pytest

from ui.kit.tokens import PALETTES, TINTS, TONES, TYPE

UI = Path(__file__).parents[2] / "ui"
# Words on grounds: light, dark, contrast as look §4 prints them, rounded down.
TEXT = """
text/card 16.23 13.03 21.00
text/canvas 13.75 15.76 21.00
text2/card 7.13 7.49 16.48
text2/canvas 6.04 9.06 16.48
text2/stop_soft 5.89 6.73 16.48
on_primary/primary 7.44 4.95 12.60
on_primary/primary_hover 9.33 5.82 21.00
primary_text/card 7.44 8.48 12.60
primary_text/primary_soft 6.03 6.36 12.60
primary_soft_text/primary_soft 8.24 8.14 12.60
good/good_soft 5.52 7.05 10.11
warn/warn_soft 6.51 7.65 12.07
stop/stop_soft 6.34 7.08 11.16
info/info_soft 6.75 7.15 13.31
plum/plum_soft 7.16 7.15 13.65
on_inverse/inverse 13.84 14.04 21.00
inverse_link/inverse 9.39 6.43 16.82
"""
SHAPES = """
edge/card 3.79 4.02 21.00
edge/sunk 3.33 4.33 21.00
primary/card 7.44 3.03 12.60
focus/card 5.84 8.23 7.78
focus/stop_soft 4.83 7.41 7.78
stop_mark/stop_soft 4.73 4.30 11.16
off/card 3.51 3.44 7.00
"""
LEAST_ON_TINT = {"light": 12.44, "dark": 7.80, "contrast": 21.0}


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def rows(table: str) -> list[tuple[str, str, float]]:
    found = []
    for line in table.strip().splitlines():
        pair, *values = line.split()
        found += [(pair, name, float(value)) for name, value in zip(PALETTES, values, strict=True)]
    return found


def measured(pair: str, name: str) -> float:
    over, under = pair.split("/")
    return contrast(PALETTES[name].value(over), PALETTES[name].value(under))


@pytest.mark.parametrize(("pair", "name", "printed"), rows(TEXT))
def test_words_keep_their_contrast(pair: str, name: str, printed: float) -> None:
    assert measured(pair, name) >= (7 if name == "contrast" else 4.5)
    assert printed <= measured(pair, name) < printed + 0.011


@pytest.mark.parametrize(("pair", "name", "printed"), rows(SHAPES))
def test_shapes_keep_their_contrast(pair: str, name: str, printed: float) -> None:
    assert measured(pair, name) >= 3
    assert printed <= measured(pair, name) < printed + 0.011


@pytest.mark.parametrize("name", PALETTES)
def test_words_on_every_tint_can_be_read(name: str) -> None:
    assert min(measured(f"text/{tint}", name) for tint in TINTS) >= LEAST_ON_TINT[name]


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("tone", TONES)
def test_the_words_of_a_tone_can_be_read_on_its_ground(name: str, tone: str) -> None:
    words, ground, _ = TONES[tone]
    assert measured(f"{words}/{ground}", name) >= 4.5


def test_no_type_is_smaller_than_13_px_but_the_keycap() -> None:
    assert {role for role, step in TYPE.items() if step.size < 13} == {"keycap"}


def test_no_colour_is_written_outside_the_tokens() -> None:
    written = {
        str(file.relative_to(UI)): found
        for file in UI.rglob("*.py")
        if file.name != "tokens.py" and (found := re.findall(r"""["'#]#?[0-9A-Fa-f]{6}["']""", file.read_text("utf-8")))
    }
    assert written == {}
