import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { python } from './language.ts';

const headers =
  'Retry-After: {description: Seconds, schema: {type: integer}}, Message: {schema: {type: string}}, X-Key: {x-sensitive: true, schema: {type: array, items: {type: string}}}';
const body = 'content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}';

test('an error has its headers as fields, and none has the name of what every error has', () => {
  const responses = `{'204': {description: Done}, '429': {description: Slow down, headers: {${headers}}, ${body}}}`;
  const { api } = lowered(`paths: {/x: {get: {operationId: find, responses: ${responses}}}}`);
  const { files } = python.emit(api, { name: 'example', published: 'example', version: '1.0.0' });
  const { text } = only(files.filter((file) => file.path.endsWith('errors/find.py')));
  expect(text).toBe(`# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..._runtime.errors import SDKError
from ..._runtime.model import Model, Properties, Property
from ..._runtime.operation import ResultHeader


@dataclass(kw_only=True, repr=False, slots=True)
class FindTooManyRequestsData(Model):
    message: Optional[str] = None
    additional_properties: Dict[str, Any] = field(default_factory=dict)
    """Properties that are not declared, by wire name: they are kept, and sent."""

    @staticmethod
    def _properties() -> Properties:
        return {
            "message": Property("message"),
        }


class FindTooManyRequests(SDKError[FindTooManyRequestsData]):
    """Slow down"""

    declared_headers = (
        ResultHeader(
            "retry-after",
            "retry_after",
            form="integer",
            schema=lambda: {"type": "integer"},
        ),
        ResultHeader(
            "message",
            "message",
            form="string",
            schema=lambda: {"type": "string"},
        ),
        ResultHeader(
            "x-key",
            "x_key",
            form={"list": "string"},
            schema=lambda: {"type": "array", "items": {"type": "string"}},
        ),
    )

    retry_after: Optional[int] = None
    """Seconds"""
    message: Optional[str] = None
    """The response header \`Message\`."""
    x_key: Optional[List[str]] = None
    """The response header \`X-Key\`."""
`);
});
