"""Request bodies, whole and in memory, so that they can be sent again."""

from ..file import Bytes, File
from .binary_body import binary_body
from .encoding import PropertyEncoding
from .form_body import form_body
from .json_body import json_body
from .multipart_body import multipart_body
from .text_body import text_body

__all__ = [
    "Bytes",
    "File",
    "PropertyEncoding",
    "binary_body",
    "form_body",
    "json_body",
    "multipart_body",
    "text_body",
]
