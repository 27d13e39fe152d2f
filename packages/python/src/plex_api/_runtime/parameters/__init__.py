"""Parameters of every place and style; absent ones (`None`, `UNSET`) leave no trace."""

from .header import cookie, cookies, header
from .path import label, matrix, path, simple
from .query import deep_object, form, pipe_delimited, space_delimited, with_query
from .value import json_text

__all__ = [
    "cookie",
    "cookies",
    "deep_object",
    "form",
    "header",
    "json_text",
    "label",
    "matrix",
    "path",
    "pipe_delimited",
    "simple",
    "space_delimited",
    "with_query",
]
