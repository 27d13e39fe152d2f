"""Parameters and bodies."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from plex_api._runtime.body import File, PropertyEncoding, binary_body, form_body, json_body, multipart_body, text_body
from plex_api._runtime.open_enum import OpenIntegerEnum, OpenStringEnum
from plex_api._runtime.parameters import (
    cookie,
    deep_object,
    form,
    header,
    json_text,
    label,
    matrix,
    path,
    pipe_delimited,
    simple,
    space_delimited,
    with_query,
)
from plex_api._runtime.shape import model
from plex_api._runtime.unset import UNSET

from .calling import Thing


class Color(OpenStringEnum):
    RED = "red"


class Level(OpenIntegerEnum):
    LOW = 0
    HIGH = 1


LIST = ["blue", "black", None, 1]
FIELDS = {"R": 100, "G": None, "B": True}

PARAMETERS: list[tuple[Any, Any]] = [
    (simple("a", "b/c?"), "b%2Fc%3F"),
    (simple("a", LIST), "blue,black,1"),
    (simple("a", FIELDS), "R,100,B,true"),
    (simple("a", FIELDS, explode=True), "R=100,B=true"),
    (label("a", "b"), ".b"),
    (label("a", LIST, explode=True), ".blue.black.1"),
    (label("a", FIELDS, explode=True), ".R=100.B=true"),
    (matrix("a", "b"), ";a=b"),
    (matrix("a", ""), ";a"),
    (matrix("a", LIST), ";a=blue,black,1"),
    (matrix("a", LIST, explode=True), ";a=blue;a=black;a=1"),
    (matrix("a", FIELDS, explode=True), ";R=100;B=true"),
    (form("a b", "c d"), "a%20b=c%20d"),
    (form("a", ""), "a="),
    (form("a", None), None),
    (form("a", UNSET), None),
    (form("a", []), None),
    (form("a", LIST), "a=blue&a=black&a=1"),
    (form("a", LIST, explode=False), "a=blue,black,1"),
    (form("a", FIELDS), "R=100&B=true"),
    (form("a", FIELDS, explode=False), "a=R,100,B,true"),
    (form("a", Color.RED), "a=red"),
    (form("a", Level.HIGH), "a=1"),
    (form("a", 1.0), "a=1"),
    (form("a", 0.5), "a=0.5"),
    (form("a", date(2026, 1, 31)), "a=2026-01-31"),
    (form("a", datetime(2026, 1, 31, 12, tzinfo=timezone.utc)), "a=2026-01-31T12%3A00%3A00Z"),
    (form("a", datetime(2026, 1, 31, 12, tzinfo=timezone(timedelta(hours=1)))), "a=2026-01-31T12%3A00%3A00%2B01%3A00"),
    (form("a", "a/b?c&d=%41#+", allow_reserved=True), "a=a/b?c%26d=%41%23%2B"),
    (form("a", json_text({"b": ["ü"]})), "a=%7B%22b%22%3A%5B%22%C3%BC%22%5D%7D"),
    (form("a", Thing(size=1, token="t")), "size=1&Token=t"),
    (space_delimited("a", LIST), "a=blue%20black%201"),
    (pipe_delimited("a", LIST), "a=blue%7Cblack%7C1"),
    (pipe_delimited("a", LIST, explode=True), "a=blue&a=black&a=1"),
    (deep_object("a", {"b": 1, "c": {"d": [1, 2], "e": None}}), "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=1&a%5Bc%5D%5Bd%5D=2"),
    (deep_object("a", {}), None),
    (deep_object("a", ["b", "c"]), "a%5B%5D=b&a%5B%5D=c"),
    (deep_object("a[]", ("b",)), "a%5B%5D=b"),
    (deep_object("a", [{"b": 1}]), "a%5B%5D%5Bb%5D=1"),
    (header(LIST), "blue,black,1"),
    (header(FIELDS, explode=True), "R=100,B=true"),
    (header(None), None),
    (header(True), "true"),
    (cookie("a", "b;c"), "a=b%3Bc"),
    (with_query("/a", None, "b=1", None, "c=2"), "/a?b=1&c=2"),
    (with_query("/a", None), "/a"),
]


@pytest.mark.parametrize(("actual", "expected"), PARAMETERS)
def test_parameters(actual: Any, expected: Any) -> None:
    assert actual == expected


@pytest.mark.parametrize("value", [None, UNSET, "", [], {}, [None]])
def test_a_path_parameter_must_have_a_value(value: Any) -> None:
    with pytest.raises(ValueError, match=r"path parameter id is (missing|empty); give it a value"):
        simple("id", value)


@pytest.mark.parametrize("value", [".", "..", "%2e", "%2E.", ".%2e"])
def test_dots_are_not_a_segment(value: str) -> None:
    with pytest.raises(ValueError, match="must not make a path segment"):
        path("/a/", value, "/b")
    assert path("/a/", "...", "/b") == "/a/.../b"


def content(body: Any) -> Any:
    assert body is not None
    return body.content


def lines_of(body: Any) -> list[bytes]:
    """Of a multipart body with `B` for its boundary."""
    boundary: str = body.content_type.partition("boundary=")[2]
    lines: list[bytes] = body.content.replace(boundary.encode(), b"B").split(b"\r\n")
    return lines


class TestBodies:
    def test_json(self) -> None:
        body = json_body(Thing(size=None, token="s", part=Thing(is_big=True)))
        assert body is not None
        assert body[:2] == ("application/json", b'{"Token":"s","part":{"isBig":true}}')
        assert body.secrets == ["s"]
        assert json_body(None) is None
        assert content(json_body(None, null=True)) == b"null"
        assert json_body(UNSET, null=True) is None

    def test_a_dict_in_place_of_a_model_has_wire_names_and_its_secrets_are_known(self) -> None:
        body = json_body({"Token": "s", "new": 1}, model(Thing))
        assert body is not None
        assert (body.content, body.secrets) == (b'{"Token":"s","new":1}', ["s"])

    def test_form(self) -> None:
        value = {"a": "ä &", "b": [1, 2], "c": {"d": True}, "e": None, "f": [1, 2], "g": {"h": 1}}
        encoding = {"f": PropertyEncoding(explode=False), "g": PropertyEncoding(style="deepObject")}
        expected = b"a=%C3%A4%20%26&b=1&b=2&c=%7B%22d%22%3Atrue%7D&f=1,2&g%5Bh%5D=1"
        assert content(form_body(value, encoding=encoding)) == expected

    def test_multipart(self) -> None:
        value = {"a": "x", "b": [b"\0\xff", File(b"y", 'n"\r\n', "image/png")], "c": {"d": 1}, "e": None}
        body = multipart_body(value, encoding={"a": PropertyEncoding(content_type="text/csv")})
        assert body is not None
        assert lines_of(body) == [
            b"--B",
            b'Content-Disposition: form-data; name="a"',
            b"Content-Type: text/csv",
            b"",
            b"x",
            b"--B",
            b'Content-Disposition: form-data; name="b"; filename="blob"',
            b"Content-Type: application/octet-stream",
            b"",
            b"\0\xff",
            b"--B",
            b'Content-Disposition: form-data; name="b"; filename="n%22%0D%0A"',
            b"Content-Type: image/png",
            b"",
            b"y",
            b"--B",
            b'Content-Disposition: form-data; name="c"',
            b"Content-Type: application/json",
            b"",
            b'{"d":1}',
            b"--B--",
            b"",
        ]

    def test_what_is_described_as_a_file_is_one_whatever_it_is_given_as(self, tmp_path: Path) -> None:
        path = tmp_path / "a.png"
        path.write_bytes(b"\x89\xff")
        with path.open("rb") as opened:
            value = {
                "a": "x",
                "b": path,
                "c": opened,
                "d": [("n.png", b"y", "image/png"), ("m", BytesIO(b"z")), bytearray(b"w")],
                "e": b"\x89\xff",
            }
            file = PropertyEncoding(file=True)
            images = PropertyEncoding(file=True, content_type="image/*, image/gif")
            encoding = {"a": file, "b": file, "c": images, "d": images, "e": PropertyEncoding(file=True, base64=True)}
            body = multipart_body(value, encoding=encoding)
        assert body is not None
        lines = lines_of(body)
        heads = [
            lines[index + 1].partition(b"; ")[2] + b" " + lines[index + 2] for index in range(0, len(lines) - 5, 5)
        ]
        assert heads == [
            b'name="a"; filename="blob" Content-Type: application/octet-stream',
            b'name="b"; filename="a.png" Content-Type: application/octet-stream',
            b'name="c"; filename="a.png" Content-Type: image/gif',
            b'name="d"; filename="n.png" Content-Type: image/png',
            b'name="d"; filename="m" Content-Type: image/gif',
            b'name="d"; filename="blob" Content-Type: image/gif',
            b'name="e"; filename="blob" Content-Type: application/octet-stream',
        ]
        assert lines[4::5] == [b"x", b"\x89\xff", b"\x89\xff", b"y", b"z", b"w", b"if8="]

    def test_a_style_counts_and_no_media_type_beside_it(self) -> None:
        encoding = {
            "list": PropertyEncoding(style="pipeDelimited"),
            "deep": PropertyEncoding(style="deepObject", content_type="application/json"),
        }
        body = multipart_body({"list": ["a b", "c&d"], "deep": {"x": 1, "y": "ä="}}, encoding=encoding)
        assert body is not None
        assert lines_of(body)[1:-2] == [
            b'Content-Disposition: form-data; name="list"',
            b"",
            b"a b|c&d",
            b"--B",
            b'Content-Disposition: form-data; name="deep[x]"',
            b"",
            b"1",
            b"--B",
            b'Content-Disposition: form-data; name="deep[y]"',
            b"",
            "ä=".encode(),
        ]

    def test_other_kinds_of_multipart(self) -> None:
        body = multipart_body({"a": [[1]]}, content_type="multipart/related")
        assert body is not None
        assert body.content_type.startswith("multipart/related; boundary=form-")
        assert b"Content-Type: application/json\r\n\r\n[1]" in body.content

    def test_bytes_have_their_own_type_where_the_description_allows_it(self) -> None:
        def kind(value: Any, described: str) -> str:
            body = binary_body(value, described)
            assert body is not None
            return body.content_type

        png = File(b"x", content_type="image/png")
        assert kind(png, "image/*") == kind(png, "*/*") == kind(png, "image/jpeg, Image/PNG; q=1") == "image/png"
        assert kind(png, "image/jpeg, image/gif") == "image/jpeg"
        assert kind(png, "video/*") == kind(b"x", "*/*") == "application/octet-stream"
        assert content(binary_body(BytesIO(b"x"))) == b"x"

    def test_text_and_bytes(self) -> None:
        assert text_body("ä") == ("text/plain", "ä".encode(), ())
        assert content(text_body(True)) == b"true"
        assert binary_body(memoryview(b"x"), "image/png") == ("image/png", b"x", ())
        assert [text_body(None), binary_body(None), form_body(None), multipart_body(None)] == [None] * 4
