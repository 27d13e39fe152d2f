"""The tools that judge what is printed. Their verdicts depend on the version: only those of requirements-dev.in are asked."""

from __future__ import annotations

import json
import re
from importlib.metadata import PackageNotFoundError, version

from .prism import ROOT

REQUIREMENTS = ROOT / "packages/python/requirements-dev.in"
REASONS = ROOT / "scripts/.cache/setup.json"


def why_no(tool: str) -> str | None:
    """Why a tool cannot be asked; None where it can."""
    wanted = re.search(rf"^{tool}==(.+)$", REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)
    assert wanted is not None
    try:
        found = version(tool)
    except PackageNotFoundError:
        return f"{tool} is not installed: {remedy()}"
    return None if found == wanted[1] else f"{tool} {wanted[1]} is not installed, only {found}: {remedy()}"


def remedy() -> str:
    """What to do about it, or why nothing can be done here: what npm run setup has left says so."""
    reasons: dict[str, str] = json.loads(REASONS.read_text(encoding="utf-8")) if REASONS.exists() else {}
    return reasons.get("Python", "npm run setup installs it where it can")
