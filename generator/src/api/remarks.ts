/** The texts in doc comments that are the same in every language, besides the descriptions of the spec. */
import type { Body, Parameter, Poll, Property, SecurityScheme, Type } from './api.ts';
import { withoutNull } from './nullable.ts';

/** For an open enum whose unlisted values have the type of the listed ones. */
export const openEnumRemark = 'A value that is not listed here is kept as the server sent it.';

/** A text with an end, so that another may follow it on the same line. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?)]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** The description of an argument, with its deprecation. */
export function argumentRemark(argument: Parameter | Body): string {
  const notice =
    'deprecated' in argument && argument.deprecated ? 'Deprecated: it may be removed in a future release.' : '';
  return `${notice} ${argument.description}`.trim();
}

/** The place in a request of a setting of the client. */
export function carriedIn(setting: SecurityScheme | Parameter): string {
  if ('style' in setting) return `Sent with every call in the ${placeOf(setting.in)} \`${setting.name}\`.`;
  switch (setting.kind) {
    case 'apiKey':
      return `Sent in the ${placeOf(setting.in)} \`${setting.key}\`, to operations that need it.`;
    case 'basic':
      return 'Sent as HTTP basic authentication (RFC 7617), to operations that need it.';
    case 'bearer':
      return 'Sent as a bearer token (RFC 6750), to operations that need it.';
    default:
      return setting satisfies never;
  }
}

function placeOf(place: Parameter['in']): string {
  if (place === 'querystring') return 'query string';
  return place === 'query' ? 'query parameter' : place;
}

/** The meaning of a format, if the type does not show it. */
export function formatRemark(type: Type): string | undefined {
  const plain = withoutNull(type);
  return plain.kind === 'string' ? formatRemarks[plain.format ?? ''] : undefined;
}

const formatRemarks: Readonly<Record<string, string>> = {
  date: 'A date as in RFC 3339: `2026-01-31`.',
  'date-time': 'A date and time as in RFC 3339: `2026-01-31T12:00:00Z`.',
  byte: 'Bytes in Base64 (RFC 4648).',
};

/** The server's default as JSON, if a comment can contain it unchanged. */
export function plainDefault({ default: value }: Property): string | undefined {
  if (value === undefined || typeof value === 'object') return undefined;
  const text = JSON.stringify(value);
  return /^[\w ."+-]*$/.test(text) ? text : undefined;
}

/** The description of a method that repeats an operation; `repeated` is the method of the operation. */
export function pollSentence({ until, values, expires }: Poll, repeated: string): string {
  const name = until.path.map((property) => property.name).join('.');
  const given = values?.map((value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``) ?? [];
  const what = values === undefined ? 'has a value' : `is ${given.join(' or ')}`;
  const end = expires === undefined ? '' : `, at the latest until it expires`;
  return `Repeat \`${repeated}\` until \`${name}\` ${what}${end}.`;
}
