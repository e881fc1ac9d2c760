"""Which test shows which row of the table of faults and attacks (sync §6); a row without a test is named here.

Never here: the tests.
"""

from __future__ import annotations

import ast

import pytest

from tests.house.sources import ROOT

ROWS: dict[str, tuple[str, ...]] = {
    "full history of 100k sent three times": (
        "convergence/test_faults_entries.py::test_sync6_a_whole_history_sent_three_times_changes_nothing",
    ),
    "every header field forged in 10,000 entries": (
        "convergence/test_faults_entries.py::test_sync6_no_forged_header_is_stored",
    ),
    "session cut at 2,000 random bytes": (
        "convergence/test_faults_cuts.py::test_sync6_a_conversation_cut_at_any_byte_goes_on",
        "net/test_node.py::test_cut_at_random_bytes_goes_on_to_the_same_state",
    ),
    "1,000 random bit flips in entry pages": (
        "protocol/test_rot.py::test_damaged_entries_are_all_found_and_come_back_from_another_laptop",
        "protocol/test_photos.py::test_a_thousand_flipped_bits_are_all_found_before_sending_and_healed",
    ),
    "1,000 kill -9": ("whole/test_kill.py::test_nothing_that_was_said_is_lost_whenever_the_desk_is_killed",),
    "clone or old backup, 200 times": (
        "journal/test_clones.py::test_clones_and_old_copies_lose_nothing_and_agree",
        "protocol/test_faults_copies.py::test_a_restored_laptop_says_again_all_that_only_others_kept_of_it",
    ),
    "revoked device back-dates; honest late entries": (
        "journal/test_authority.py::test_back_dating_counts_for_nothing",
        "journal/test_authority.py::test_every_late_entry_waits_for_somebody_to_decide",
    ),
    "all 2-, 3-, 4-cycles of mutual removal, all orders": (
        "journal/test_authority.py::test_those_who_remove_each_other_leave_one_result_and_a_keeper",
        "journal/test_authority.py::test_the_same_circles_through_journals_in_all_orders",
    ),
    "clock in 2035 or 1970, 1,000 edits": (
        "convergence/test_faults_clocks.py::test_sync6_a_clock_years_off_strands_nobody_and_drags_nobody",
    ),
    "10^7 mutants on decoder, frames, bundle, pairing": (
        "protocol/test_faults_mutants.py::test_sync6_mutants_of_frames_and_envelopes_crash_nothing_in_64_mib",
        "journal/test_fuzz.py::test_two_readers_never_disagree",
        "protocol/test_hostile_sticks.py::test_mutants_of_what_is_sealed_are_refused_or_what_was_signed",
        "protocol/test_pairing.py::test_mutants_end_in_a_word_and_let_nobody_in",
    ),
    "a 4 GiB frame announced; 500 idle sockets": (
        "net/test_node.py::test_a_frame_of_four_gibibytes_closes_at_its_length",
        "net/test_node.py::test_five_hundred_idle_sockets_keep_no_honest_laptop_out",
    ),
    "another community; man in the middle at pairing; 10,000 guesses": (
        "convergence/test_faults_entries.py::test_sync6_entries_of_another_community_are_not_stored",
        "net/test_pairing_net.py::test_a_relay_with_a_certificate_of_its_own_learns_nothing",
        "protocol/test_pairing.py::test_nobody_in_the_middle_succeeds",
        "net/test_pairing_net.py::test_three_wrong_codes_close_the_listener_however_many_come",
    ),
    "revocation while connected": (
        "net/test_node.py::test_revoked_while_connected_is_cut_within_two_seconds_and_gets_nothing_more",
        "net/test_three_hosts.py::"
        "test_sync6_three_hosts_are_the_same_within_a_second_also_after_a_cut_and_one_is_removed",
    ),
    "200 hostile sticks": (
        "protocol/test_hostile_sticks.py::test_sync6_two_hundred_hostile_sticks_write_nothing_outside_the_store",
    ),
    "stolen disk": ("whole/test_stolen_disk.py::test_sync6_no_name_is_in_any_byte_of_a_stolen_disk",),
    "lost stick": ("protocol/test_bundle.py::test_sync6_a_lost_stick_holds_none_of_fifty_planted_names",),
    "personal laptops, 20 searched": (
        "convergence/test_faults_bodies.py::test_sync6_twenty_members_laptops_hold_no_body_of_others",
    ),
    "disk full at 100 random points": (
        "convergence/test_faults_disk.py::test_sync6_a_disk_that_is_full_at_a_hundred_points",
    ),
    "erased person, device back after months, old stick": (
        "convergence/test_erasing.py::test_who_asks_is_gone_at_once_from_every_byte_of_every_laptop",
        "convergence/test_erasing.py::"
        "test_an_old_stick_a_laptop_back_after_months_and_an_old_backup_bring_nothing_back",
    ),
}


@pytest.mark.parametrize("row", ROWS)
def test_every_row_has_the_tests_it_names(row: str) -> None:
    for place in ROWS[row]:
        path, _, name = place.partition("::")
        tree = ast.parse((ROOT / "tests" / path).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, place
