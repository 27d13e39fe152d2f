# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from ..._runtime.strict.schema import SchemaObject

schema: SchemaObject = {"enum": [0, 1, 2, 3]}
