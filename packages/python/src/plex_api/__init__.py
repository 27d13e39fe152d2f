"""Everything that users import; each name is loaded when it is used first."""

from typing import TYPE_CHECKING

from ._generated import __all__ as __all__

if TYPE_CHECKING:
    from ._generated import *  # noqa: F403 - it lists in `__all__` what it has for users
else:
    from ._generated import modules
    from ._runtime.lazy import lazily

    __getattr__, __dir__ = lazily(__name__, modules)
