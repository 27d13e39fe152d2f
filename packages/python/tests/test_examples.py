"""Every Python example of the pages, the site, the guides and the README: type-checked, and run as printed against a mock server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pytest

from .prism import NODE, PRISM, ROOT, prism
from .sign_in_mock import SignInMock, sign_in_mock
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


RENEWED = re.compile(
    r"^POST https://clients\.plex\.tv/api/v2/auth/token: 200$.*^GET https://plex\.tv/api/v2/user: 200\nHello, me$",
    re.MULTILINE | re.DOTALL,
)

# The pages whose examples sign in, and what their mock is told before each.
SIGNS_IN = json.loads((ROOT / "conformance/src/sign-in/guides.json").read_text(encoding="utf-8"))


class Example(NamedTuple):
    page: str
    line: int
    code: str

    @property
    def place(self) -> str:
        return f"{self.page}:{self.line}"


class Mocks(NamedTuple):
    prism: str
    sign_in: SignInMock

    def url_for(self, page: str) -> str:
        if page not in SIGNS_IN:
            return self.prism
        self.sign_in.tell(**SIGNS_IN[page])
        return self.sign_in.url


def examples_of(page: Path) -> Iterator[Example]:
    text = page.read_text(encoding="utf-8")
    for found in re.finditer(r"^```python(?: \[[^\]\n]*\])?\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        yield Example(os.path.relpath(page, ROOT), text[: found.start()].count("\n") + 1, found[1])


GUIDES = ROOT / "docs/guides"
PLACES = [*sorted(PAGES.glob("**/*.md")), *sorted(GUIDES.glob("*.md")), PACKAGE / "README.md"]


def examples_of_site() -> Iterator[Example]:
    """What the pages of the site show, each of which has one operation."""
    command = [str(NODE), str(ROOT / "docs/scripts/examples.ts"), "python"]
    for example in json.loads(subprocess.run(command, capture_output=True, check=True).stdout):
        yield Example(example["page"], 0, example["code"])


EXAMPLES = [
    *(example for page in PLACES for example in examples_of(page)),
    *(examples_of_site() if PRISM.exists() else ()),
]

pytestmark = pytest.mark.skipif(not PRISM.exists(), reason="Prism is not installed: run npm install")


@pytest.fixture(scope="module")
def mocks() -> Iterator[Mocks]:
    with prism() as address, sign_in_mock() as mock:
        yield Mocks(address, mock)


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
    assert len([example for example in EXAMPLES if example.page.startswith("docs/python/sdks/")]) == len(headings)


@pytest.mark.skipif(why_no("mypy") is not None, reason=why_no("mypy") or "")
def test_every_example_passes_the_strict_type_checker(tmp_path: Path) -> None:
    for number, example in enumerate(EXAMPLES):
        (tmp_path / f"example_{number}.py").write_text(f"# {example.place}\n{example.code}", encoding="utf-8")
    environment = {**os.environ, "MYPYPATH": paths("src")}
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, tmp_path.glob("*.py"))]
    checked = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=PACKAGE, check=False)
    assert checked.stdout + checked.stderr == ""


def ran(example: Example, mocks: Mocks, folder: Path) -> str:
    """What it prints, and what was sent."""
    if "device_key" in example.code:
        pytest.importorskip("cryptography", reason="the package cryptography is not installed: run npm run setup")
    file = folder / "example.py"
    if not file.exists():
        file.write_text(example.code, encoding="utf-8")
    own = {"PYTHONPATH": paths("src", "tests/mock_network"), "MOCK_SERVER": mocks.url_for(example.page)}
    environment = {**os.environ, "PLEX_ACCESS_TOKEN": "of-the-environment", **own}
    command = [sys.executable, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=folder, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.place for example in EXAMPLES])
def test_every_example_runs_as_printed(example: Example, mocks: Mocks, tmp_path: Path) -> None:
    assert ANSWERED.search(ran(example, mocks, tmp_path)) or "/sdks/" not in example.page


def test_the_program_with_a_key_of_the_device_asks_the_user_once_and_renews_its_tokens(
    mocks: Mocks, tmp_path: Path
) -> None:
    example = next(example for example in EXAMPLES if example.page == "docs/guides/device-keys.md")
    first = ran(example, mocks, tmp_path)
    assert "\nhttps://app.plex.tv/auth#?clientID=" in first
    assert RENEWED.search(first)
    second = ran(example, mocks, tmp_path)
    assert RENEWED.search(second)
    assert "/pins" not in second


def test_programs_that_keep_a_token_in_the_same_file_do_not_disturb_each_other(mocks: Mocks, tmp_path: Path) -> None:
    example = next(example for example in EXAMPLES if example.page == "docs/guides/keep-a-token.md")
    token = tmp_path / "movie-night.token"
    ran(example, mocks, tmp_path)
    with token.open() as first:
        with ThreadPoolExecutor(4) as threads:
            runs = [threads.submit(ran, example, mocks, tmp_path) for _ in range(4)]
        assert all(ANSWERED.search(run.result()) for run in runs)
        # Replaced as a whole: nobody has written into it.
        assert os.fstat(first.fileno()).st_ino != token.stat().st_ino
    assert token.stat().st_mode & 0o777 == 0o600
    assert re.fullmatch(r"[\w-]+\.[\w-]+\.[\w-]{86}", token.read_text())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["example.py", "movie-night.key", token.name]
