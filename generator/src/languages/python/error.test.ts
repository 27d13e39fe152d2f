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
  const { text } = only(files.filter((file) => file.path.endsWith('errors/find_too_many_requests.py')));
  expect(text).toBe(`# Generated from the OpenAPI description: edit that and regenerate.

from __future__ import annotations

from typing import List, Optional

from ..._runtime.errors import SDKError
from ..._runtime.operation import ResultHeader
from .. import errors


class FindTooManyRequests(SDKError[errors.FindTooManyRequestsData]):
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
