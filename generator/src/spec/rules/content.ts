import { encodingOf, isMediaType, isStructure } from '../media-type.ts';
import type { Node } from '../node.ts';
import type { Found, Rule } from './rule.ts';

export const contentRules: readonly Rule[] = [
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
];

function placeOf(node: Node, name: string): Parameters<Found>[0] {
  return node.get('content')?.sourceOf(name) ?? node.sourceOf('content');
}
