"""The package of another spec beside this one: each is whole, and neither knows of the other."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from .generating import KITCHEN_SINK, generate
from .prism import NODE, ROOT
from .tools import why_no

PACKAGE = ROOT / "packages/python"

pytestmark = pytest.mark.skipif(NODE is None, reason="skipped: there is no Node, which runs the generator")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(KITCHEN_SINK, tmp_path_factory.mktemp("made"))


def python(*given: str, folder: Path, path: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(
        [sys.executable, *given], capture_output=True, text=True, cwd=folder, env=environment, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


BOTH = """
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import kitchen_sink
import plex_api
from kitchen_sink.models import errors as kitchen_errors
from plex_api.models import errors


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(404)
        self.end_headers()

    def log_message(self, *values):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"


def caught(call):
    try:
        call()
    except Exception as error:
        return error


with plex_api.PlexAPI(access_token="t") as plex, kitchen_sink.KitchenSink(header_key="k") as kitchen:
    one = caught(lambda: plex.authentication.get_token_details(server_url=url))
    two = caught(lambda: kitchen.pets.list_pets(kitchen_sink.operations.ListPetsRequest(trace="t"), server_url=url))
server.shutdown()

assert isinstance(one, errors.SDKError) and not isinstance(one, kitchen_errors.SDKError), repr(one)
assert isinstance(two, kitchen_errors.SDKError) and not isinstance(two, errors.SDKError), repr(two)
assert plex_api.Model is not kitchen_sink.Model
print(one.status_code, two.status_code)
"""


def test_both_work_in_one_process_and_do_not_catch_each_others_errors(other: Path) -> None:
    path = os.pathsep.join([str(PACKAGE / "src"), str(other / "src")])
    assert python("-c", BOTH, folder=other, path=path).split() == ["404", "404"]


def test_neither_is_changed_by_another_version_of_the_others_runtime(other: Path, tmp_path: Path) -> None:
    newer = generate(KITCHEN_SINK, tmp_path / "newer")
    (newer / "src/kitchen_sink/_runtime/model.py").write_text("class Model:\n    pass\n")
    path = os.pathsep.join([str(newer / "src"), str(PACKAGE / "src")])
    code = (
        "import kitchen_sink, plex_api; print(*(hasattr(each.Model, 'to_dict') for each in (kitchen_sink, plex_api)))"
    )
    assert python("-c", code, folder=tmp_path, path=path).split() == ["False", "True"]


@pytest.mark.skipif(why_no("hatchling") is not None, reason=why_no("hatchling") or "")
def test_installed_together_they_share_no_file(other: Path, tmp_path: Path) -> None:
    files: list[set[str]] = []
    for number, package in enumerate([PACKAGE, other]):
        wheels = tmp_path / str(number)
        python("-m", "build", "--no-isolation", "--wheel", "--outdir", str(wheels), str(package), folder=tmp_path)
        (wheel,) = wheels.glob("*.whl")
        files.append(set(ZipFile(wheel).namelist()))
    ours, theirs = files
    assert {"plex_api/__init__.py", "plex_api/_runtime/core.py", "plex_api/py.typed"} <= ours
    assert {"kitchen_sink/__init__.py", "kitchen_sink/_runtime/core.py", "kitchen_sink/py.typed"} <= theirs
    assert not ours & theirs


def test_nothing_in_it_has_our_name(other: Path) -> None:
    files = [other / "pyproject.toml", *other.glob("src/**/*.py")]
    named = [path for path in files if "plex" in path.read_text(encoding="utf-8").lower()]
    assert named == []


@pytest.mark.parametrize("tool", [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]], ids=" ".join)
def test_it_passes_the_checks_of_its_own_configuration_as_printed(other: Path, tool: list[str]) -> None:
    if (reason := why_no(tool[0])) is not None:
        pytest.skip(reason)
    python("-m", *tool, folder=other)
