"""Tonight: the first screen of a shift, with what is due, what needs a person, and the note from last time."""

from ui.tonight.place import TonightPlace
from ui.tonight.slot import slot_name, slot_words

__all__ = ["TonightPlace", "slot_name", "slot_words"]
