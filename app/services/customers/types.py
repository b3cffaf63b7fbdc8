"""Values of the customers room: why a customer cannot be changed."""

from enum import StrEnum


class CustomerRefusal(StrEnum):
    """Why a customer cannot be changed."""

    NOT_ON_MY_LIST = "not_on_my_list"
