import { testRules } from './cases.ts';
import { securityRules } from './security.ts';

const schemes = (list: string) => `components:\n  securitySchemes:\n    ${list.replaceAll('\n', '\n    ')}`;

testRules(
  securityRules.map((rule) => rule.id),
  [
    {
      rule: 'unknown-security-scheme',
      bad: `security: [{tokn: []}]\npaths: {/a: {get: {security: [{}, {constructor: []}]}}}\n${schemes('token: {}')}`,
      found: ['4:13 error there is no security scheme "tokn"', '5:36 error there is no security scheme "constructor"'],
      good: `security: [{token: []}, {}]\npaths: {/a: {get: {security: []}}}\n${schemes('token: {}')}`,
    },
    {
      rule: 'security-scheme-type',
      bad: schemes('a: {type: basic}\nb: {type: jwt}'),
      found: [
        '6:15 error "basic" is not a type of security scheme',
        '7:15 error "jwt" is not a type of security scheme',
      ],
      good: schemes('a: {type: http}\nb: {type: mutualTLS}'),
    },
    {
      rule: 'api-key',
      bad: schemes('a: {type: apiKey, in: header}\nb: {type: apiKey, name: b, in: body}\nc: {type: apiKey, name: c}'),
      found: [
        '6:5 error the key has no name',
        '7:36 error a key can\'t be in "body"',
        '8:5 error the key has no place',
      ],
      good: schemes('a: {type: apiKey, name: a, in: query}\nb: {type: http}'),
    },
    {
      rule: 'http-scheme',
      bad: schemes('a: {type: http}\nb: {type: http, scheme: digest}'),
      found: ['6:5 error the HTTP scheme is not named', '7:29 error the HTTP scheme "digest" is not supported'],
      good: schemes('a: {type: http, scheme: Bearer}\nb: {type: http, scheme: basic}'),
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
