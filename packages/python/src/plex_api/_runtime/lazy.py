from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazily(module: str, modules: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a module whose names come from others that are imported when needed (PEP 562).

    A name that is the last part of its module stands for the module itself.
    """
    here = sys.modules[module]
    namespace = vars(here)
    package = here.__spec__.parent if here.__spec__ else None

    def get(name: str) -> Any:
        path = modules.get(name)
        if path is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name, obj=here)
        source = import_module(path, package)
        value = namespace[name] = source if path.endswith(f".{name}") else getattr(source, name)
        return value

    return get, lambda: sorted(modules)
