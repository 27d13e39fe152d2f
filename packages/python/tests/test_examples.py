"""Every Python example of the pages, the guides and the README: type-checked, and run as printed against the mock server."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from .prism import PRISM, ROOT, prism
from .tools import why_no

PACKAGE = ROOT / "packages/python"
PAGES = Path(os.environ.get("PYTHON_PAGES", ROOT / "docs/python"))

# Whatever the client is set to, an operation of plex.tv goes there and the others to the media server.
ANSWERED = re.compile(
    r"^(GET https://10\.10\.10\.47:32400/security/(token|resources): 200"
    r"|GET https://plex\.tv/api/v2/(user|pins/\d+): 200|POST https://plex\.tv/api/v2/(users/signin: 201|pins: 200)"
    r"|(GET|POST) https://clients\.plex\.tv/api/v2/auth/\w+: 200)$",
    re.MULTILINE,
)


class Example(NamedTuple):
    place: str
    code: str


def examples_of(page: Path) -> Iterator[Example]:
    text = page.read_text(encoding="utf-8")
    for found in re.finditer(r"^```python(?: \[[^\]\n]*\])?\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        place = os.path.relpath(page, ROOT)
        yield Example(f"{place}:{text[: found.start()].count(chr(10)) + 1}", found[1])


GUIDES = ROOT / "docs/guides"
PLACES = [*sorted(PAGES.glob("**/*.md")), *sorted(GUIDES.glob("*.md")), PACKAGE / "README.md"]
EXAMPLES = [example for page in PLACES for example in examples_of(page)]

pytestmark = pytest.mark.skipif(not PRISM.exists(), reason="Prism is not installed: run npm install")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with prism() as address:
        yield address


def paths(*folders: str) -> str:
    return os.pathsep.join(str(PACKAGE / folder) for folder in folders)


def test_every_operation_page_has_an_example_of_each_operation() -> None:
    headings = [
        heading
        for page in PLACES
        if "sdks" in page.parts
        for heading in re.findall(r"^### Example Usage$", page.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert headings
    assert len([example for example in EXAMPLES if "/sdks/" in example.place]) == len(headings)


@pytest.mark.skipif(why_no("mypy") is not None, reason=why_no("mypy") or "")
def test_every_example_passes_the_strict_type_checker(tmp_path: Path) -> None:
    for number, example in enumerate(EXAMPLES):
        (tmp_path / f"example_{number}.py").write_text(f"# {example.place}\n{example.code}", encoding="utf-8")
    environment = {**os.environ, "MYPYPATH": paths("src")}
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, tmp_path.glob("*.py"))]
    checked = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=PACKAGE, check=False)
    assert checked.stdout + checked.stderr == ""


@pytest.mark.parametrize("example", EXAMPLES, ids=[place for place, _ in EXAMPLES])
def test_every_example_runs_as_printed(example: Example, url: str, tmp_path: Path) -> None:
    file = tmp_path / "example.py"
    file.write_text(example.code, encoding="utf-8")
    own = {"PYTHONPATH": paths("src", "tests/mock_network"), "MOCK_SERVER": url}
    environment = {**os.environ, "PLEX_ACCESS_TOKEN": "of-the-environment", **own}
    command = [sys.executable, str(file)]
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ANSWERED.search(ran.stdout) or "/sdks/" not in example.place
