/** The media types that a body is described for, each once. */
import type { Report } from '../diagnostic.ts';
import { encodingOf, essence, isRange, listed, preference } from '../spec/media-type.ts';
import { canonical } from '../spec/json.ts';
import type { Node } from '../spec/node.ts';
import type { Encoding } from './api.ts';

export interface OfferedMedia {
  readonly contentType: string;
  readonly encoding: Encoding;
  readonly media: Node;
  /** One node for all media types of a body with equal schemas. */
  readonly schema: Node | undefined;
}

/** Media types that differ in their parameters alone are one: no client asks for each of them. */
export function offeredMedia(node: Node | undefined, on: 'request' | 'response', report: Report): OfferedMedia[] {
  const offered = new Map<string, OfferedMedia>();
  const schemas = new Map<string, Node | undefined>();
  for (const [contentType, media] of contents(node, on)) {
    const schema = media.get('schema');
    const kind = essence(contentType);
    const same = offered.get(kind);
    if (same === undefined) {
      const content = contentOf(schema);
      if (!schemas.has(content)) schemas.set(content, schema);
      const known = schemas.get(content);
      offered.set(kind, { contentType, encoding: encodingOf(contentType, schema, on), media, schema: known });
    } else if (contentOf(same.schema) !== contentOf(schema)) {
      report({
        severity: 'warning',
        rule: 'media-type-parameters',
        message: `${contentType} has another schema than ${same.contentType}, which is the one that is generated`,
        source: node?.get('content')?.sourceOf(contentType) ?? media.source,
        hint: 'Describe each with a media type of its own, such as application/vnd.example.v2+json.',
      });
    } else if (!contentType.includes(';')) {
      offered.set(kind, { ...same, contentType });
    }
  }
  return [...offered.values()];
}

/** A request is sent as the first. */
export function inOrderOfPreference(offered: readonly OfferedMedia[]): readonly OfferedMedia[] {
  const rank = ({ encoding, contentType }: OfferedMedia): number =>
    2 * preference.indexOf(encoding) + Number(isRange(contentType));
  return offered.toSorted((a, b) => rank(a) - rank(b));
}

/** Media types under one key of a response are alternatives. A request keeps the list, and the value chooses from it. */
function contents(node: Node | undefined, on: 'request' | 'response'): readonly (readonly [string, Node])[] {
  const entries = node?.get('content')?.entries(true) ?? [];
  if (on === 'request') return entries;
  return entries.flatMap(([contentType, media]) => listed(contentType).map((one) => [one, media] as const));
}

/** The same for schemas that say the same in one file: a reference in it leads to the same. */
function contentOf(schema: Node | undefined): string {
  return schema === undefined ? '' : `${schema.document.file}#${canonical(schema.value)}`;
}
