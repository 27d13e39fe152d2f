"""Shapes: how JSON becomes what models hold. Only what differs has one."""

from .shapes import array, boolean, enum, later, mapping, model, single
from .unions import one_of, tagged

__all__ = ["array", "boolean", "enum", "later", "mapping", "model", "one_of", "single", "tagged"]
