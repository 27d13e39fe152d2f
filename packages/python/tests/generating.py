"""Packages of other specs, as the generator makes them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .prism import NODE, ROOT

GENERATE = ROOT / "generator/bin/generate.mjs"
KITCHEN_SINK = ROOT / "generator/test/kitchen-sink/openapi.yaml"


def generate(spec: Path, directory: Path) -> Path:
    """Gives the directory of the package."""
    command = [str(NODE), str(GENERATE), "python", "--spec", str(spec), "--out", str(directory)]
    subprocess.run(command, capture_output=True, text=True, check=True)
    return directory / "packages/python"
