"""Words for what stops two laptops from meeting, on either side: what happened, why, what now (sync §2)."""

from collections.abc import Callable, Mapping
from typing import Final

from sync.pairing import Why
from ui.i18n import translate
from ui.wording.said import Words


def hosting(why: Why) -> Words:
    """Why nobody was let in, said on the laptop that shows the digits."""
    return _HOSTING.get(why, _cut)()


def joining(why: Why) -> Words:
    """Why this laptop was not let in, said on the one that types the digits."""
    return _JOINING.get(why, _cut)()


def _guessed() -> Words:
    return Words(
        title=translate("meetings", "Three wrong codes were typed"),
        why=translate("meetings", "So nobody can try any longer."),
        next=translate("meetings", "Look who is typing, then take a new code."),
    )


def _unused() -> Words:
    return Words(
        title=translate("meetings", "The code was not used in time"),
        why=translate("meetings", "A code is good for five minutes."),
        next=translate("meetings", "Take a new one when the other laptop is ready."),
    )


def _cut() -> Words:
    return Words(
        title=translate("meetings", "The connection ended in the middle"),
        why=translate("meetings", "One of the laptops went to sleep or left the network. Nothing is lost."),
        next=translate("meetings", "Take a new code and try again."),
    )


def _wrong_code() -> Words:
    return Words(
        title=translate("meetings", "This code does not fit"),
        why=translate("meetings", "Each code can be tried once; the other laptop shows a new one now."),
        next=translate("meetings", "Type the digits it shows now."),
    )


def _no_more_tries() -> Words:
    return Words(
        title=translate("meetings", "This code does not fit"),
        why=translate("meetings", "It was the third wrong one, so the other laptop listens no longer."),
        next=translate("meetings", "Take a new code there and type it with care."),
    )


def _undecided() -> Words:
    return Words(
        title=translate("meetings", "The other laptop did not answer in time"),
        why=translate("meetings", "Nobody decided there, or it went to sleep. Nothing is lost."),
        next=translate("meetings", "Ask whoever sits there, then take a new code."),
    )


def _busy() -> Words:
    return Words(
        title=translate("meetings", "It is letting in another laptop just now"),
        why=translate("meetings", "One after the other."),
        next=translate("meetings", "Wait until that is done, then try again."),
    )


def _declined() -> Words:
    return Words(
        title=translate("meetings", "The other side did not let this laptop in"),
        why=translate("meetings", "Somebody there decided so."),
        next=translate("meetings", "Ask whoever sits there."),
    )


def _not_possible() -> Words:
    return Words(
        title=translate("meetings", "The other laptop could not let this one in"),
        why=translate("meetings", "It says there what stands in the way."),
        next=translate("meetings", "Read it on the other laptop, then try again."),
    )


def _other_version() -> Words:
    return Words(
        title=translate("meetings", "One of the two Skillshares is older"),
        why=translate("meetings", "They do not speak the same way yet."),
        next=translate("meetings", "Install the newer one on both, then try again."),
    )


def _malformed() -> Words:
    return Words(
        title=translate("meetings", "Something else answers at this address"),
        why=translate("meetings", "It is no Skillshare that adds a laptop."),
        next=translate("meetings", "Type the address the other laptop shows."),
    )


def _unreachable() -> Words:
    return Words(
        title=translate("meetings", "The other laptop cannot be reached"),
        why=translate("meetings", "Its code ran out, or a firewall or a guest network keeps the two apart."),
        next=translate("meetings", "Take a new code there. If that does not help, use a phone’s hotspot."),
    )


def _not_nearby() -> Words:
    return Words(
        title=translate("meetings", "This address is not in this house"),
        why=translate("meetings", "Skillshare connects to laptops nearby only, never across the internet."),
        next=translate("meetings", "Type the address the other laptop shows."),
    )


_HOSTING: Final[Mapping[Why, Callable[[], Words]]] = {
    Why.GUESSED: _guessed,
    Why.OTHER_VERSION: _other_version,
    Why.TIMED_OUT: _unused,
}
_JOINING: Final[Mapping[Why, Callable[[], Words]]] = {
    Why.WRONG_CODE: _wrong_code,
    Why.GUESSED: _no_more_tries,
    Why.BUSY: _busy,
    Why.DECLINED: _declined,
    Why.NOT_POSSIBLE: _not_possible,
    Why.OTHER_VERSION: _other_version,
    Why.MALFORMED: _malformed,
    Why.UNREACHABLE: _unreachable,
    Why.TIMED_OUT: _undecided,
    Why.NOT_NEARBY: _not_nearby,
}
