import { testRules } from './cases.ts';
import { securityRules } from './security.ts';

const schemes = (list: string) => `components:\n  securitySchemes:\n    ${list.replaceAll('\n', '\n    ')}`;

testRules(
  securityRules.map((rule) => rule.id),
  [
    {
      rule: 'api-key',
      bad: `security: [{a: [], b: []}]\n${schemes('a: {type: apiKey, in: query}\nb: {type: apiKey, name: b, in: body}')}`,
      found: ['7:5 error the key has no name', '8:36 error a key can\'t be in "body"'],
      good: schemes('a: {type: apiKey, name: a, in: query}\nb: {type: http, scheme: basic}'),
    },
    {
      rule: 'mutual-tls',
      bad: schemes('a: {type: mutualTLS}'),
      found: '6:15 warning nothing is generated for mutualTLS',
      good: schemes('a: {type: http}'),
    },
    {
      rule: 'oauth-flows',
      bad: schemes('a: {type: oauth2}\nb: {type: openIdConnect}'),
      found: ['6:5 warning the scheme has no flows', '7:5 warning the scheme has no openIdConnectUrl'],
      good: schemes('a: {type: oauth2, flows: {}}\nb: {type: openIdConnect, openIdConnectUrl: https://a}'),
    },
  ],
);
