"""Entries gone wrong in every way we could think of: bytes changed, structure changed, and the same value written in
forms that are not the one form. Half of what is changed inside a header is signed again, so that it gets far.

Never here: assertions.
"""

from __future__ import annotations

import json
import random
import struct
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.golden.generate import VECTORS

KEY = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
NUMBERS = [0, 1, 7, 8, 23, 24, 255, 256, 65535, 65536, 2**31, 2**32 - 1, 2**32, 2**40 - 1, 2**40, 2**63 - 1, 2**63,
           2**64 - 1, -1, -24, -25, -256, -257, -(2**63), -(2**64)]  # fmt: skip
ODD: list[Any] = [None, True, False, "", "all", "desk", "ü" * 17, b"", b"\0" * 16, b"\xff" * 32, [], {}, [[]],
                  {"a": {"b": []}}]  # fmt: skip
TAGS = [0, 1, 2, 3, 4, 5, 24, 25, 28, 29, 30, 35, 36, 37, 100, 256, 258, 260, 261, 1004, 43000, 55799, 99999]


class Mutator:
    """An endless, repeatable source of mutants of the golden entries."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        recorded = json.loads(VECTORS.read_text(encoding="utf-8"))["vectors"]
        envelopes = [bytes.fromhex(vector["envelope"]) for vector in recorded]
        self.seeds = [e for e in envelopes if 0 < len(e) < 2000]
        self.trees = [cbor2.loads(v) for v, r in zip(envelopes, recorded, strict=True) if r["outcome"] == "accepted"]

    def next(self) -> bytes:
        kind = self.chance.randrange(4)
        if kind == 0:
            return self.scratched(self.chance.choice(self.seeds))
        header, signature, bodies = self.chance.choice(self.trees)
        if kind == 1:
            return self.written(self.bent([header, signature, bodies]))
        written = self.written(self.bent(cbor2.loads(header))) if kind == 2 else self.scratched(header)
        return self.written([written, KEY.sign(b"skillshare/sig/1\0" + written), bodies])

    # ── bytes ──

    def scratched(self, data: bytes) -> bytes:
        changed = bytearray(data)
        for _ in range(self.chance.choice((1, 1, 1, 2, 5))):
            at = self.chance.randrange(len(changed) + 1)
            span = self.chance.choice((1, 1, 2, 8, 40))
            how = self.chance.randrange(6)
            if how == 0 and at < len(changed):
                changed[at] ^= 1 << self.chance.randrange(8)
            elif how == 1:
                changed[at:at] = self.chance.randbytes(span)
            elif how == 2:
                del changed[at : at + span]
            elif how == 3:
                changed[at:at] = changed[max(0, at - span) : at]
            elif how == 4:
                other = self.chance.choice(self.seeds)
                start = self.chance.randrange(len(other))
                changed[at : at + span] = other[start : start + span]
            else:
                changed[at : at + 1] = bytes(
                    [self.chance.choice((0x18, 0x5F, 0x7F, 0x9F, 0xBF, 0xFF, 0xF7, 0xC2, 0xFB))]
                )
        return bytes(changed)

    # ── structure ──

    def bent(self, tree: Any) -> Any:
        """The value with one node replaced, doubled, taken away, moved or wrapped; one in eight stays as it is."""
        if self.chance.randrange(8) == 0:
            return tree
        if isinstance(tree, dict) and tree and self.chance.random() < 0.7:
            key = self.chance.choice(list(tree))
            return {**tree, key: self.bent(tree[key])}
        if isinstance(tree, list) and tree and self.chance.random() < 0.8:
            return self.bent_list(tree)
        return self.replaced(tree)

    def bent_list(self, items: list[Any]) -> list[Any]:
        at = self.chance.randrange(len(items))
        how = self.chance.randrange(8)
        if how == 0:
            return items[:at] + items[at + 1 :]
        if how == 1:
            return items[:at] + [items[at]] * self.chance.choice((2, 3, 9, 257)) + items[at + 1 :]
        if how == 2:
            return items[at:] + items[:at]
        return [*items[:at], self.bent(items[at]), *items[at + 1 :]]

    def replaced(self, value: Any) -> Any:
        how = self.chance.randrange(6)
        if how == 0 and isinstance(value, bytes | str):
            return value[:-1] if self.chance.random() < 0.5 else value * 2
        if how == 1:
            for _ in range(self.chance.choice((1, 7, 8, 9))):
                value = [value] if self.chance.random() < 0.5 else {"x": value}
            return value
        if how == 2:
            return {str(n): n for n in range(self.chance.choice((1, 3, 256, 257)))}
        return self.chance.choice(NUMBERS if how in (3, 4) or isinstance(value, int) else ODD)

    # ── forms ──

    def written(self, value: Any) -> bytes:
        """The value as CBOR; one in two has one place that is written in another form than the one."""
        places = self.count(value)
        self.left = self.chance.randrange(places * 2)
        return self.form(value)

    def count(self, value: Any) -> int:
        if isinstance(value, dict):
            return 1 + sum(1 + self.count(item) for item in value.values())
        return 1 + sum(map(self.count, value)) if isinstance(value, list) else 1

    def form(self, value: Any) -> bytes:
        self.left -= 1
        odd = self.left == -1
        if odd and self.chance.random() < 0.2:
            return self.foreign(value)
        if isinstance(value, list):
            parts = [self.form(item) for item in value]
            return self.container(4, len(parts), parts, odd)
        if isinstance(value, dict):
            pairs = [
                self.form(key) + self.form(item) for key, item in sorted(value.items(), key=lambda p: cbor2.dumps(p[0]))
            ]
            if odd and pairs and self.chance.random() < 0.5:
                self.chance.choice((pairs.reverse, lambda: pairs.append(pairs[0])))()
            return self.container(5, len(pairs), pairs, odd)
        if odd and isinstance(value, bytes | str | int) and not isinstance(value, bool):
            return self.long_form(value)
        return cbor2.dumps(value, canonical=True)

    def container(self, major: int, size: int, parts: list[bytes], odd: bool) -> bytes:
        if odd and self.chance.random() < 0.5:
            return bytes([major << 5 | 31]) + b"".join(parts) + b"\xff"
        return self.head(major, size, odd) + b"".join(parts)

    def long_form(self, value: Any) -> bytes:
        if isinstance(value, int):
            major, number, rest = (0, value, b"") if value >= 0 else (1, -1 - value, b"")
        else:
            rest = value if isinstance(value, bytes) else value.encode()
            major, number = (2 if isinstance(value, bytes) else 3), len(rest)
        if rest and self.chance.random() < 0.3:
            return bytes([major << 5 | 31]) + self.head(major, number, False) + rest + b"\xff"
        return self.head(major, number, True) + rest

    def head(self, major: int, number: int, longer: bool) -> bytes:
        sizes = [size for size in (0, 1, 2, 4, 8) if number < (24 if size == 0 else 1 << 8 * size)]
        size = self.chance.choice(sizes[1:]) if longer and len(sizes) > 1 else sizes[0]
        if size == 0:
            return bytes([major << 5 | number])
        return bytes([major << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[size]]) + number.to_bytes(size, "big")

    def foreign(self, value: Any) -> bytes:
        how = self.chance.randrange(4)
        if how == 0:
            return self.head(6, self.chance.choice(TAGS), False) + cbor2.dumps(value, canonical=True)
        if how == 1:
            return b"\xfb" + struct.pack(">d", self.chance.choice((0.0, -0.0, 1.5, float("nan"), float("inf"), 1e300)))
        if how == 2:
            return bytes([0xE0 | self.chance.randrange(32)])
        return cbor2.dumps(value, canonical=True) + b"\0"
