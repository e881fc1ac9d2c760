"""All words for typed values: what stands in the way, what is done, what happened, how things stand.

One module a topic. Nothing else in the app makes a sentence of a value; tests demand words for every one there is.

How a stop is worded: what happened (at most twelve words), why, what to do now; present tense; no code, no blame.
"""

from ui.wording import stops_credits as stops_credits
from ui.wording import stops_sessions as stops_sessions
from ui.wording import stops_signups as stops_signups
from ui.wording import stops_skills as stops_skills
from ui.wording import stops_spaces as stops_spaces
from ui.wording.deeds import done, line
from ui.wording.erasures import words
from ui.wording.names import CatalogNames, Names
from ui.wording.said import Words, capital, listed
from ui.wording.stops_kits import away
from ui.wording.troubles import trouble

__all__ = ["CatalogNames", "Names", "Words", "away", "capital", "done", "line", "listed", "trouble", "words"]
