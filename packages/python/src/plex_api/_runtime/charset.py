"""Bodies as text."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

CHARSET = re.compile(r";\s*charset\s*=\s*(?:\"\s*)?([^\s\";]+)", re.IGNORECASE)
KNOWN = (
    r"utf-16(le|be)?|iso-8859-\d+|windows-\d+|koi8-[ru]|gb\w+|big5|euc-(jp|kr)|shift_jis|iso-2022-jp|macintosh|ibm866"
)
"""Python knows more, which are no charsets, or slow. Compiled where it is used, as few bodies need it."""
ALIASES = {
    **dict.fromkeys(["iso-8859-1", "latin1", "us-ascii", "ascii"], "windows-1252"),
    "utf-16": "utf-16le",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
"""The labels of the web (https://encoding.spec.whatwg.org/#names-and-labels)."""
MARKS = {BOM_UTF8: "utf-8", BOM_UTF16_LE: "utf-16le", BOM_UTF16_BE: "utf-16be"}


def text_in(body: bytes, content_type: str) -> str:
    """The text of a body in the charset that its `Content-Type` names, without byte order mark.

    Where it names none, or one that is not known, the text is UTF-8; what is not valid becomes U+FFFD.
    """
    found = CHARSET.search(content_type)
    label = found[1].lower() if found else "utf-8"
    if label in ("utf-8", "utf8"):
        return body.decode(errors="replace").removeprefix("\ufeff")
    # A byte order mark counts more than the header.
    marked = (charset for mark, charset in MARKS.items() if body.startswith(mark))
    charset = next(marked, ALIASES.get(label, label))
    if charset != "utf-8" and re.fullmatch(KNOWN, charset) is None:
        charset = "utf-8"
    try:
        text = body.decode(charset, errors="replace")
    except LookupError:
        text = body.decode(errors="replace")
    return text.removeprefix("\ufeff")
