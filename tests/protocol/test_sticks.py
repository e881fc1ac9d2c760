"""Which mounts are sticks, and what is said of the bundles on one before it is read.

Never here: reading them.
"""

from __future__ import annotations

from pathlib import Path

from sync import bundle, sticks
from sync.outcome import Why
from tests.protocol.carried import Town, add

MOUNTS = """\
sysfs /sys sysfs rw,nosuid 0 0
/dev/sda1 / ext4 rw,relatime 0 0
/dev/sda2 /home ext4 rw,relatime 0 0
/dev/sdb1 /media/ana/My\\040Stick vfat rw,nosuid,nodev 0 0
/dev/sdc1 /mnt/camera vfat ro,nosuid 0 0
tmpfs /run/media tmpfs rw 0 0
/dev/mapper/usb /run/media/ana/Sealed ext4 rw 0 0
garbage
/dev/sdb1
"""


def test_sticks_are_told_from_disks() -> None:
    found = sticks.mounted(MOUNTS, lambda device: device == "/dev/sdc1")
    assert [(str(s.path), s.name) for s in found] == [
        ("/media/ana/My Stick", "My Stick"),
        ("/mnt/camera", "camera"),
        ("/run/media/ana/Sealed", "Sealed"),
    ]


def test_nothing_mounted_is_no_stick() -> None:
    assert sticks.mounted("", lambda _: True) == ()


def test_this_machine_answers() -> None:
    assert isinstance(sticks.sticks(), tuple)


def test_what_a_stick_brings_and_who_is_how_far_behind(town: Town, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first, second = town.first, town.admit()
    for n in range(3):
        add(first, f"Thing {n}")
    bundle.write(first.community, stick / bundle.name_for(first.community.journal))
    (stick / "no.skillshare").write_bytes(b"what")
    (stick / ".hidden.skillshare").write_bytes(b"what")
    (stick / "link.skillshare").symlink_to(stick / "no.skillshare")
    (stick / "notes.txt").write_bytes(b"what")
    found = sticks.carried(second.community, sticks.bundles(stick))
    assert [(it.writer.label if it.writer else None, it.new, it.why) for it in found] == [
        ("Desk", 3, None),
        (None, 0, Why.NO_BUNDLE),
    ]
    assert [(grant.label, count > 3) for grant, count in sticks.behind(first.community)] == [("Laptop 1", True)]


def test_a_stick_that_is_gone_holds_nothing(tmp_path: Path) -> None:
    assert sticks.bundles(tmp_path / "pulled") == ()
