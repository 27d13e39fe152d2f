"""Parameters of every place and style; absent ones (`None`, `UNSET`) leave no trace."""

from .header import cookie, cookies, header, plain_cookie
from .path import label, matrix, path, simple
from .query import deep_object, form, pipe_delimited, querystring, secrets_in, space_delimited, with_query
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
    "plain_cookie",
    "querystring",
    "secrets_in",
    "simple",
    "space_delimited",
    "with_query",
]
