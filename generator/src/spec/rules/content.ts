import { isObject } from '../json.ts';
import { encodingOf, isMediaType, isStructure } from '../media-type.ts';
import type { Node } from '../node.ts';
import { quote } from '../quote.ts';
import { excludes } from '../types.ts';
import type { Found, Rule } from './rule.ts';

export const contentRules: readonly Rule[] = [
  ...(['RequestBody', 'Response', 'Parameter'] as const).map((on): Rule => ({
    id: 'media-type',
    severity: 'error',
    explanation: 'Content is named by media type, such as application/json.',
    on,
    check(node, found) {
      for (const name of mediaTypes(node)) {
        if (isMediaType(name)) continue;
        const hint = 'write one such as application/json';
        found(placeOf(node, name), `${quote(name)} is not a media type`, hint, 'key');
      }
    },
  })),
  ...(['RequestBody', 'Response'] as const).map((on): Rule => ({
    id: 'unsupported-media-type',
    severity: 'warning',
    explanation:
      'Objects and lists are read and written as JSON, and written as forms; other media types carry text or bytes as they are.',
    on,
    check(node, found) {
      for (const [name, media] of node.get('content')?.entries(true) ?? []) {
        const schema = media.get('schema');
        const encoding = encodingOf(name, schema, on === 'Response' ? 'response' : 'request');
        if (!isMediaType(name) || !isStructure(schema) || !['text', 'binary'].includes(encoding)) continue;
        const what = on === 'Response' ? 'comes as text or bytes' : 'is sent as text or bytes that the caller makes';
        found(
          placeOf(node, name),
          `a body of type ${name} ${what}, whatever its schema says`,
          'offer application/json if the API has it',
          'key',
        );
      }
    },
  })),
  {
    id: 'empty-content',
    severity: 'error',
    explanation: 'A request body has a media type.',
    on: 'RequestBody',
    check(body, found) {
      const content = body.get('content')?.value;
      if (!isObject(content) || Object.keys(content).length > 0) return;
      found(
        body.sourceOf('content'),
        'the request body has no media type',
        'add one: application/json: {schema: …}',
        'key',
      );
    },
  },
  {
    id: 'form-body',
    severity: 'error',
    explanation: 'A form is an object: its properties are the fields.',
    on: 'RequestBody',
    check: checkForm,
  },
];

function checkForm(body: Node, found: Found): void {
  for (const [name, media] of body.get('content')?.entries(true) ?? []) {
    if (!isForm(name) || !excludes(media.get('schema'), ['object'])) continue;
    found(
      media.sourceOf('schema'),
      `a body of type ${name} is an object`,
      'write type: object, with a property for each field',
      'key',
    );
  }
}

function mediaTypes(node: Node): string[] {
  const content = node.get('content')?.value;
  return isObject(content) ? Object.keys(content) : [];
}

function placeOf(node: Node, name: string): Parameters<Found>[0] {
  return node.get('content')?.sourceOf(name) ?? node.sourceOf('content');
}

function isForm(name: string): boolean {
  return ['form', 'multipart'].includes(encodingOf(name, undefined, 'request'));
}
