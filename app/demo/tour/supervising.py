"""Step of the supervisor: the overview shows the specialist's new records, and counts exactly them."""

from app.demo.tour.entering import begin_as
from app.demo.tour.screen import contacts_today, newest_records
from app.demo.tour.types import Facts, expect
from app.demo.tour.visit import Visit
from app.ui.team.page import TeamPage


def see_overview(visit: Visit, facts: Facts) -> None:
    """Sign in as the supervisor of the group: another profile on the same laptop, another store."""
    begin_as(visit, visit.supervisor.login, TeamPage)
    team, name = visit.team, visit.specialist.display_name
    visit.hands.wait_until(lambda: set(visit.made) <= set(newest_records(team)), "the new records are among the newest")
    visit.hands.settle()
    day = visit.sitting.clock.today(visit.sitting.actor.zone)
    counted = visit.office.contacts_by(visit.specialist.login, day)
    made_today = counted & set(visit.made)
    shown, newest = contacts_today(team, name), newest_records(team)
    facts["signed_in_as"] = visit.sitting.actor.login
    facts["day"] = day.isoformat()
    facts["contacts_of_that_day_before"] = len(counted & visit.before)
    facts["contacts_on_screen"] = shown
    facts["made_in_this_tour"] = len(made_today)
    facts["authors_of_the_new_records"] = [newest[contact_id] for contact_id in visit.made]
    expect(visit.sitting.actor.login == visit.supervisor.login, "the supervisor is signed in")
    expect(shown - len(counted & visit.before) == len(made_today), "the count grew by exactly the records made")
    expect(all(newest[contact_id] == name for contact_id in visit.made), "the new records are the specialist's")
