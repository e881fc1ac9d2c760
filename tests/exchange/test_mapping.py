"""Columns find their fields in five languages, without headings by their looks, and a person may change any."""

from __future__ import annotations

from pathlib import Path

import pytest

from skillshare.exchange.mapping import KEEP, LEAVE_OUT, Target, fields_of, guess, guess_target
from skillshare.exchange.reading import read
from skillshare.exchange.vocabulary import headings
from tests.exchange.importing import written


def uses(tmp_path: Path, heading: str, row: str, target: Target) -> tuple[str, ...]:
    return guess(read(written(tmp_path, f"{heading}\n{row}\n")), target).uses


@pytest.mark.parametrize(
    "heading",
    [
        "Item ID,Name,Manufacturer,Model,Replacement Cost,Status(es),Shelf",
        "Inventarnummer,Bezeichnung,Hersteller,Modell,Wiederbeschaffungswert,Status,Regal",
        "Numéro d'inventaire,Nom,Marque,Modèle,Valeur de remplacement,Statut,Étagère",
        "Número de inventario,Nombre,Marca,Modelo,Valor de reposición,Estado,Estante",
        "رقم الجرد,الاسم,الماركة,الموديل,القيمة,الحالة,الرف",
        "INVENTORY NO.,item name,Brand,model no,replacment cost,STATUS,shelf",
    ],
)
def test_items_in_many_languages(tmp_path: Path, heading: str) -> None:
    found = uses(tmp_path, heading, "1,Drill,Bosch,X1,45,ok,A1", Target.ITEMS)
    assert found == ("number", "name", "brand", "make", "value", "condition", "shelf")


@pytest.mark.parametrize(
    "heading",
    [
        "First name,Last name,E-mail,Mobile,City,Membership type,Membership ends,Card number",
        "Vorname,Nachname,E-Mail-Adresse,Handy,Wohnort,Mitgliedschaft,Gültig bis,Ausweisnummer",
        "Prénom,Nom,Courriel,Téléphone,Ville,Adhésion,Fin d'adhésion,Numéro de carte",
        "Nombre,Apellidos,Correo electrónico,Móvil,Ciudad,Membresía,Vencimiento,Número de tarjeta",
        "الاسم الأول,اسم العائلة,البريد الإلكتروني,الهاتف,المدينة,نوع العضوية,نهاية العضوية,رقم البطاقة",
    ],
)
def test_people_in_many_languages(tmp_path: Path, heading: str) -> None:
    row = "Ana,Ruiz,a@b.org,123456789,Ashby,Standard,2027-01-01,M1"
    found = uses(tmp_path, heading, row, Target.PEOPLE)
    assert found == ("first_name", "last_name", "email", "phone", "address", "type", "until", "card")
    assert guess_target(read(tmp_path / "table.csv")) is Target.PEOPLE


def test_first_name_beside_name(tmp_path: Path) -> None:
    assert uses(tmp_path, "Name,Vorname,Telefon", "Groß,Ursula,12345678", Target.PEOPLE)[:2] == (
        "last_name",
        "first_name",
    )
    assert uses(tmp_path, "Nom,Téléphone", "Ana,12345678", Target.PEOPLE) == ("name", "phone")


def test_of_two_columns_for_one_field_the_surer_wins(tmp_path: Path) -> None:
    assert uses(tmp_path, "id,code,number,name", "7,A,1,Drill", Target.ITEMS) == (KEEP, KEEP, "number", "name")
    assert uses(tmp_path, "Price,Replacement cost,Name", "1,2,Drill", Target.ITEMS) == (KEEP, "value", "name")
    assert uses(tmp_path, "Replacement cost,Price,Name", ",2,Drill", Target.ITEMS) == (LEAVE_OUT, "value", "name")


def test_columns_nobody_knows_are_kept_and_empty_ones_left_out(tmp_path: Path) -> None:
    assert uses(tmp_path, "Name,Voltage,Aisle", "Drill,230,", Target.ITEMS) == ("name", KEEP, LEAVE_OUT)


def test_without_headings_the_looks_decide(tmp_path: Path) -> None:
    items = "".join(f"TL-{n:03},Cordless drill {n},Power tools,${n}.50,Available\n" for n in range(1, 9))
    found = guess(read(written(tmp_path, items)), Target.ITEMS)
    assert found.uses == ("number", "name", "category", "value", "condition")
    people = "".join(f"Ana Ruiz {n},ana{n}@example.org,+44 7700 90000{n},2027-03-0{n}\n" for n in range(1, 9))
    sheet = read(written(tmp_path, people))
    assert guess_target(sheet) is Target.PEOPLE
    assert guess(sheet, Target.PEOPLE).uses == ("name", "email", "phone", "until")


def test_two_heading_rows_are_understood(tmp_path: Path) -> None:
    sheet = read(written(tmp_path, "Thing,,Place,\nNumber,Name,Location,Shelf\n1,Drill,Hall,A1\n"))
    assert guess(sheet, Target.ITEMS).uses == ("number", "name", "location", "shelf")


def test_a_person_may_change_any_of_it(tmp_path: Path) -> None:
    mapping = guess(read(written(tmp_path, "Number,Name,Label\n1,Drill,Big drill\n")), Target.ITEMS)
    changed = mapping.changed(2, "name")
    assert changed.uses == ("number", KEEP, "name")
    assert changed.changed(2, LEAVE_OUT).missing == ("name",)
    assert mapping.missing == ()
    joined = mapping.changed(2, "note").changed(0, "note")
    assert joined.columns("note") == (0, 2)


@pytest.mark.parametrize("target", list(Target))
def test_every_field_can_be_read(target: Target) -> None:
    from skillshare.exchange import item_rows, person_rows

    readers = item_rows.READERS if target is Target.ITEMS else person_rows.READERS
    assert set(fields_of(target)) == set(readers)
    assert {field for field, _ in headings(target).values()} == set(readers)


def test_a_unit_in_brackets_is_no_part_of_the_heading(tmp_path: Path) -> None:
    assert uses(tmp_path, "Name,Leihdauer (Tage),Wert (€)", "Säge,7,12", Target.ITEMS) == ("name", "loan_days", "value")
