import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { alternatives, quote } from '../quote.ts';
import { nearest } from '../nearest.ts';
import { declaredScheme } from '../security-schemes.ts';
import type { Rule } from './rule.ts';

const types = ['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS'];
const keyPlaces = ['header', 'query', 'cookie'];

export const securityRules: readonly Rule[] = [
  ...(['OpenAPI', 'Operation'] as const).map((on): Rule => ({
    id: 'unknown-security-scheme',
    severity: 'error',
    explanation: 'Every scheme named under security is declared in components.securitySchemes.',
    on,
    check(node, found, spec) {
      const schemes = spec.root.get('components')?.get('securitySchemes')?.value;
      const known = isObject(schemes) ? Object.keys(schemes) : [];
      for (const requirement of node.get('security')?.items() ?? []) {
        for (const name of isObject(requirement.value) ? Object.keys(requirement.value) : []) {
          if (declaredScheme(spec.root, requirement, name) !== undefined) continue;
          const near = nearest(name, known);
          const hint = near === undefined ? 'declare it in components.securitySchemes' : `did you mean ${quote(near)}?`;
          found(requirement.sourceOf(name), `there is no security scheme ${quote(name)}`, hint, 'key');
        }
      }
    },
  })),
  {
    id: 'security-scheme-type',
    severity: 'error',
    explanation: 'A security scheme is an apiKey, http, oauth2, openIdConnect or mutualTLS.',
    on: 'SecurityScheme',
    check(scheme, found) {
      const type = scheme.text('type');
      if (type === undefined || types.includes(type)) return;
      const hint = type === 'basic' ? 'write type: http with scheme: basic' : `write ${alternatives(types)}`;
      found(scheme.sourceOf('type'), `${quote(type)} is not a type of security scheme`, hint);
    },
  },
  {
    id: 'api-key',
    severity: 'error',
    explanation: 'An apiKey says its name and whether it is in a header, the query or a cookie.',
    on: 'SecurityScheme',
    check(scheme, found) {
      if (scheme.text('type') !== 'apiKey') return;
      if ((scheme.text('name') ?? '') === '')
        found(scheme.source, 'the key has no name', 'add name: the header, query or cookie it is sent in');
      const place = scheme.text('in');
      if (place !== undefined && keyPlaces.includes(place)) return;
      const message = place === undefined ? 'the key has no place' : `a key can't be in ${quote(place)}`;
      found(
        place === undefined ? scheme.source : scheme.sourceOf('in'),
        message,
        `write in: ${alternatives(keyPlaces)}`,
      );
    },
  },
  {
    id: 'http-scheme',
    severity: 'error',
    explanation: 'Of the HTTP authentication schemes, basic and bearer are supported.',
    on: 'SecurityScheme',
    check(scheme, found) {
      if (scheme.text('type') !== 'http') return;
      const name = scheme.text('scheme');
      if (name === undefined)
        found(scheme.source, 'the HTTP scheme is not named', 'write scheme: bearer or scheme: basic');
      else if (!/^(basic|bearer)$/i.test(name)) {
        found(scheme.sourceOf('scheme'), `the HTTP scheme ${quote(name)} is not supported`, describeAsHeader);
      }
    },
  },
  {
    id: 'mutual-tls',
    severity: 'warning',
    explanation: 'A client certificate is set up on the HTTP transport; nothing is generated for it.',
    on: 'SecurityScheme',
    check(scheme, found) {
      if (scheme.text('type') !== 'mutualTLS') return;
      found(
        scheme.sourceOf('type'),
        'nothing is generated for mutualTLS',
        'give the client a transport that has the certificate',
      );
    },
  },
  {
    id: 'oauth-flows',
    severity: 'warning',
    explanation: 'An oauth2 scheme has flows, an openIdConnect scheme a URL; the client is given a token either way.',
    on: 'SecurityScheme',
    check(scheme, found) {
      const wanted = wants(scheme);
      if (wanted === undefined || scheme.has(wanted)) return;
      found(scheme.source, `the scheme has no ${wanted}`, `add ${wanted}, which tells readers how to get a token`);
    },
  },
];

const describeAsHeader =
  'write basic or bearer, or describe the header as type: apiKey, in: header, name: Authorization';

function wants(scheme: Node): string | undefined {
  const type = scheme.text('type');
  if (type === 'oauth2') return 'flows';
  return type === 'openIdConnect' ? 'openIdConnectUrl' : undefined;
}
