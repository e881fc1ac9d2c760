"""The command line as a person or a script meets it: real processes, no display, data folders of every kind.

Never here: the rules themselves; what is looked at are exit codes, sentences and what is kept.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from time import time
from typing import NamedTuple

import pytest

from skillshare.community import DATABASE, Community, FoundCommunity
from skillshare.domain.items import RETIRED, AddItem, SetCondition
from skillshare.domain.people import AddPerson
from skillshare.domain.settings import SetMembershipType
from tests.house.sources import ROOT
from ui import instance
from ui.answer import terminal

BARE = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


class Said(NamedTuple):
    code: int
    out: str
    trouble: str


def skillshare(folder: Path, *words: str) -> Said:
    """What the command answers."""
    command = [sys.executable, "-m", "ui.main", "--data-dir", str(folder), *words]
    env = {**BARE, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, encoding="utf-8")
    assert "Traceback" not in done.stderr, done.stderr
    assert "!" not in done.stderr
    return Said(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded community with a few things and people, made once."""
    where = tmp_path_factory.mktemp("made") / "library"
    names = ["--name", "Riverside House", "--site", "Riverside", "--owner", "Amina"]
    first = skillshare(where, "start", *names, "--open", "Tue 17:00-20:00")
    assert first.code == 0, first.trouble
    assert "Riverside House" in first.out
    assert "Open on Tuesday, 17:00–20:00" in first.out
    community = Community(where)
    _fill(community)
    community.close()
    return where


@pytest.fixture
def folder(library: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return shutil.copytree(library, tmp_path / "library")


def _fill(community: Community) -> None:
    year = community.do(SetMembershipType(name="Standard")).record
    for number, name, shelf in (
        ("T1", "Circular saw", "B 4"),
        ("T2", "Cordless drill", ""),
        ("T3", "Cordless drill", ""),
        ("T4", "مثقاب 🛠", ""),
    ):
        community.do(AddItem(fields={"number": number, "name": name, "shelf": shelf}))
    old = community.do(AddItem(fields={"number": "T5", "name": "Rusty saw"})).record
    community.do(SetCondition(item=old, condition=RETIRED, reason="blade cracked"))
    for name in ("Mehmet Yıldız", "Mehmet Öz", "محمد يلدز"):
        community.do(AddPerson(fields={"name": name, "phone": "07700 900123"}, type=year))
    community.do(AddPerson(fields={"name": "Kwame Mensah", "email": "k@example.org"}))


def test_an_evening_at_the_desk(folder: Path) -> None:
    out = skillshare(folder, "lend", "circular saw", "Mehmet Yıldız")
    assert (out.code, out.trouble) == (0, "")
    assert out.out.startswith("Lent: Circular saw to Mehmet Yıldız\nDue Tue ")
    again = skillshare(folder, "lend", "T1", "Mehmet Öz")
    assert again.code == 1
    assert again.trouble.startswith("Circular saw is out already. It is due back ")
    found = skillshare(folder, "find", "saw")
    assert "Mehmet Yıldız has it" in found.out
    back = skillshare(folder, "return", "t1")
    assert back == Said(0, "Back: Circular saw from Mehmet Yıldız\nIts shelf is B 4\n", "")
    assert skillshare(folder, "undo").out == "Undone: Back: Circular saw from Mehmet Yıldız\n"
    assert "out already" in skillshare(folder, "lend", "T1", "Mehmet Öz").trouble
    checked = skillshare(folder, "verify")
    assert checked.code == 0
    assert "as signed" in checked.out
    assert "worked out anew" in skillshare(folder, "rebuild").out


TOOLS = "Number;Name;Price;Shelf\nA1;Jigsaw;12,50;B 1\nA2;Planer;cheap;B 2\nA1;Jigsaw;12,50;B 1\n;;;\nA3;;5;\n"


def test_a_spreadsheet_becomes_items_once(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "tools.csv"
    file.write_text(TOOLS, encoding="utf-8")
    dry = skillshare(folder, "import", str(file), "--as", "items", "--dry-run")
    assert "Price → Value" in dry.out
    assert "New: 2" in dry.out
    assert "Row 3, Price: The price “cheap” is not clear. It is kept in the words of the file." in dry.trouble
    assert skillshare(folder, "find", "planer").code == 1
    real = skillshare(folder, "import", str(file), "--as", "items", "--left", str(tmp_path / "left.csv"))
    assert real.code == 1, "one row has no name and stays behind"
    assert "2 rows are imported." in real.out
    assert "Row 6: The name is missing. The row is not imported." in real.trouble
    assert (tmp_path / "left.csv").read_text(encoding="utf-8-sig").splitlines() == ["Number,Name,Price,Shelf", "A3,,5,"]
    assert skillshare(folder, "lend", "A2", "Mehmet Yıldız").code == 0
    assert skillshare(folder, "return", "A2").code == 0
    assert "here already" in skillshare(folder, "import", str(file), "--as", "items").out
    assert skillshare(folder, "verify").code == 0


def test_what_was_exported_can_be_imported_elsewhere(folder: Path, tmp_path: Path) -> None:
    out = skillshare(folder, "export", str(tmp_path / "out"))
    assert out.code == 0, out.trouble
    assert "items.csv" in out.out
    assert skillshare(folder, "export", str(tmp_path / "out"), "--format", "xlsx").code == 0
    book = tmp_path / "out" / "everything.xlsx"
    assert book.read_bytes().startswith(b"PK")
    other = tmp_path / "other"
    assert skillshare(other, "start", "--name", "Other", "--site", "Hill").code == 0
    for kind, file in (("items", "items.csv"), ("members", "people.csv")):
        done = skillshare(other, "import", str(tmp_path / "out" / file), "--as", kind)
        assert "imported" in done.out, done
    assert skillshare(other, "lend", "مثقاب", "محمد").code == 0


def test_an_export_onto_a_file_is_said(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    said = skillshare(folder, "export", str(tmp_path / "taken"))
    assert said.code == 3
    assert "Choose another folder" in said.trouble
    assert (tmp_path / "taken").read_text() == "mine"


def test_a_file_that_is_no_table_is_said(folder: Path, tmp_path: Path) -> None:
    missing = skillshare(folder, "import", str(tmp_path / "none.csv"), "--as", "members")
    assert missing.code == 1
    assert "The file is not there" in missing.trouble
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\r\n")
    assert (
        "This file is not a table" in skillshare(folder, "import", str(tmp_path / "photo.csv"), "--as", "items").trouble
    )
    (tmp_path / "odd.csv").write_text("Price;Shelf\n3;B 1\n")
    assert "No column holds names" in skillshare(folder, "import", str(tmp_path / "odd.csv"), "--as", "items").trouble


def test_an_invitation_on_paper_is_listed_and_taken_back(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "attic.pdf"
    made = skillshare(folder, "invite", "--paper", str(page), "--label", "Attic laptop")
    assert (made.code, made.trouble) == (0, "")
    assert page.read_bytes().startswith(b"%PDF")
    assert "Attic laptop · a desk · invited on paper" in skillshare(folder, "devices").out
    (listed,) = json.loads(skillshare(folder, "devices", "--json").out)["invitations"]
    back = skillshare(folder, "invite", "--take-back", listed["number"][:8])
    assert (back.code, "taken back" in back.out) == (0, True)
    again = skillshare(folder, "invite", "--take-back", "Attic laptop")
    assert (again.code, "No open invitation is called" in again.trouble) == (1, True)
    nowhere = skillshare(folder, "invite", "--paper", str(tmp_path / "none" / "x.pdf"))
    assert (nowhere.code, "cannot be written" in nowhere.trouble) == (3, True)
    assert "invited on paper" not in skillshare(folder, "devices").out


def test_scripts_get_json(folder: Path) -> None:
    lent = json.loads(skillshare(folder, "lend", "T2", "Mehmet Yıldız", "--json").out)
    assert lent["done"]
    assert lent["item"]["number"] == "T2"
    assert lent["item"]["due"]
    assert lent["member"]["name"] == "Mehmet Yıldız"
    found = json.loads(skillshare(folder, "find", "--json", "cordless").out)["found"]
    assert {(row["number"], row["state"]) for row in found} == {("T2", "out"), ("T3", "here")}
    refused = skillshare(folder, "return", "T3", "--json")
    assert refused.code == 1
    assert json.loads(refused.out)["because"][0]["kind"] == "NotOut"
    assert json.loads(skillshare(folder, "return", "cordless drill", "--json").out)["item"]["number"] == "T2"


def test_a_rule_is_explained_and_a_reason_overrides_it(folder: Path) -> None:
    asked = skillshare(folder, "lend", "T1", "Kwame")
    assert asked.code == 1
    assert "Kwame Mensah is not a member yet" in asked.trouble
    assert '--reason "' in asked.trouble
    lent = skillshare(folder, "lend", "T1", "Kwame", "--reason", "pays on Tuesday")
    assert lent.code == 0
    assert "pays on Tuesday" in lent.out


def test_what_is_unknown_or_unclear_changes_nothing(folder: Path) -> None:
    unknown = skillshare(folder, "lend", "chansaw", "Mehmet Yıldız")
    assert unknown.code == 1
    assert unknown.trouble.startswith("Looked for: chansaw\nThis item is not in the catalogue.")
    copies = skillshare(folder, "lend", "cordless drill", "Mehmet Yıldız")
    assert copies.code == 1
    assert "T2  Cordless drill · Here" in copies.trouble
    assert "T3  Cordless drill · Here" in copies.trouble
    people = skillshare(folder, "lend", "T1", "Mehmet")
    assert people.code == 1
    assert "Mehmet Yıldız" in people.trouble
    assert "Mehmet Öz" in people.trouble
    retired = skillshare(folder, "lend", "T5", "Mehmet Yıldız")
    assert retired.code == 1
    assert retired.trouble.startswith("Rusty saw is retired. It is no longer lent: blade cracked.")
    assert "0 people" not in skillshare(folder, "find", "T1").out


def test_a_due_date_in_the_past_is_refused(folder: Path) -> None:
    community = Community(folder)
    yesterday = community.today() - timedelta(days=1)
    community.close()
    past = skillshare(folder, "lend", "T1", "Mehmet Yıldız", "--due", yesterday.isoformat())
    assert past.code == 1
    assert "is over. Today is" in past.trouble


def test_undo_with_nothing_to_undo_says_so(tmp_path: Path) -> None:
    community = Community(tmp_path, wall=lambda: int((time() - 3 * 86_400) * 1000))
    community.found(FoundCommunity(name="A", site="B", owner="Ana", label="Hall", prefix="AA"))
    community.close()
    undone = skillshare(tmp_path, "undo")
    assert undone.code == 1
    assert undone.trouble.startswith("There is nothing to undo today.")


def test_a_currency_is_three_letters(tmp_path: Path) -> None:
    started = skillshare(tmp_path / "new", "start", "--name", "A", "--site", "B", "--currency", "12")
    assert started.code == 1
    assert started.trouble.startswith("“12” is no currency.")
    assert skillshare(tmp_path / "new", "start", "--name", "A", "--site", "B", "--currency", "gbp").code == 0


def test_every_script_is_welcome(folder: Path) -> None:
    lent = skillshare(folder, "lend", "مثقاب", "محمد يلدز")
    assert lent.code == 0, lent.trouble
    assert "مثقاب 🛠" in lent.out
    assert "\u2068" not in lent.out
    arabic = skillshare(folder, "--language", "ar", "find", "مثقاب")
    assert arabic.code == 0
    narrow = subprocess.run(
        [sys.executable, "-m", "ui.main", "--data-dir", str(folder), "find", "مثقاب"],
        cwd=ROOT, env={**BARE, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}, capture_output=True,
    )  # fmt: skip
    assert narrow.returncode == 0
    assert rb"\u0645" in narrow.stdout


def test_a_name_cannot_steer_the_terminal() -> None:
    assert terminal("Saw\x1b[2J\x9b1m\u2068ب\u2069") == "Saw [2J 1mب"


@pytest.mark.parametrize(
    "words",
    [
        ["sell"],
        ["lend", "T1"],
        ["lend", "T1", "Ana", "--due", "tomorrow"],
        ["start", "--name", "A", "--site", "B", "--open", "Tue 5pm"],
        ["start", "--name", " ", "--site", "B"],
    ],
)
def test_wrong_usage_is_code_2(tmp_path: Path, words: list[str]) -> None:
    said = skillshare(tmp_path / "new", *words)
    assert said.code == 2
    assert "usage: skillshare" in said.trouble
    assert not (tmp_path / "new").exists()


def test_each_command_explains_itself(tmp_path: Path) -> None:
    whole = skillshare(tmp_path, "--help").out
    for command in ("start", "import", "export", "lend", "return", "undo", "find", "verify", "rebuild", "tour"):
        assert f"\n    {command}" in whole
    assert "example: skillshare lend RI-0417-C" in skillshare(tmp_path, "lend", "--help").out


# Folders of every kind


def test_a_folder_without_a_community_is_left_alone(tmp_path: Path) -> None:
    nowhere = skillshare(tmp_path / "nowhere", "find", "saw")
    assert nowhere.code == 1
    assert "There is no community here yet" in nowhere.trouble
    assert not (tmp_path / "nowhere").exists()
    (tmp_path / "thesis.txt").write_text("mine")
    other = skillshare(tmp_path, "start", "--name", "A", "--site", "B")
    assert other.code == 1
    assert "This folder holds other things" in other.trouble
    file = skillshare(tmp_path / "thesis.txt", "verify")
    assert file.code == 1
    assert "This is a file, not a folder" in file.trouble
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_hours_that_clash_found_nothing(tmp_path: Path) -> None:
    hours = ["--open", "Tue 17:00-20:00", "--open", "Tue 19:00-21:00"]
    clash = skillshare(tmp_path / "new", "start", "--name", "A", "--site", "B", *hours)
    assert clash.code == 1
    assert "overlap" in clash.trouble
    assert skillshare(tmp_path / "new", "start", "--name", "A", "--site", "B", *hours[:2]).code == 0
    twice = skillshare(tmp_path / "new", "start", "--name", "A", "--site", "B")
    assert twice.code == 1
    assert "There is a community here already: A" in twice.trouble


def test_while_the_app_is_open_commands_wait_and_give_way(folder: Path) -> None:
    lock = instance.hold(folder)
    assert lock is not None
    assert instance.hold(folder) is None
    busy = skillshare(folder, "return", "T1")
    lock.unlock()
    assert busy.code == 3
    assert "Skillshare is open already" in busy.trouble
    assert skillshare(folder, "verify").code == 0


def test_a_newer_database_is_left_untouched(folder: Path) -> None:
    with sqlite3.connect(folder / DATABASE) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    newer = skillshare(folder, "lend", "T1", "Mehmet Yıldız")
    assert newer.code == 3
    assert "A newer Skillshare wrote this data" in newer.trouble


def test_damage_is_found(folder: Path) -> None:
    with sqlite3.connect(folder / DATABASE) as database:
        database.execute("UPDATE item SET name = 'Sword' WHERE number = 'T1'")
    database.close()
    tables = skillshare(folder, "verify")
    assert tables.code == 1
    assert "1 record differs from what the entries say." in tables.trouble
    assert skillshare(folder, "rebuild").code == 0
    assert skillshare(folder, "verify").code == 0
    with sqlite3.connect(folder / DATABASE) as database:
        database.execute("UPDATE entry SET stamp = stamp + 1 WHERE no = (SELECT max(no) FROM entry)")
    database.close()
    journal = skillshare(folder, "verify", "--json")
    assert journal.code == 1
    assert "place, time or status" in str(json.loads(journal.out)["problems"])
    (folder / DATABASE).write_bytes(b"no database at all " * 400)
    for stray in ("-wal", "-shm"):
        (folder / f"{DATABASE}{stray}").unlink(missing_ok=True)
    gone = skillshare(folder, "verify")
    assert gone.code == 1
    assert "The data file on this laptop is damaged" in gone.trouble
    assert skillshare(folder, "find", "saw").code == 3


POWERLESS = """
import ctypes, os, sys
for power in (1, 2):  # what lets root pass by the permissions of files
    ctypes.CDLL(None).prctl(24, power)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="permissions of folders, and root's way past them")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    words = ["start", "--name", "A", "--site", "B"]
    command = [sys.executable, "-c", POWERLESS, "-m", "ui.main", "--data-dir", str(tmp_path / "new"), *words]
    said = subprocess.run(command, cwd=ROOT, env=BARE, capture_output=True, text=True)
    tmp_path.chmod(0o755)
    assert said.returncode == 3
    assert "Skillshare may not write in this folder" in said.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="permissions of folders, and root's way past them")
def test_data_that_became_read_only_is_said(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    command = [sys.executable, "-c", POWERLESS, "-m", "ui.main", "--data-dir", str(folder), "return", "T1"]
    said = subprocess.run(command, cwd=ROOT, env=BARE, capture_output=True, text=True)
    for path in (folder, *folder.iterdir()):
        path.chmod(0o755)
    assert said.returncode == 3, said.stderr
    assert "Skillshare may not write in this folder" in said.stderr
