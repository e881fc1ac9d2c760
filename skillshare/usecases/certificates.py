"""Who passed which induction: giving certificates, to one person or to all who were there, and taking them back."""

from skillshare.catalog.coming import evening
from skillshare.domain import certificates
from skillshare.domain.fact import Fact
from skillshare.domain.refusal import Refused
from skillshare.domain.session_checks import UnknownSession
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: certificates.GrantCertificate, here: Deciding) -> list[Fact]:
    person = here.person(command.person)
    has = here.catalog.certificates.of_person(person.id)
    return certificates.grant(command, person, has, here.catalog.today(), here.fresh())


@facts.register
def _(command: certificates.GrantToPresent, here: Deciding) -> list[Fact]:
    session = here.catalog.sessions.state(command.session)
    if session.start is None or session.end is None:
        raise Refused(UnknownSession())
    present = evening(here.catalog, session, here.zone).seating.present()
    people = [here.catalog.people.state(person) for person in present]
    known = [(person, here.catalog.certificates.of_person(person.id)) for person in people if person.name]
    return certificates.grant_to_present(command, session.title, known, here.catalog.today(), here.fresh)


@facts.register
def _(command: certificates.RevokeCertificate, here: Deciding) -> list[Fact]:
    certificate = here.catalog.certificates.state(command.certificate)
    has = here.catalog.certificates.of_person(certificate.person) if certificate.person else ()
    return certificates.revoke(command, certificate, has)
