"""The client of an API, and how it spells the names of the spec."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

FOLDER = Path(__file__).resolve().parents[2]


class Package(NamedTuple):
    module: ModuleType
    client: type[Any]
    async_client: type[Any]


PACKAGES = {
    "conformance": (FOLDER / "generated" / "packages" / "python", "conformance_client", "Conformance"),
    "plex": (FOLDER.parent / "packages" / "python", "plex_api", "PlexAPI"),
}


def load(api: str) -> Package:
    folder, name, client = PACKAGES[api]
    sys.path[:0] = [str(folder / "src"), str(folder / "runtime")]
    module = importlib.import_module(name)
    return Package(module, getattr(module, client), getattr(module, f"Async{client}"))


def snake(name: str) -> str:
    """`X-Tenant` is `x_tenant`."""
    words = re.findall(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+", name)
    return "_".join(word.lower() for word in words)
