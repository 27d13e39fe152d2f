from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazily(package: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package whose names come from modules that are imported when needed (PEP 562).

    A name that is the last part of its module stands for the module itself.
    """
    here = sys.modules[package]
    namespace = vars(here)

    def get(name: str) -> Any:
        path = modules.get(name)
        if path is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=here)
        module = import_module(path, package)
        value = namespace[name] = module if path.endswith(f".{name}") else getattr(module, name)
        return value

    return get, lambda: sorted(modules)
