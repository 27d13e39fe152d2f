from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from plex_api._runtime.open_enum import OpenIntegerEnum, OpenStringEnum
from plex_api._runtime.shape import array, boolean, enum, later, mapping, model, one_of, single, tagged
from plex_api.models import components

from .calling import Thing


class Color(OpenStringEnum):
    RED = "red"


class Level(OpenIntegerEnum):
    LOW = 0
    HIGH = 1


json_values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False, allow_infinity=False) | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner, max_size=3),
)


class TestModels:
    @settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        some.dictionaries(
            some.sampled_from(
                ["authToken", "email", "locale", "profile", "services", "mailingListStatus", "x", "to_dict"]
            ),
            json_values,
        )
    )
    def test_any_json_object_is_kept_without_loss(self, data: dict[str, Any]) -> None:
        account = components.UserPlexAccount.from_dict(data)
        assert shape_of(account.to_dict()) == shape_of(data)
        assert pickle.loads(pickle.dumps(account)) == account
        assert copy.deepcopy(account).to_dict() == account.to_dict()

    def test_absent_null_and_changed(self) -> None:
        thing = Thing.from_dict({"size": None, "new": [1]})
        assert (thing.size, thing.is_big, thing.additional_properties) == (None, None, {"new": [1]})
        assert thing.to_dict() == {"size": None, "new": [1]}
        thing.size, thing.is_big = 3, False
        assert thing.to_dict() == {"size": 3, "isBig": False, "new": [1]}
        assert dataclasses.replace(thing, size=4) == Thing(size=4, is_big=False, additional_properties={"new": [1]})

    @pytest.mark.parametrize("kind", [list, dict, Thing])
    def test_how_deep_a_value_may_be(self, kind: Any) -> None:
        def nested(levels: int) -> Any:
            value = kind()
            for _ in range(levels - 1):
                inner = {"x": value}
                value = [value] if kind is list else inner if kind is dict else Thing(additional_properties=inner)
            return value

        deep = Thing(additional_properties={"x": nested(511)})
        assert deep.to_dict().keys() == {"x"}
        assert repr(deep)
        with pytest.raises(ValueError, match="nested deeper than 512 levels"):
            Thing(additional_properties={"x": nested(512)}).to_dict()

    def test_a_value_that_contains_itself(self) -> None:
        thing = Thing()
        thing.additional_properties = {"me": thing}
        with pytest.raises(ValueError, match="nested deeper than 512 levels"):
            thing.to_dict()

    def test_what_does_not_fit_is_kept(self) -> None:
        data = {"profile": "?", "services": {"identifier": 1}, "subscription": [1], "mailingListStatus": 7}
        account = components.UserPlexAccount.from_dict(data)
        assert account.to_dict() == data
        assert repr(account)


def shape_of(value: Any) -> Any:
    """JSON in which booleans that came as something else are what they mean."""
    if isinstance(value, dict):
        return {name: shape_of(item) for name, item in value.items()}
    if isinstance(value, list):
        return [shape_of(item) for item in value]
    return boolean(value)


class TestEnums:
    def test_known_members_are_the_same_object_and_unknown_values_survive(self) -> None:
        assert Color("red") is Color.RED
        new = Color("blue")
        assert (new.value, new == "blue", new.is_known, Color.RED.is_known) == ("blue", True, False, True)
        assert f"{new}" == "blue"
        assert str(Color.RED) == "red"
        assert new == Color("blue")
        values: dict[str, int] = {new: 1}
        assert values["blue"] == 1
        assert "<'blue'>" in repr(new)
        assert Level(1) is Level.HIGH
        assert (Level(7), Level(7).is_known, f"{Level(7):03}") == (7, False, "007")

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    @pytest.mark.parametrize("member", [Color.RED, Color("blue"), Level.HIGH, Level(7)], ids=repr)
    def test_members_are_pickled_and_copied_by_value(self, member: Color | Level, protocol: int) -> None:
        pickled = pickle.loads(pickle.dumps(member, protocol))
        for same in (pickled, copy.copy(member), copy.deepcopy(member)):
            assert (type(same), same.value, same.is_known) == (type(member), member.value, member.is_known)
            assert same == member
            assert (same is member) or not member.is_known

    @pytest.mark.parametrize("value", ["1", 1.5, None, [], {}])
    def test_what_the_enum_cannot_hold_is_kept(self, value: Any) -> None:
        assert enum(Level)(value) is value
        assert enum(Color)(5) == 5
        assert enum(Level)(True) is True


class TestShapes:
    def test_booleans(self) -> None:
        received: list[Any] = [0, "0", "false", 1, "1", "true", True, None, 2, "yes", [], 1.0]
        expected: list[Any] = [False, False, False, True, True, True, True, None, 2, "yes", [], True]
        assert [boolean(value) for value in received] == expected

    def test_lists_and_maps(self) -> None:
        assert single(boolean)("1") == [True]
        assert single(boolean)(["1"]) == [True]
        assert single()(None) is None
        assert array(boolean)("1") == "1"
        assert mapping(boolean)({"a": 1}) == {"a": True}

    def test_unions(self) -> None:
        shape = later(lambda: tagged("kind", {"thing": model(Thing), "1": boolean}))
        assert shape({"kind": "thing", "size": 1}).size == 1
        assert shape({"kind": "other"}) == {"kind": "other"}
        assert shape("x") == "x"
        other = tagged("kind", {"flag": boolean}, model(Thing))
        assert other({"kind": "new"}) == Thing(additional_properties={"kind": "new"})
        assert other({}) == Thing()
        assert other({"kind": "flag"}) == {"kind": "flag"}
        assert other("x") == "x"
        choice = one_of(
            [
                ({"type": "object", "required": ["a"], "properties": {"a": {"type": "number", "const": 1}}}, None),
                ({"type": "object", "required": ["size"], "properties": {"size": {"type": "number"}}}, model(Thing)),
                ({"type": "array"}, array(boolean)),
                ({"type": "number"}, None),
            ]
        )
        assert choice({"a": 1, "size": 1}) == {"a": 1, "size": 1}
        assert choice({"a": 2, "size": 1}) == Thing(size=1, additional_properties={"a": 2})
        assert choice(["1", None]) == [True, None]
        assert [choice(value) for value in (1, True, None, "x")] == [1, True, None, "x"]
