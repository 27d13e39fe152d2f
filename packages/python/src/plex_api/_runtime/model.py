"""Objects of an API as dataclasses that keep everything that a server sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple, TypeVar

from .unset import UNSET

Shape = Callable[[Any], Any]
"""From JSON to the model. It tolerates everything: a value that isn't what it expects is left as it is."""

SelfModel = TypeVar("SelfModel", bound="Model")


class Property(NamedTuple):
    """A declared property of a model; its key is its name in JSON."""

    name: str
    shape: Shape | None = None
    secret: bool = False
    null: bool = False
    """Whether `None` is sent as null; otherwise it means that the property is absent."""
    unset: bool = False
    """Whether `UNSET` means that the property is absent."""
    required: bool = False


Properties = dict[str, Property]


class Table(NamedTuple):
    """The declared properties of a model, in the form in which they are fast to read."""

    known: dict[str, tuple[str, Shape | None, bool]]
    """By wire name: the name, the shape, and whether null is usual."""
    absent: dict[str, Any]
    """The values of properties that are not there, by name."""
    nullable: list[str]
    """The wire names of those whose absence is unusual."""


class Model:
    """The base of all models. Their fields are those of a dataclass, and can be changed."""

    __slots__ = ("_unusual",)

    additional_properties: dict[str, Any]
    """The undeclared properties that the server sent, by their names in JSON; a request sends them again."""
    _unusual: frozenset[str]
    """Wire names of received properties where `None` stands for null although it usually would not, or the reverse."""
    _plan: ClassVar[Properties]
    _table: ClassVar[Table]

    @classmethod
    def from_dict(cls: type[SelfModel], data: Mapping[str, Any]) -> SelfModel:
        """A model from parsed JSON. It rejects nothing: a value that does not fit stays unchanged."""
        known, absent, nullable = cls.__dict__.get("_table") or table_of(cls)
        given = absent.copy()
        rest: dict[str, Any] = {}
        unusual = [wire for wire in nullable if wire not in data] if nullable else []
        for wire, value in data.items():
            if wire not in known:
                rest[wire] = value
                continue
            name, shape, null = known[wire]
            if value is not None:
                given[name] = value if shape is None else shape(value)
            else:
                given[name] = None
                if not null:
                    unusual.append(wire)
        if rest and (convert := cls._additional()) is not None:
            rest = {name: convert(value) for name, value in rest.items()}
        given["additional_properties"] = rest
        model = cls(**given)
        if unusual:
            model._unusual = frozenset(unusual)
        return model

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON that can be dumped, by wire names: what the server sent, or what would be sent to it."""
        from .encode import plain

        form: dict[str, Any] = plain(self)
        return form

    def wire_form(self, convert: Callable[[Any], Any], secrets: list[Any] | None) -> dict[str, Any]:
        unusual: frozenset[str] = getattr(self, "_unusual", frozenset())
        form: dict[str, Any] = {}
        for wire, known in plan_of(type(self)).items():
            value = getattr(self, known.name)
            if value is UNSET:
                continue
            if value is None:
                if known.null != (wire in unusual):
                    form[wire] = None
                continue
            form[wire] = converted = convert(value)
            if known.secret and secrets is not None:
                secrets.append(converted)
        for name, value in self.additional_properties.items():
            form.setdefault(name, convert(value))
        return form

    def __repr__(self) -> str:
        try:
            return self._shown()
        except RecursionError:
            return f"{type(self).__qualname__}(...)"

    def _shown(self) -> str:
        shown: list[str] = []
        for known in plan_of(type(self)).values():
            value = getattr(self, known.name)
            if value is not None and value is not UNSET:
                shown.append(f"{known.name}={'[redacted]' if known.secret else repr(value)}")
        if self.additional_properties:
            # A property that the API does not describe could be a secret.
            names = ", ".join(f"{name!r}: ..." for name in self.additional_properties)
            shown.append(f"additional_properties={{{names}}}")
        return f"{type(self).__qualname__}({', '.join(shown)})"

    @staticmethod
    def _properties() -> Properties:
        """The declared properties by wire name; called once, when all modules are there."""
        return {}

    @staticmethod
    def _additional() -> Shape | None:
        """The shape of properties that are not declared."""
        return None


def plan_of(model: type[Model]) -> Properties:
    plan = model.__dict__.get("_plan")
    if plan is None:
        plan = model._plan = model._properties()
    return plan


def table_of(model: type[Model]) -> Table:
    plan = plan_of(model)
    table = model._table = Table(
        {wire: (each.name, each.shape, each.null) for wire, each in plan.items()},
        {each.name: UNSET if each.unset else None for each in plan.values()},
        [wire for wire, each in plan.items() if each.null and not each.unset],
    )
    return table
