"""Enums to which a server may add values: these are kept, as members without a name of their own."""

from __future__ import annotations

from enum import Enum
from typing import Any, TypeVar

Member = TypeVar("Member", bound=Enum)


class StringEnum(str, Enum):
    """An enum of strings, equal to them. `is` tells members apart."""

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, specification: str) -> str:
        return format(str(self.value), specification)

    def __hash__(self) -> int:
        return hash(self.value)


class IntegerEnum(int, Enum):
    """An enum of integers, equal to them. `is` tells members apart."""

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, specification: str) -> str:
        return format(int(self.value), specification)

    def __hash__(self) -> int:
        return hash(self.value)


class OpenStringEnum(StringEnum):
    """Any other string is kept: `is_known` tells."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return unlisted(str.__new__(cls, value), value) if type(value) is str else None

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        # By value: Python 3.11.0 to 3.11.3 would look for the name, which an unlisted member does not have.
        return type(self), (self._value_,)

    @property
    def is_known(self) -> bool:
        """Whether the API description lists the value."""
        return self._name_ in type(self).__members__


class OpenIntegerEnum(IntegerEnum):
    """Any other integer is kept: `is_known` tells."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        return unlisted(int.__new__(cls, value), value) if type(value) is int else None

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        # By value: Python 3.11.0 to 3.11.3 would look for the name, which an unlisted member does not have.
        return type(self), (self._value_,)

    @property
    def is_known(self) -> bool:
        """Whether the API description lists the value."""
        return self._name_ in type(self).__members__


def unlisted(member: Member, value: str | int) -> Member:
    # Not remembered: what servers send must not fill the memory.
    member._name_ = f"<{value!r}>"
    member._value_ = value
    return member
