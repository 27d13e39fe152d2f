import type { Node } from '../node.ts';
import { alternatives, quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const schemeTypes: readonly string[] = ['apiKey', 'http', 'oauth2', 'openIdConnect', 'mutualTLS'];
export const keyPlaces: readonly string[] = ['header', 'query', 'cookie'];

export const securityRules: readonly Rule[] = [
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
    id: 'mutual-tls',
    severity: 'warning',
    explanation: 'Nothing is generated for a client certificate: it is set up on the HTTP transport.',
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
    explanation: 'An oauth2 scheme has flows, an openIdConnect scheme a URL; the client takes a token in both cases.',
    on: 'SecurityScheme',
    check(scheme, found) {
      const wanted = wants(scheme);
      if (wanted === undefined || scheme.has(wanted)) return;
      found(scheme.source, `the scheme has no ${wanted}`, `add ${wanted}, which tells readers how to get a token`);
    },
  },
];

function wants(scheme: Node): string | undefined {
  const type = scheme.text('type');
  if (type === 'oauth2') return 'flows';
  return type === 'openIdConnect' ? 'openIdConnectUrl' : undefined;
}
