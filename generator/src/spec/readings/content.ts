import { isObject } from '../json.ts';
import { encodingOf, isMediaType } from '../media-type.ts';
import { operationsIn } from '../operations.ts';
import { removeField, renameField, replaceField } from '../origin.ts';
import { quote } from '../quote.ts';
import { excludes } from '../types.ts';
import type { DocumentReading, Reading } from './reading.ts';

const anything = '*/*';

export const contentReadings: readonly Reading[] = [
  ...(['RequestBody', 'Response', 'Parameter', 'Header'] as const).map((on): Reading => ({
    id: 'media-type',
    severity: 'tolerated',
    explanation: 'Content is named by media type, such as application/json.',
    on,
    when: 'content',
    read(node, tell) {
      const content = node.get('content');
      if (!content || !isObject(content.value)) return;
      for (const name of Object.keys(content.value)) {
        if (isMediaType(name)) continue;
        const isRead = name.trim() === '*' && !content.has(anything);
        const reading = isRead ? `read as ${quote(anything)}` : 'it is left out';
        const message = `${quote(name)} is not a media type: ${reading}`;
        tell(content.sourceOf(name), message, 'write one such as application/json', 'key');
        if (isRead) renameField(content, name, anything);
        else removeField(content, name);
      }
    },
  })),
  {
    id: 'form-body',
    severity: 'tolerated',
    explanation:
      'A form is an object whose properties are the fields; for any other schema, the caller gives the bytes.',
    on: 'RequestBody',
    when: 'content',
    read(body, tell) {
      for (const [name, media] of body.get('content')?.entries(true) ?? []) {
        const isForm = ['form', 'multipart'].includes(encodingOf(name, undefined, 'request'));
        const schema = media.child('schema');
        if (isForm && isObject(schema?.value) && Object.keys(schema.value).length === 0) {
          const message = `the schema of the ${name} says nothing: read as an object with any fields`;
          tell(media.sourceOf('schema'), message, 'write type: object, with a property for each field', 'key');
          replaceField(schema, 'type', 'object');
        }
        if (!isForm || !excludes(media.get('schema'), ['object'])) continue;
        const message = `a body of type ${name} is an object: read as bytes that the caller makes`;
        tell(media.sourceOf('schema'), message, 'write type: object, with a property for each field', 'key');
        replaceField(media, 'schema', { type: 'string', format: 'binary' });
        removeField(media, 'encoding');
      }
    },
  },
];

export const contentDocumentReadings: readonly DocumentReading[] = [
  {
    id: 'empty-content',
    severity: 'tolerated',
    explanation: 'A request body has a media type.',
    read(root, tell) {
      const isEmpty = (content: unknown): boolean =>
        content === undefined || (isObject(content) && Object.keys(content).length === 0);
      for (const { operation } of operationsIn(root)) {
        const body = operation.get('requestBody');
        if (!body || !isObject(body.value) || !isEmpty(body.get('content')?.value)) continue;
        const hint = 'add a media type: application/json: {schema: …}';
        tell(operation.sourceOf('requestBody'), 'the request body has no media type: it is left out', hint, 'key');
        removeField(operation, 'requestBody');
      }
      const shared = root.get('components')?.get('requestBodies');
      for (const [name, body] of shared?.entries(true) ?? []) {
        if (isEmpty(body.get('content')?.value) && shared && isObject(body.value)) removeField(shared, name);
      }
    },
  },
];
