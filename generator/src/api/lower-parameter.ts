/** Parameter objects -> Parameter. */
import type { Node } from '../spec/node.ts';
import type { EncodedContent, Encoding, Json, Parameter, ParameterLocation, Style } from './api.ts';
import { lowerContent } from './lower-content.ts';
import { annotated, isSensitive } from './lower-object.ts';
import { example, unknown, type SchemaLowering } from './lower-schema.ts';
import { offeredMedia } from './offered-media.ts';

const defaultStyle: Readonly<Record<ParameterLocation, Style>> = {
  path: 'simple',
  query: 'form',
  querystring: 'form',
  header: 'simple',
  cookie: 'form',
};

/** The headers that HTTP itself sets; OpenAPI ignores parameters with these names. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

export function isIgnored(parameter: Node): boolean {
  return parameter.text('in') === 'header' && ignoredHeaders.has(parameter.text('name')?.toLowerCase() ?? '');
}

/** The key by which a parameter replaces another; names of headers ignore case. */
export function parameterKey(parameter: Node): string {
  const [place = '', name = ''] = [parameter.text('in'), parameter.text('name')];
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

export function lowerParameter(node: Node, clientLevel: boolean, lowering: SchemaLowering): Parameter {
  const name = node.text('name') ?? '';
  const location = (node.text('in') ?? 'query') as ParameterLocation;
  const media = node.get('content')?.entries(true)[0]?.[1];
  const content = location === 'querystring' ? queryContent(node, lowering) : undefined;
  const schema = (media ?? node).get('schema');
  const style: Style =
    media && !content ? 'json' : ((node.text('style') as Style | undefined) ?? defaultStyle[location]);
  return {
    name,
    in: location,
    description: node.text('description') ?? '',
    required: node.flag('required') || location === 'path',
    deprecated: node.flag('deprecated'),
    style,
    explode: node.has('explode') ? node.flag('explode') : style === 'form' || style === 'cookie',
    allowReserved: node.flag('allowReserved'),
    content,
    type: content?.type ?? (schema === undefined ? unknown : lowering.lower(schema, 'request')),
    example: firstExample(node) ?? (media && firstExample(media)) ?? (schema && example(schema)),
    default: (schema && (annotated(schema).data('default') ?? schema.data('default'))) as Json | undefined,
    sensitive: node.flag('x-sensitive') || (schema !== undefined && isSensitive(schema)),
    clientLevel,
    source: node.reference?.source ?? node.source,
  };
}

/** The whole query is a form or one text: bytes and parts cannot be in a URL. */
function queryContent(node: Node, lowering: SchemaLowering): EncodedContent | undefined {
  const [offered] = offeredMedia(node, 'request', lowering.report);
  if (offered === undefined) return undefined;
  return lowerContent({ ...offered, encoding: inURL[offered.encoding] }, lowering);
}

const inURL: Readonly<Record<Encoding, Encoding>> = {
  json: 'json',
  form: 'form',
  multipart: 'form',
  text: 'text',
  binary: 'text',
};

/** `example`, or the value of the first entry of `examples`: `dataValue` is its name in OpenAPI 3.2. */
export function firstExample(node: Node): Json | undefined {
  const first = node.get('examples')?.entries(true)[0]?.[1];
  return (node.data('example') ?? first?.data('dataValue') ?? first?.data('value')) as Json | undefined;
}
