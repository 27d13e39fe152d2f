import { isObject } from '../json.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import { operationsIn } from '../operations.ts';
import { removeField, renameField, replaceField } from '../origin.ts';
import { alternatives, quote } from '../quote.ts';
import { keyPlaces, schemeTypes } from '../rules/security.ts';
import { declaredScheme } from '../security-schemes.ts';
import type { DocumentReading, Reading, Tell } from './reading.ts';

const httpScheme = {
  id: 'http-scheme',
  severity: 'tolerated',
  explanation: 'The HTTP schemes basic and bearer are supported; for others the caller gives the header.',
} as const;

const schemeType = {
  id: 'security-scheme-type',
  severity: 'tolerated',
  explanation: 'A security scheme is an apiKey, http, oauth2, openIdConnect or mutualTLS.',
} as const;

export const securityReadings: readonly Reading[] = [
  { ...schemeType, on: 'SecurityScheme', read: readType },
  // An unused part is never an error, even in a strict run.
  ...(['tolerated', 'warning'] as const).map((severity): Reading => ({
    ...httpScheme,
    severity,
    on: 'SecurityScheme',
    read(scheme, tell, { root }) {
      if (scheme.text('type') === 'http' && isUsed(scheme, root) === (severity === 'tolerated')) readHTTP(scheme, tell);
    },
  })),
  {
    id: 'api-key',
    severity: 'tolerated',
    explanation: 'An apiKey says its name and whether it is in a header, the query or a cookie.',
    on: 'SecurityScheme',
    read(scheme, tell) {
      if (scheme.text('type') !== 'apiKey') return;
      const place = scheme.text('in');
      const meant = place === undefined ? 'header' : (nearest(place, keyPlaces) ?? place);
      const hint = `write in: ${alternatives(keyPlaces)}`;
      if (place !== meant) {
        const problem = place === undefined ? 'the key has no place' : `a key can't be in ${quote(place)}`;
        tell(place === undefined ? scheme.source : scheme.sourceOf('in'), `${problem}: read as ${quote(meant)}`, hint);
        replaceField(scheme, 'in', meant);
      }
      if (meant !== 'header' || (scheme.text('name') ?? '') !== '') return;
      tell(scheme.source, 'the key has no name: read as "Authorization"', 'add name: the header it is sent in', 'key');
      replaceField(scheme, 'name', 'Authorization');
    },
  },
];

function isUsed({ key }: Node, root: Node): boolean {
  const holders = [root, ...operationsIn(root).map(({ operation }) => operation)];
  const requirements = holders.flatMap((holder) => holder.get('security')?.items() ?? []);
  return requirements.some((requirement) =>
    Object.keys(isObject(requirement.value) ? requirement.value : {}).some(
      (name) => declaredScheme(root, requirement, name) === key,
    ),
  );
}

function readHTTP(scheme: Node, tell: Tell): void {
  const name = scheme.text('scheme');
  if (name !== undefined && /^(basic|bearer)$/i.test(name)) return;
  const hint = 'write basic or bearer, or type: apiKey, in: header, name: Authorization';
  if (name === undefined && scheme.has('bearerFormat')) {
    tell(scheme.source, 'the HTTP scheme is not named: read as "bearer"', hint, 'key');
    replaceField(scheme, 'scheme', 'bearer');
    return;
  }
  const problem = name === undefined ? 'is not named' : `${quote(name)} is not supported`;
  const source = name === undefined ? scheme.source : scheme.sourceOf('scheme');
  tell(source, `the HTTP scheme ${problem}: read as an Authorization header that the caller gives`, hint);
  asHeader(scheme);
}

export const securityDocumentReadings: readonly DocumentReading[] = [
  {
    id: 'unknown-security-scheme',
    severity: 'tolerated',
    explanation: 'Every scheme named under security is declared in components.securitySchemes.',
    read(root, tell) {
      for (const holder of [root, ...operationsIn(root).map(({ operation }) => operation)]) {
        for (const requirement of holder.get('security')?.items() ?? []) readRequirement(requirement, root, tell);
      }
    },
  },
  {
    ...schemeType,
    read(root, tell) {
      const schemes = root.get('components')?.get('securitySchemes');
      const used = new Set(
        [root, ...operationsIn(root).map(({ operation }) => operation)]
          .flatMap((holder) => holder.get('security')?.items() ?? [])
          .flatMap((requirement) => requirement.entries(true).map(([name]) => declaredScheme(root, requirement, name))),
      );
      for (const [name, scheme] of schemes?.entries(true) ?? []) {
        if (used.has(name) || isWhole(scheme) || !schemes) continue;
        const message = `the security scheme ${quote(name)} can't be read, and nothing asks for it: it is left out`;
        tell(schemes.sourceOf(name), message, 'correct or remove it', 'key');
        removeField(schemes, name);
      }
    },
  },
];

/** The fields from which the kind of a scheme without `type` follows. */
const tellingFields = [
  ['scheme', 'http'],
  ['bearerFormat', 'http'],
  ['flows', 'oauth2'],
  ['openIdConnectUrl', 'openIdConnect'],
  ['in', 'apiKey'],
] as const;

function readType(scheme: Node, tell: Tell): void {
  const type = scheme.text('type');
  if (type !== undefined && schemeTypes.includes(type)) return;
  const problem =
    type === undefined ? 'the security scheme has no type' : `${quote(type)} is not a type of security scheme`;
  const source = type === undefined ? scheme.source : scheme.sourceOf('type');
  const hint = `write ${alternatives(schemeTypes)}`;
  const isHTTP = type !== undefined && /^(basic|bearer)$/i.test(type);
  const [, told] = tellingFields.find(([field]) => scheme.has(field)) ?? [];
  const meant = isHTTP ? 'http' : ((type && nearest(type, schemeTypes)) ?? told);
  if (meant === undefined) {
    tell(source, `${problem}: read as an Authorization header that the caller gives`, hint);
    asHeader(scheme);
    return;
  }
  tell(
    source,
    `${problem}: read as ${isHTTP ? `${quote('http')} with scheme: ${type.toLowerCase()}` : quote(meant)}`,
    hint,
  );
  replaceField(scheme, 'type', meant);
  if (isHTTP) replaceField(scheme, 'scheme', type.toLowerCase());
}

function asHeader(scheme: Node): void {
  for (const [key, value] of Object.entries({ type: 'apiKey', in: 'header', name: 'Authorization' })) {
    replaceField(scheme, key, value);
  }
  for (const key of ['scheme', 'bearerFormat']) removeField(scheme, key);
}

function readRequirement(requirement: Node, root: Node, tell: Tell): void {
  if (!isObject(requirement.value)) return;
  const schemes = root.get('components')?.get('securitySchemes')?.value;
  const known = isObject(schemes) ? Object.keys(schemes) : [];
  for (const name of Object.keys(requirement.value)) {
    if (declaredScheme(root, requirement, name) !== undefined) continue;
    const near = nearest(name, known);
    const reading = near === undefined ? 'it is left out' : `read as ${quote(near)}`;
    const message = `there is no security scheme ${quote(name)}: ${reading}`;
    tell(requirement.sourceOf(name), message, 'declare it in components.securitySchemes', 'key');
    if (near === undefined) removeField(requirement, name);
    else renameField(requirement, name, near);
  }
}

/** Whether the check finds nothing that is wrong with a scheme. */
function isWhole(scheme: Node): boolean {
  const fits = !scheme.has('flows') || isObject(scheme.data('flows'));
  if (scheme.text('type') !== 'apiKey') return fits && scheme.text('type') !== undefined;
  return fits && (scheme.text('name') ?? '') !== '' && keyPlaces.includes(scheme.text('in') ?? '');
}
