"""What the words in the box mean: a scan, a person, an item, "undo", or the answer to what the box asks.

It turns text into rows to choose from and carries the chosen one out; the box itself is the kit's.
"""

from collections.abc import Callable

from skillshare.catalog.views import Found, Hit, ItemRow
from skillshare.domain.items import RETIRED
from skillshare.domain.text import clean
from skillshare.journal.card import is_card
from ui.desk import attending
from ui.desk.back import Returning
from ui.desk.counter import Counter
from ui.desk.lend import Lending
from ui.desk.offers import Offer, Offers
from ui.desk.state import BACK, Note, Prompt
from ui.i18n import isolate, translate
from ui.kit.rows import Row
from ui.showing import hit_row, leads_to

LONGEST = 120
"""Characters of a typed or pasted text that are looked at; no name and no code is longer."""


class Typed:
    """`search(text)` answers with rows or a sentence; `take(place)` and `submit(text)` carry out."""

    def __init__(
        self,
        counter: Counter,
        lending: Lending,
        returning: Returning,
        joining: attending.Attending,
        undo: Callable[[], None],
    ) -> None:
        self._counter = counter
        self._lending = lending
        self._attending = joining
        self._returning = returning
        self._undo = undo
        self._offers = Offers(counter, lending, returning)
        self.offered: list[Offer] = []
        self.nothing = ""
        self.word = ""
        """A word to search for instead, after one that was offered is taken."""

    def search(self, text: str, limit: int = 6) -> list[Row]:
        """Rows for the text typed so far; with none, `nothing` says so in a sentence. A card's code is no words."""
        if is_card(text):
            self.offered, self.nothing, self.word = [], "", ""
            return []
        text = clean(text[:LONGEST])
        prompt = self._counter.state.prompt
        self.nothing, self.word = "", ""
        self.offered = []
        if prompt is not None and prompt.kind == "which" and not text:
            self.offered = [self._hit_offer(Hit(item=row)) for row in self._doubles(prompt.subject)]
        elif prompt is not None and not (prompt.kind in ("reason", "fault") and self._scanned(text)):
            self.offered = self._offers.of(prompt, text)
        if not self.offered and text:
            self.offered = self._found(text, limit)
        self.offered = self.offered[:limit]
        return [offer.row for offer in self.offered]

    def take(self, place: int) -> None:
        """Carry out a row of the last search."""
        if 0 <= place < len(self.offered):
            self.offered[place].take()

    def submit(self, text: str) -> None:
        """Enter, or a scan: what exactly this code stands for, else a sentence that says what now."""
        if is_card(text):
            self._attending.take_card(text)
            return
        text = clean(text[:LONGEST])
        hit = self._scanned(text)
        if hit is not None:
            self._take_exact(hit)
        elif text and self._asked():
            # The question stays: what was typed is no answer to it and no code either.
            self._counter.sounded.emit("attention")
            self._counter.show()
        elif text:
            self._counter.state.step()
            self._counter.tell(Note(kind="unknown" if is_code(text) else "nothing", text=text))

    def _take_exact(self, hit: Hit) -> None:
        """What a code stands for, unless another item with the same number may be in somebody's hands: then the box
        asks which."""
        state = self._counter.state
        back = state.mode == BACK
        doubles = self._doubles(hit.item.id) if hit.item is not None else ()
        fitting = [each for each in doubles if (each.outings if back else each.condition != RETIRED)]
        if len(fitting) < 2:
            self.take_hit(Hit(item=fitting[0]) if fitting else hit)
            return
        state.step()
        state.prompt = Prompt(kind="which", subject=fitting[0].id)
        self._counter.sounded.emit("attention")
        self._counter.show()

    def _doubles(self, item: bytes) -> tuple[ItemRow, ...]:
        """All items with the number of that one."""
        row = self._counter.catalog.items.row(item)
        return self._counter.catalog.items.all_by_code(row.number) if row is not None else ()

    def take_hit(self, hit: Hit) -> None:
        """A person or an item was meant; the one in front comes to a session; a skill is shown where it stands."""
        state = self._counter.state
        if hit.skill is not None:
            self._counter.session.wanted.emit(*leads_to(hit))
            return
        if hit.session is not None:
            self._lending.save_parts()
            attending.take(self._counter, hit.session)
            return
        state.form = None
        if hit.kit is not None:
            (self._returning if state.mode == BACK else self._lending).take_kit(hit.kit)
        elif hit.item is not None:
            (self._returning if state.mode == BACK else self._lending).take(hit.item)
        elif state.mode == BACK:
            self._returning.save_parts()
            state.step()
            state.card, state.beside = False, hit.id
            self._counter.show()
        else:
            self._lending.choose(hit.id)

    def _scanned(self, text: str) -> Hit | None:
        return self._counter.catalog.search.scan(text) if text else None

    def _found(self, text: str, limit: int) -> list[Offer]:
        offers = [self._undo_offer()] if text.casefold() in ("undo", translate("desk", "undo").casefold()) else []
        found = self._counter.catalog.search.find(text, limit)
        offers += [self._hit_offer(hit) for hit in found.hits]
        if not offers and self._asked():
            self.nothing = _not_understood(self._asked())
        elif not offers:
            offers = self._instead(found, text)
            self.nothing = "" if offers else self._nothing(text)
        return offers

    def _asked(self) -> str:
        """What the box asks for, when only a day or a number answers it."""
        prompt = self._counter.state.prompt
        return prompt.kind if prompt is not None and prompt.kind in ("due", "when", "count") else ""

    def _undo_offer(self) -> Offer:
        row = Row(title=translate("desk", "Undo the last action"), icon="undo-2")
        return Offer(row=row, take=self._undo)

    def _hit_offer(self, hit: Hit) -> Offer:
        take = self._take_exact if hit.exact else self.take_hit
        return Offer(row=hit_row(hit, self._counter.today(), self._counter.photos), take=lambda: take(hit))

    def _instead(self, found: Found, text: str) -> list[Offer]:
        """Near words to try. A code is never guessed at: the wrong thing would go out."""
        if is_code(text):
            return []
        shown = isolate(shortened(text))
        title = translate("desk", "Nothing matches “{text}”. Did you mean “{word}”?")
        return [self._word_offer(title.format(text=shown, word=isolate(word)), word) for word in found.instead]

    def _word_offer(self, title: str, word: str) -> Offer:
        def take() -> None:
            self.word = word

        return Offer(row=Row(title=title, icon="search"), take=take)

    def _nothing(self, text: str) -> str:
        if is_code(text):
            said = translate("desk", "No item and no card has the code “{text}” yet.")
        else:
            said = translate("desk", "Nothing matches “{text}”. F4 makes a new member with this name.")
        return said.format(text=isolate(shortened(text)))


def _not_understood(asked: str) -> str:
    if asked == "count":
        return translate("desk", "That is no number here. Type 3, for example.")
    return translate("desk", "That is no day. Try Sat, 5 Dec or +7.")


def is_code(text: str) -> bool:
    """Whether this looks like something a scanner typed: one word with digits in it."""
    return len(text) > 2 and " " not in text and any(char.isdigit() for char in text)


def shortened(text: str) -> str:
    """The text as a sentence can hold it."""
    return text if len(text) <= 40 else text[:39] + "…"
