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


class Model:
    """The base of all models. Their fields are those of a dataclass, and can be changed."""

    __slots__ = ("_unusual",)

    additional_properties: dict[str, Any]
    """The undeclared properties that the server sent, by their names in JSON; a request sends them again."""
    _unusual: frozenset[str]
    """Wire names of received properties where `None` stands for null although it usually would not, or the reverse."""
    _plan: ClassVar[Properties]

    @classmethod
    def from_dict(cls: type[SelfModel], data: Mapping[str, Any]) -> SelfModel:
        """A model from parsed JSON. It rejects nothing: a value that does not fit stays unchanged."""
        plan = plan_of(cls)
        given: dict[str, Any] = {}
        rest: dict[str, Any] = {}
        unusual: list[str] = []
        for wire, value in data.items():
            known = plan.get(wire)
            if known is None:
                rest[wire] = value
            elif value is None:
                given[known.name] = None
                if not known.null:
                    unusual.append(wire)
            else:
                given[known.name] = value if known.shape is None else known.shape(value)
        if len(given) < len(plan):
            for wire, known in plan.items():
                if known.name not in given:
                    given[known.name] = UNSET if known.unset else None
                    if known.null and not known.unset:
                        unusual.append(wire)
        convert = cls._additional()
        if rest and convert is not None:
            rest = {name: convert(value) for name, value in rest.items()}
        model = cls(**given)
        model.additional_properties = rest
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
