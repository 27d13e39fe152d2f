import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { ruby } from './language.ts';

const headers =
  'Retry-After: {description: Seconds, schema: {type: integer}}, Message: {schema: {type: string}}, X-Key: {x-sensitive: true, schema: {type: array, items: {type: string}}}';
const body = 'content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}';

test('an error has its headers as fields, and none has the name of what every error has', () => {
  const responses = `{'204': {description: Done}, '429': {description: Slow down, headers: {${headers}}, ${body}}}`;
  const { api } = lowered(`paths: {/x: {get: {operationId: find, responses: ${responses}}}}`);
  const { files } = ruby.emit(api, { name: 'example', published: 'example', version: '1.0.0' });
  const { text } = only(files.filter((file) => file.path.endsWith('errors/find.rb')));
  expect(text).toBe(`# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module ExampleRubySDK
  module Errors
    # Slow down
    class FindTooManyRequests < SDKError
      # Seconds
      header Runtime::ResultHeader.new(
        name: 'retry-after',
        field: :retry_after,
        form: 'integer',
        schema: -> { { type: 'integer' } }
      )
      # The response header \`Message\`.
      header Runtime::ResultHeader.new(
        name: 'message',
        field: :message_header,
        form: 'string',
        schema: -> { { type: 'string' } }
      )
      # The response header \`X-Key\`.
      header Runtime::ResultHeader.new(
        name: 'x-key',
        field: :x_key,
        form: { 'list' => 'string' },
        schema: -> { { type: 'array', items: { type: 'string' } } }
      )
    end

    # The type \`FindTooManyRequestsData\` of the API.
    class FindTooManyRequestsData < Runtime::Model
      field :message, 'message'
    end
  end
end
`);
});
