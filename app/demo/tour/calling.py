"""Steps of the specialist: open a customer, record a call-back and an unanswered call by the keyboard, send them, find them again."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from app.demo.tour.entering import unlock_again
from app.demo.tour.evidence import Called, SavedRecord, customers_on_list, promised_at, records_of, waiting_to_be_sent
from app.demo.tour.screen import shows_number
from app.demo.tour.types import Facts, Unmet, expect
from app.demo.tour.visit import Visit
from app.ui.kit.language import format_number

CALL_BACK, NO_ANSWER = "AP01", "NC01"
NOTE = "客戶開會中，請明天上午再撥。"


def open_customer(visit: Visit, facts: Facts) -> None:
    """A click on the first row that may be called back tomorrow: the card shows who it is, and never the whole number."""
    calls = visit.calls
    called = _first_for_a_call_back(visit)
    visit.called = called
    place = calls.queue.rows.rows_model.place_of(called.customer_id)
    expect(place is not None, "the customer is in the list")
    visit.hands.click_row(calls.queue.rows, calls.queue.rows.rows_model.index(place or 0))
    visit.hands.wait_until(lambda: calls.record.customer_id() == called.customer_id, "the card is on screen")
    visit.hands.settle()
    facts["row"] = (place or 0) + 1
    facts["name_on_screen"] = calls.customer.name.text()
    facts["name_in_store"] = called.name
    facts["call_button_says"] = calls.customer.call.words()
    facts["why_now"] = calls.customer.why.text()
    facts["number_has_digits"] = len(called.phone)
    facts["number_readable_on_screen"] = shows_number(visit.window, called.phone)
    expect(facts["name_on_screen"] == called.name, "the card shows the name in the store")
    expect(called.phone[-3:] in calls.customer.call.words(), "the call button shows the last digits")
    expect(facts["number_readable_on_screen"] is False, "the whole number is nowhere on screen")


def record_call_back(visit: Visit, facts: Facts) -> None:
    """Digit, time, note, Ctrl+Enter: the record is in the store before the next customer comes; the picture shows it as typed."""
    calls, hands, called = visit.calls, visit.hands, _called(visit)
    keys = hands.keys
    hands.press(Qt.Key.Key_3)
    hands.press(Qt.Key.Key_W)
    hands.press(Qt.Key.Key_N)
    hands.compose(NOTE)
    promised = calls.record.next_time.value()
    facts["form_says"] = calls.record.effect_text.text()
    expect(calls.record.note.toPlainText() == NOTE, "the note is in the form")
    visit.take_picture("05_call_back")
    saved, was_pending = _save(visit, called)
    facts["keys"] = hands.keys - keys
    facts["characters_of_the_note"] = len(NOTE)
    facts["outcome_in_store"] = saved.outcome
    facts["pending_when_saved"] = was_pending
    facts["promise_in_store"] = str(promised_at(visit.sitting.store, saved.contact_id))
    facts["next_customer_on_screen"] = calls.customer.name.text()
    expect((saved.outcome, saved.note) == (CALL_BACK, NOTE), "the store has what was typed")
    expect(was_pending, "the record waits to be sent")
    expect(promised is not None and facts["promise_in_store"] == str(promised), "the store has the time promised")


def record_no_answer(visit: Visit, facts: Facts) -> None:
    """Two keys: the digit and Ctrl+Enter."""
    calls, hands = visit.calls, visit.hands
    on_screen = calls.record.customer_id()
    called = next((one for one in customers_on_list(visit.sitting.store) if one.customer_id == on_screen), None)
    if called is None:
        raise Unmet("the next customer is one of the list")
    keys = hands.keys
    hands.press(Qt.Key.Key_1)
    saved, was_pending = _save(visit, called)
    facts["keys"] = hands.keys - keys
    facts["outcome_in_store"] = saved.outcome
    facts["pending_when_saved"] = was_pending
    facts["next_customer_on_screen"] = calls.customer.name.text()
    expect(facts["keys"] == 2, "two keys are enough")  # noqa: PLR2004 - the step's own claim
    expect(saved.outcome == NO_ANSWER, "the store has the outcome")


def send_records(visit: Visit, facts: Facts) -> None:
    """After Ctrl+R nothing waits, and the shared database has each record exactly once."""
    visit.hands.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    visit.hands.wait_until(_is_level(visit), "everything is sent")
    store, office, strip = visit.sitting.store, visit.office, visit.workplace.top_bar.status
    copies = [office.copies_of(contact_id) for contact_id in visit.made]
    facts["top_bar_says"] = strip.words()
    facts["waiting_in_store"] = waiting_to_be_sent(store)
    facts["copies_in_postgresql"] = list(copies)
    facts["note_in_postgresql_is_the_typed_one"] = office.note_of(visit.made[0]) == NOTE
    grown = office.contacts_by(visit.specialist.login) - visit.before
    facts["records_more_than_before"] = len(grown)
    expect(facts["waiting_in_store"] == 0, "nothing waits in the store")
    expect(format_number(0) in strip.words(), "the top bar says that nothing waits")
    expect(copies == [1, 1], "each record is there once")
    expect(grown == set(visit.made), "nothing else is there")
    expect(facts["note_in_postgresql_is_the_typed_one"] is True, "the note arrived as typed")


def find_again(visit: Visit, facts: Facts) -> None:
    """Unlocked again, the customer is found by policy number, and the history holds the record."""
    unlock_again(visit)
    calls, hands, called = visit.calls, visit.hands, _called(visit)
    hands.wait_until(lambda: calls.record.customer_id() is not None, "a customer is on screen")
    hands.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    hands.type_text(called.policy_no)
    rows = calls.queue.rows.rows_model
    hands.wait_until(lambda: [row.id for row in rows.rows][:1] == [called.customer_id], "the customer is found first")
    facts["rows_found"] = len(rows.rows)
    hands.press(Qt.Key.Key_Return)
    hands.wait_until(lambda: calls.record.customer_id() == called.customer_id, "the card is on screen")
    history = calls.history.texts()
    saved = records_of(visit.sitting.store, called.customer_id)
    facts["history_on_screen"] = len(history)
    facts["history_in_store"] = len(saved)
    facts["newest_line"] = history[0] if history else ""
    facts["still_pending"] = sum(record.is_pending for record in saved)
    expect(bool(history) and NOTE in history[0], "the note stands on top of the history")
    expect(len(history) == len(saved), "the history shows what the store has")
    expect(facts["still_pending"] == 0, "the record is known to be sent")


def _first_for_a_call_back(visit: Visit) -> Called:
    """The first row that is not held and not due before tomorrow, so that it may be called back then at any hour of today."""
    facts = {one.customer_id: one for one in customers_on_list(visit.sitting.store)}
    zone = visit.sitting.actor.zone
    tomorrow = visit.sitting.clock.today(zone) + timedelta(days=1)
    for row in visit.calls.queue.rows.rows_model.rows:
        one = next((facts[held] for held in facts if held == row.id), None)
        # A day more than needed: midnight may pass before the record is saved.
        if one is not None and not row.is_muted and one.due_on > tomorrow:
            return one
    raise Unmet("somebody on the list may be called back tomorrow")


def _save(visit: Visit, called: Called) -> tuple[SavedRecord, bool]:
    """Press Ctrl+Enter with sync at rest, wait for the next customer, and return the new record and whether it was waiting when it was saved."""
    calls, sitting = visit.calls, visit.sitting
    before = {record.contact_id for record in records_of(sitting.store, called.customer_id)}
    waiting: list[bool] = []

    def look(_changes: object, _by: object) -> None:
        """The store right after the commit, before sync can have begun to send."""
        new = [one for one in records_of(sitting.store, called.customer_id) if one.contact_id not in before]
        if not waiting:
            waiting.extend(one.is_pending for one in new)

    visit.hands.wait_until(_is_level(visit), "sync is at rest")
    sitting.runner.changed.connect(look)
    visit.hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    visit.hands.wait_until(
        lambda: bool(waiting) and calls.record.customer_id() not in {None, called.customer_id},
        "the record is saved and the next customer on screen",
    )
    sitting.runner.changed.disconnect(look)
    new = [record for record in records_of(sitting.store, called.customer_id) if record.contact_id not in before]
    expect(len(new) == 1, "exactly one record was saved")
    visit.made.append(new[0].contact_id)
    return new[0], waiting[0]


def _is_level(visit: Visit) -> Callable[[], bool]:
    sync, store = visit.sitting.sync, visit.sitting.store
    return lambda: not sync.state.is_running and sync.state.waiting == 0 and waiting_to_be_sent(store) == 0


def _called(visit: Visit) -> Called:
    if visit.called is None:
        raise Unmet("a customer was opened")
    return visit.called
