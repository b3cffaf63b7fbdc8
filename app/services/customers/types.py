"""Values of the customers room: why something cannot be done about a customer."""

from enum import StrEnum


class CustomerRefusal(StrEnum):
    """Why something cannot be done about a customer."""

    NOT_ON_MY_LIST = "not_on_my_list"
    MAY_NOT_BE_CALLED = "may_not_be_called"
