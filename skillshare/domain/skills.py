"""Skills: the list a community keeps of what people can teach each other, with other words for the same thing (R70).

Who offers or wants one is in `offers`; the list to start from is data and is read elsewhere.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw, settle
from skillshare.domain.refusal import NameMissing, NothingChanges, Refusal, Refused, TooMany
from skillshare.domain.text import MANY, clean, folded
from skillshare.domain.typed import line

DESCRIBED: Final = "skill.described"

IMPORTANT: Final = ("name", "into")
_FIELDS: Final[Mapping[str, Any]] = {
    "name": checks.is_text,
    "group": checks.is_text,
    "synonyms": lambda v: checks.is_texts(v) and len(v) <= MANY,
    "gone": checks.is_flag,
    "into": checks.is_id,
}


class UnknownSkill(Refusal):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class SkillListed(Refusal):
    """The word already stands for the skill `known`."""

    name: str
    known: str


@dataclass(frozen=True, slots=True)
class SkillOffered(Refusal):
    """Taking back that a skill was added, while `count` offers and wants name it."""

    name: str
    count: int


class SameSkill(Refusal):
    """Merging skills that are one already."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """State of one skill. `gone` is off the list; `into` is the skill it turned out to be; `since` milliseconds UTC."""

    id: bytes
    name: str
    group: str = ""
    synonyms: tuple[str, ...] = ()
    gone: bool = False
    into: bytes | None = None
    since: int = 0
    conflicts: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


def fold_skill(record: bytes, history: Sequence[Happening], saw: Saw) -> Skill | None:
    """The state of a skill, None while it has no name; total, whatever the history says (architecture §4)."""
    registers, since = Registers(_FIELDS, saw), 0
    for h in settle(history, saw):
        if h.type == DESCRIBED and h.place == 0:
            registers.write(h)
            since = since or h.recorded
    values = registers.values()
    if not values.get("name"):
        return None
    values["synonyms"] = tuple(values.get("synonyms", ()))
    return Skill(id=record, **values, since=since, conflicts=registers.conflicts(IMPORTANT))


# The list


@dataclass(frozen=True, slots=True, kw_only=True)
class Double:
    """Skills of one name, as two laptops that had not met add them: a suggestion to merge `others` into `keep`."""

    keep: Skill
    others: tuple[Skill, ...]


class SkillList:
    """All skills of a community as they stand to each other.

    Two skills are alike if they were merged, or if the name of one is the name or a synonym of the other. Skills off
    the list take part: what people offer outlives it.
    """

    __slots__ = ("_alike", "_by_id", "_names", "_root", "_words")

    def __init__(self, skills: Iterable[Skill]) -> None:
        self._by_id = {skill.id: skill for skill in sorted(skills, key=_age)}
        self._root = {record: self._follow(record) for record in self._by_id}
        self._words: dict[bytes, set[str]] = defaultdict(set)
        self._names: dict[str, list[bytes]] = defaultdict(list)
        members: dict[bytes, list[bytes]] = defaultdict(list)
        for record, skill in self._by_id.items():
            root = self._root[record]
            members[root].append(record)
            self._words[root] |= {folded(word) for word in (skill.name, *skill.synonyms)}
            if root == record:
                self._names[folded(skill.name)].append(record)
        near = self._near()
        self._alike = {
            record: frozenset(one for other in near[root] for one in members[other])
            for record, root in self._root.items()
        }

    def _follow(self, record: bytes) -> bytes:
        """The skill it was merged into in the end. Of a circle, which laptops apart can make, the oldest stands."""
        path = [record]
        while (into := self._by_id[path[-1]].into) is not None and into in self._by_id:
            if into in path:
                return min(path[path.index(into) :], key=lambda one: _age(self._by_id[one]))
            path.append(into)
        return path[-1]

    def _near(self) -> dict[bytes, set[bytes]]:
        near: dict[bytes, set[bytes]] = {root: {root} for root in self._words}
        for root, words in self._words.items():
            for other in (one for word in words for one in self._names.get(word, ())):
                near[root].add(other)
                near[other].add(root)
        return near

    def get(self, record: bytes) -> Skill | None:
        """The skill that stands for this id, the one it was merged into if it was."""
        root = self._root.get(record)
        return None if root is None else self._by_id[root]

    def alike(self, record: bytes) -> frozenset[bytes]:
        """The ids of all skills that mean the same, itself included, also where nothing is known of it."""
        return self._alike.get(record) or frozenset((record,))

    def shown(self) -> tuple[Skill, ...]:
        """What is on the list, by group and name."""
        return tuple(sorted(self._listed(), key=lambda s: (folded(s.group), folded(s.name), s.id)))

    def meant(self, word: str, besides: Collection[bytes] = ()) -> Skill | None:
        """The skill on the list whose name, else whose synonym, this is; `besides` are left out."""
        wanted = folded(clean(word))
        found = [s for s in self._listed() if s.id not in besides and wanted in self._words[s.id]]
        return min(found, key=lambda s: (folded(s.name) != wanted, *_age(s)), default=None)

    def doubles(self) -> tuple[Double, ...]:
        """One suggestion for each lot of skills that are alike and not merged; the oldest is kept."""
        listed = {s.id for s in self._listed()}
        found, seen = [], set[bytes]()
        for record in self._by_id:
            if record in listed and record not in seen:
                lot = self._reach(record, listed)
                seen |= lot
                keep, *others = sorted((self._by_id[one] for one in lot), key=_age)
                found += [Double(keep=keep, others=tuple(others))] if others else []
        return tuple(found)

    def _listed(self) -> list[Skill]:
        return [s for s in self._by_id.values() if self._root[s.id] == s.id and not s.gone]

    def _reach(self, record: bytes, listed: set[bytes]) -> set[bytes]:
        lot, fresh = {record}, {record}
        while fresh:
            fresh = {near for one in fresh for near in self._alike[one] if near in listed} - lot
            lot |= fresh
        return lot


def _age(skill: Skill) -> tuple[int, bytes]:
    return skill.since, skill.id


# Commands


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSkill:
    """A new skill on the list."""

    name: str
    group: str = ""
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSkills:
    """Many new skills in one action; those whose names lead to a skill already are passed over."""

    skills: tuple[AddSkill, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSkill:
    """New `name`, `group` or `synonyms`; `gone` false puts it on the list again."""

    skill: bytes
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeSkills:
    """`skills` turn out to be `into`: their names and synonyms lead there from now on, and so do offers."""

    skills: tuple[bytes, ...]
    into: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSkill:
    """Take a skill off the list. Offers and wants of it stay."""

    skill: bytes


def add_skill(command: AddSkill, known: SkillList, fresh: bytes) -> list[Fact]:
    """The fact for a new skill. Raises Refused if it has no name or its name leads to another one already."""
    fields = _checked({"name": command.name, "group": command.group, "synonyms": command.synonyms})
    _check_apart(fields, known, ())
    return [_described(fresh, {name: value for name, value in fields.items() if value})]


def add_skills(command: AddSkills, known: SkillList, fresh: Callable[[], bytes]) -> list[Fact]:
    """The facts for those that are not on the list. Raises Refused if all of them are, or one does not do."""
    facts: list[Fact] = []
    names = {folded(clean(one.name)) for one in command.skills}
    for one in command.skills:
        if known.meant(one.name) is None and folded(clean(one.name)) in names:
            names.discard(folded(clean(one.name)))
            apart = tuple(word for word in one.synonyms if known.meant(word) is None)
            facts += add_skill(replace(one, synonyms=apart), known, fresh())
    if not facts:
        raise Refused(NothingChanges())
    return facts


def change_skill(command: ChangeSkill, known: SkillList) -> list[Fact]:
    """The fact for what really changes. What two laptops said apart may be said again: that settles it."""
    skill = _standing(known, command.skill)
    fields = _checked(command.fields)
    now = {"name": skill.name, "group": skill.group, "synonyms": list(skill.synonyms), "gone": skill.gone}
    changed = {k: v for k, v in fields.items() if v != now[k] or k in skill.conflicts}
    if not changed:
        raise Refused(NothingChanges())
    back = {"name": skill.name} if changed.get("gone") is False else {}
    _check_apart(back | changed, known, (skill.id,))
    return [_described(skill.id, changed)]


def merge_skills(command: MergeSkills, known: SkillList) -> list[Fact]:
    """A fact for each skill that is not `into` yet."""
    into = _standing(known, command.into)
    others = {_standing(known, one).id for one in command.skills} - {into.id}
    if not others:
        raise Refused(SameSkill())
    return [_described(one, {"into": into.id}) for one in sorted(others)]


def remove_skill(command: RemoveSkill, known: SkillList) -> list[Fact]:
    skill = _standing(known, command.skill)
    if skill.gone:
        raise Refused(NothingChanges())
    return [_described(skill.id, {"gone": True})]


def _standing(known: SkillList, record: bytes) -> Skill:
    skill = known.get(record)
    if skill is None:
        raise Refused(UnknownSkill())
    return skill


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields cleaned; without doubles among the synonyms, nor the name once more."""
    out: dict[str, Any] = {}
    for name in ("name", "group"):
        if name in fields:
            out[name] = line(name, fields[name] or "")
    if out.get("name") == "":
        raise Refused(NameMissing())
    if "synonyms" in fields:
        words = {folded(word): word for word in (line("synonyms", v) for v in fields["synonyms"] or ()) if word}
        words.pop(folded(out.get("name", "")), None)
        if len(words) > MANY:
            raise Refused(TooMany("synonyms", len(words), MANY))
        out["synonyms"] = list(words.values())
    if "gone" in fields:
        out["gone"] = bool(fields["gone"])
    return out


def _check_apart(fields: Mapping[str, Any], known: SkillList, besides: Collection[bytes]) -> None:
    """A name leads to one skill. A synonym may be shared, as "mending" by sewing and repair, but is no other's name."""
    if "name" in fields and (other := known.meant(fields["name"], besides)) is not None:
        raise Refused(SkillListed(fields["name"], other.name))
    for word in fields.get("synonyms", ()):
        other = known.meant(word, besides)
        if other is not None and folded(other.name) == folded(word):
            raise Refused(SkillListed(word, other.name))


def _described(record: bytes, body: Mapping[str, Any]) -> Fact:
    return Fact(type=DESCRIBED, records=(record,), body=body)
