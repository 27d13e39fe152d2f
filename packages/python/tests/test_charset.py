"""Bodies as text."""

from __future__ import annotations

import pytest

from plex_api._runtime.charset import text_in


@pytest.mark.parametrize(
    ("content_type", "body", "expected"),
    [
        ("text/plain", "ä".encode(), "ä"),
        ("text/plain; charset=UTF-8", b"\xef\xbb\xbf\xc3\xa4", "ä"),
        ("text/plain; charset=iso-8859-1", b"\xe4\x80", "ä€"),
        ('text/plain;charset="windows-1252"', b"\x80", "€"),
        ("text/plain; format=flowed; Charset = ISO-8859-15", b"\xa4", "€"),
        ("text/plain; charset=utf-16", b"\xff\xfe\xe4\x00", "ä"),
        ("text/plain; charset=utf-16", b"\xfe\xff\x00\xe4", "ä"),
        ("text/plain; charset=utf-16be", b"\x00\xe4", "ä"),
        ("text/plain; charset=shift_jis", b"\x93\xfa", "日"),
        ("text/plain; charset=latin1", b"\xef\xbb\xbf\xc3\xa4", "ä"),
        ("text/plain; charset=klingon", b"\xc3\xa4\xff", "ä\ufffd"),
        ("text/plain; charset=idna", b"\xc3\xa4", "ä"),
    ],
)
def test_a_text_is_in_the_charset_that_is_named(content_type: str, body: bytes, expected: str) -> None:
    assert text_in(body, content_type) == expected
