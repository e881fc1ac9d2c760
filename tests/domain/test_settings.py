"""What the community has agreed on: rules, membership types, the agreement and its versions, the handover note."""

from __future__ import annotations

from typing import Any

import pytest

from skillshare.domain.refusal import NameMissing, NoCurrency, NotANumber, NothingChanges, Refusal, Refused, TooLong
from skillshare.domain.settings import (
    DescribeCommunity,
    LeaveNote,
    PublishAgreement,
    RemoveMembershipType,
    Rules,
    SetMembershipType,
    SetRules,
    describe_community,
    fold_membership_type,
    leave_note,
    publish_agreement,
    remove_membership_type,
    set_membership_type,
    set_rules,
)
from tests.domain.story import Story, rid

HOUSE, KIND = rid("riverside"), rid("type")


def refusal(make: Any, *args: Any) -> Refusal:
    with pytest.raises(Refused) as caught:
        make(*args)
    return caught.value.refusal


def test_rules_change_one_by_one() -> None:
    story = Story()
    story.act(set_rules(SetRules(fields={"loan_days": 7, "item_limit": 5}), story.settings(HOUSE)))
    assert story.settings(HOUSE).rules == Rules(loan_days=7)
    assert refusal(set_rules, SetRules(fields={"loan_days": 7}), story.settings(HOUSE)) == NothingChanges()


@pytest.mark.parametrize("fields", [{"loan_days": 0}, {"count_mode": "weekly"}, {"renewals": True}, {"colour": 1}])
def test_a_rule_that_makes_no_sense_is_the_callers_fault(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(fields))):
        set_rules(SetRules(fields=fields), Story().settings(HOUSE))


def test_the_community_keeps_a_name() -> None:
    story = Story()
    story.act(describe_community(DescribeCommunity(fields={"name": " Riverside ", "zone": ""}), story.settings(HOUSE)))
    assert story.settings(HOUSE).name == "Riverside"
    own = story.settings(HOUSE)
    assert refusal(describe_community, DescribeCommunity(fields={"name": " "}), own) == NameMissing()
    assert refusal(describe_community, DescribeCommunity(fields={"site": "x" * 201}), own) == TooLong("site", 201, 200)
    assert refusal(describe_community, DescribeCommunity(fields={"name": "Riverside"}), own) == NothingChanges()


def test_a_currency_has_three_letters() -> None:
    own = Story().settings(HOUSE)
    for wrong in ("12", "EURO", "E1R", "ءىب"):
        found = refusal(describe_community, DescribeCommunity(fields={"currency": wrong}), own)
        assert found == NoCurrency(wrong)
    (fact,) = describe_community(DescribeCommunity(fields={"currency": " gbp"}), own)
    assert fact.body == {"currency": "GBP"}


def test_a_membership_type_comes_back_as_it_was_set() -> None:
    story = Story()
    command = SetMembershipType(name=" One year ", price=2400, months=12, item_limit=0, loan_days=None)
    story.act(set_membership_type(command, KIND))
    kind = fold_membership_type(KIND, story.history(KIND, "membership_type"), story.saw)
    assert kind is not None
    assert (kind.name, kind.price, kind.months, kind.item_limit, kind.loan_days) == ("One year", 2400, 12, 0, None)
    story.act(remove_membership_type(RemoveMembershipType(type=KIND)))
    kind = fold_membership_type(KIND, story.history(KIND, "membership_type"), story.saw)
    assert kind is not None
    assert kind.gone


def test_a_membership_type_needs_a_name_and_numbers() -> None:
    assert refusal(set_membership_type, SetMembershipType(name=""), KIND) == NameMissing()
    negative = SetMembershipType(name="x", price=-1)
    assert refusal(set_membership_type, negative, KIND) == NotANumber("price", "-1")


def test_r43_each_new_text_of_the_agreement_is_a_new_version() -> None:
    story = Story()
    for version, text in ((1, "Bring it back."), (2, "Bring it back clean.")):
        story.act(publish_agreement(PublishAgreement(text=text), story.settings(HOUSE)))
        assert (story.settings(HOUSE).agreement, story.settings(HOUSE).agreement_text) == (version, text)
    same = PublishAgreement(text="Bring it back clean.\r\n")
    assert refusal(publish_agreement, same, story.settings(HOUSE)) == NothingChanges()


def test_the_handover_note_says_when_and_can_be_cleared() -> None:
    story = Story()
    story.act(leave_note(LeaveNote(text="Key is with Ida"), story.settings(HOUSE)))
    assert (story.settings(HOUSE).handover, story.settings(HOUSE).handover_at) == ("Key is with Ida", story.now)
    story.act(leave_note(LeaveNote(text=""), story.settings(HOUSE)))
    assert story.settings(HOUSE).handover == ""
