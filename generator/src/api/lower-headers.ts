/** Header objects of responses -> ResultHeader. */
import type { Node } from '../spec/node.ts';
import type { ResultHeader, Type } from './api.ts';
import { headerForm } from './header-form.ts';
import { isSensitive } from './lower-object.ts';
import { string, type SchemaLowering } from './lower-schema.ts';
import { reason } from './reason.ts';

export interface DeclaredResponse {
  readonly status: string;
  readonly node: Node;
}

interface Declared extends DeclaredResponse {
  readonly name: string;
}

/** One field for a header that several alternative responses declare alike. */
export function lowerHeaders(
  responses: readonly DeclaredResponse[],
  lowering: SchemaLowering,
): readonly ResultHeader[] {
  const declared = responses.flatMap(({ status, node: response }) =>
    (response.get('headers')?.entries(true) ?? [])
      .filter(([name]) => name.toLowerCase() !== 'content-type' && canCome(name))
      .map(([name, node]): Declared => ({ status, name, node })),
  );
  const byName = Map.groupBy(declared, ({ name }) => name.toLowerCase());
  return [...byName.values()].flatMap((same) =>
    [...Map.groupBy(same, signature).values()].map((alike, index) => {
      const isCertain = alike.length === responses.length && alike.every(({ node }) => node.flag('required'));
      return lowerHeader(alike, index, !isCertain, lowering);
    }),
  );
}

/** A `token` (RFC 9110, section 5.6.2). */
function canCome(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);
}

export function checkHeaders(response: Node, { report }: SchemaLowering): void {
  const headers = response.get('headers');
  for (const [name] of headers?.entries(true) ?? []) {
    if (canCome(name)) continue;
    report({
      severity: 'tolerated',
      rule: 'response-header-name',
      message: `no response has a header ${JSON.stringify(name)}; it is left out`,
      source: headers?.sourceOf(name) ?? response.source,
      at: 'key',
      hint: 'Names of headers have letters, digits and hyphens, and no spaces.',
    });
  }
}

/** The facts that decide how a header is read; as text, because equal schemas are different nodes. */
function signature({ node }: Declared): string {
  return JSON.stringify([schemaOf(node)?.value, node.has('content'), node.flag('explode')]);
}

function schemaOf(node: Node): Node | undefined {
  return (node.get('content')?.entries(true)[0]?.[1] ?? node).get('schema');
}

function lowerHeader(
  alike: readonly Declared[],
  index: number,
  optional: boolean,
  lowering: SchemaLowering,
): ResultHeader {
  const [{ name, status, node }] = alike as readonly [Declared, ...Declared[]];
  const schema = schemaOf(node);
  const lowered = schema === undefined ? string : lowering.lower(schema, 'response');
  // Cookies cannot be put together in one line (RFC 6265, section 3), and are credentials as a rule.
  const isCookie = name.toLowerCase() === 'set-cookie';
  const type = isCookie ? listOf(lowered) : asText(lowered);
  return {
    name,
    text: index === 0 ? name : `${name} ${reason(status)}`,
    description: node.reference?.description ?? node.text('description') ?? '',
    deprecated: node.flag('deprecated'),
    type,
    form: isCookie ? { lines: 'string' } : node.has('content') ? 'json' : headerForm(type, node.flag('explode')),
    optional,
    sensitive: isCookie || node.flag('x-sensitive') || (schema !== undefined && isSensitive(schema)),
    statuses: [...new Set(alike.map((each) => each.status))],
    source: node.reference?.source ?? node.source,
  };
}

function listOf(type: Type): Type {
  return type.kind === 'array' ? type : { kind: 'array', items: string, single: false, constraints: {} };
}

/** The value of a header is text, even if its format is binary. */
function asText(type: Type): Type {
  return type.kind === 'bytes' ? string : type;
}
