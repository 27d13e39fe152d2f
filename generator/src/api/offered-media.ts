/** The media types that a body is described for, each once. */
import { isDeepStrictEqual } from 'node:util';
import type { Report } from '../diagnostic.ts';
import { encodingOf, essence, listed } from '../spec/media-type.ts';
import type { Node } from '../spec/node.ts';
import type { Encoding } from './api.ts';

export interface OfferedMedia {
  readonly contentType: string;
  readonly encoding: Encoding;
  readonly media: Node;
  /** One node for all media types of a body whose schemas say the same. */
  readonly schema: Node | undefined;
}

/** Media types that differ in their parameters alone are one: no client asks for each of them. */
export function offeredMedia(node: Node | undefined, on: 'request' | 'response', report: Report): OfferedMedia[] {
  const offered: OfferedMedia[] = [];
  for (const [contentType, media] of contents(node, on)) {
    const schema = media.get('schema');
    const same = offered.find((other) => essence(other.contentType) === essence(contentType));
    if (same === undefined) {
      const known = offered.find((other) => isEqual(other.schema, schema))?.schema ?? schema;
      offered.push({ contentType, encoding: encodingOf(contentType, schema, on), media, schema: known });
    } else if (!isEqual(same.schema, schema)) {
      report({
        severity: 'warning',
        rule: 'media-type-parameters',
        message: `${contentType} has another schema than ${same.contentType}, which is the one that is generated`,
        source: node?.get('content')?.sourceOf(contentType) ?? media.source,
        hint: 'Describe each with a media type of its own, such as application/vnd.example.v2+json.',
      });
    } else if (!contentType.includes(';')) {
      offered[offered.indexOf(same)] = { ...same, contentType };
    }
  }
  return offered;
}

/** What a response lists under one key are alternatives; a request keeps the list, from which the value chooses. */
function contents(node: Node | undefined, on: 'request' | 'response'): readonly (readonly [string, Node])[] {
  const entries = node?.get('content')?.entries(true) ?? [];
  if (on === 'request') return entries;
  return entries.flatMap(([contentType, media]) => listed(contentType).map((one) => [one, media] as const));
}

function isEqual(one: Node | undefined, other: Node | undefined): boolean {
  if (one === undefined || other === undefined || one.value === other.value) return one?.value === other?.value;
  return one.document === other.document && isDeepStrictEqual(one.value, other.value);
}
