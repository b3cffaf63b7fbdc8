"""A replica that follows several scopes stands level with each of them."""

import shutil
from collections.abc import Callable

import pytest
from sqlalchemy import select

from app.models.customers import Customer
from app.models.people import Member
from app.services.sync.digest import is_divergent
from tests.support.laptops import Laptop
from tests.support.people import Person, Team


def members_on(laptop: Laptop) -> set[str]:
    with laptop.store.read() as session:
        return set(session.scalars(select(Member.display_name)))


def test_a_manager_of_several_groups_is_level_and_not_read_anew(
    team: Team, laptop_of: Callable[[Person], Laptop]
) -> None:
    manager = laptop_of(team.manager)
    assert manager.sync().reread is False
    with team.manager.remote() as remote:
        assert is_divergent(manager.store, remote) is False
        with manager.store.write() as session:
            session.delete(session.scalars(select(Member).limit(1)).one())
        assert is_divergent(manager.store, remote) is True


def test_the_members_of_a_group_left_behind_are_forgotten(team: Team, chen: Laptop) -> None:
    assert "林志明" in members_on(chen)
    with team.office.connect() as connection:
        connection.execute(
            "UPDATE app.app_user SET group_id = %s WHERE user_id = %s", (team.office.groups["二組"], team.chen.user_id)
        )
    chen.sync()
    assert members_on(chen) == {"外組", "陳怡君"}


@pytest.mark.may_warn("app.services.sync.engine")
def test_a_replica_that_differs_is_read_anew_once(team: Team, chen: Laptop) -> None:
    with chen.store.write() as session:
        session.delete(session.get_one(Customer, min(chen.customers())))
    with team.office.connect() as connection:
        connection.execute(
            "UPDATE app.customer SET name = name || '改' WHERE customer_id = %s", (max(chen.customers()),)
        )
    report = chen.sync()
    assert report.reread is True
    assert len(chen.customers()) == 5
    assert chen.sync().reread is False


@pytest.mark.may_warn("app.services.sync.engine")
def test_a_laptop_restored_from_an_older_image_goes_on_as_a_new_device(team: Team, chen: Laptop) -> None:
    image = chen.store.path.with_name("image.db")
    chen.store.close()
    shutil.copyfile(chen.store.path, image)
    later = chen.reopened()
    later.record(min(later.customers()), "在映像之後")
    later.sync()
    later.store.close()
    shutil.copyfile(image, chen.store.path)
    for name in ("-wal", "-shm"):
        chen.store.path.with_name(chen.store.path.name + name).unlink(missing_ok=True)
    restored = chen.reopened()
    restored.record(max(restored.customers()), "還原之後")
    restored.sync()
    notes = {note for (note,) in team.office.rows("SELECT note FROM app.contact")}
    assert notes == {"在映像之後", "還原之後"}
    assert len(restored.contacts()) == 2
    restored.store.close()
