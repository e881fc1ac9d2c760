"""The recorded entries mean today what they meant when they were recorded, to this app and to a stranger's program.

Never here: making vectors; that is generate.py.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from skillshare.journal import entry
from skillshare.journal.key import make
from skillshare.journal.state import DeviceState
from skillshare.journal.store import Journal
from skillshare.journal.tables import open_database
from tests.golden.generate import VECTORS, example, rendered
from tests.golden.reader import Reader, entry_id, parse

FORMAT = Path(entry.__file__).with_name("FORMAT.md")
RECORDED: dict[str, Any] = json.loads(VECTORS.read_text(encoding="utf-8"))
EXPECTED = [(v["name"], v["outcome"], v["reason"]) for v in RECORDED["vectors"]]
ENVELOPES = [bytes.fromhex(v["envelope"]) for v in RECORDED["vectors"]]
COMMUNITY = bytes.fromhex(RECORDED["community"])


def named(answers: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    return [(v["name"], *answer) for v, answer in zip(RECORDED["vectors"], answers, strict=True)]


def test_the_journal_answers_as_recorded(tmp_path: Path) -> None:
    database = open_database(tmp_path / "journal.db")
    key = make(b"\x09" * 32, b"\x09" * 32, b"")
    journal = Journal(database, key, DeviceState(tmp_path / "device.state"), lambda: 0)
    with journal.transaction():
        journal.join(COMMUNITY)
        verdicts = journal.ingest(ENVELOPES)
    assert named([(verdict.word.value, verdict.reason) for verdict in verdicts]) == EXPECTED
    for verdict, envelope, vector in zip(verdicts, ENVELOPES, RECORDED["vectors"], strict=True):
        if vector["outcome"] == "accepted":
            assert journal.envelope(verdict.entry or b"") == envelope
        if "id" in vector:
            assert (verdict.entry or b"").hex() == vector["id"]
    database.close()


def test_a_reader_written_from_the_page_answers_the_same() -> None:
    reader = Reader(COMMUNITY)
    assert named([reader.take(envelope) for envelope in ENVELOPES]) == EXPECTED


def test_the_page_and_the_recorded_ids_agree() -> None:
    for envelope, vector in zip(ENVELOPES, RECORDED["vectors"], strict=True):
        if "id" in vector:
            assert entry_id(parse(envelope, 524_288)[0]).hex() == vector["id"]


def test_the_vectors_are_the_ones_the_generator_makes() -> None:
    assert VECTORS.read_text(encoding="utf-8") == rendered()


def test_there_are_fifty_of_every_outcome() -> None:
    assert len(EXPECTED) == 50
    assert {outcome for _, outcome, _ in EXPECTED} == {"accepted", "known", "waiting", "refused", "fork"}


def shown_on_the_page() -> dict[str, str]:
    block = FORMAT.read_text(encoding="utf-8").rpartition("```\n")[0].rpartition("```\n")[2]
    parts = re.split(r"^(\S.*):$", block, flags=re.MULTILINE)[1:]
    return {name: re.sub(r"\s", "", part) for name, part in zip(parts[::2], parts[1::2], strict=True)}


def test_the_example_on_the_page_is_true() -> None:
    assert shown_on_the_page() == example()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("envelope", entry.ENVELOPE_LIMIT),
        ("header", entry.HEADER_LIMIT),
        ("body", entry.BODY_LIMIT),
        ("facts", entry.FACTS),
        ("records a fact", entry.RECORDS),
        ("seen", entry.SEEN),
        ("type", entry.TYPE),
        ("incarnations", entry.INCARNATIONS),
    ],
)
def test_the_limits_on_the_page_are_the_ones_kept(name: str, value: int) -> None:
    assert f"{name} {value:,}" in FORMAT.read_text(encoding="utf-8").partition("## 7. Limits")[2]


def test_every_word_of_refusal_is_on_the_page() -> None:
    page = FORMAT.read_text(encoding="utf-8")
    code = "".join(path.read_text(encoding="utf-8") for path in FORMAT.parent.glob("*.py"))
    words = set(re.findall(r'(?:Malformed\(|_need\(.*, |reason=)"([a-z.-]+)"', code))
    assert len(words) > 20
    assert {word for word in words if f"`{word}`" not in page} == set()
