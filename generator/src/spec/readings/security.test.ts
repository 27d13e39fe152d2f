import { testReadings } from './cases.ts';

const schemes = (list: string) => `components: {securitySchemes: {\n  ${list}}}`;
const used = (list: string) => `security: [{a: [], b: [], c: []}]\n${schemes(list)}`;
const header = '{type: apiKey, in: header, name: Authorization}';
const token = 'a: {type: http, scheme: bearer}';

testReadings([
  {
    rule: 'http-scheme',
    text: used('a: {type: http, scheme: Digest},\n  b: {type: http},\n  c: {type: http, bearerFormat: JWT}'),
    told: [
      '6:27 the HTTP scheme "Digest" is not supported: read as an Authorization header that the caller gives',
      '7:3 the HTTP scheme is not named: read as an Authorization header that the caller gives',
      '8:3 the HTTP scheme is not named: read as "bearer"',
    ],
    as: used(`a: ${header}, b: ${header}, c: {type: http, bearerFormat: JWT, scheme: bearer}`),
  },
  {
    rule: 'security-scheme-type',
    text: used('a: {type: basic},\n  b: {type: jwt},\n  c: {flows: {}}'),
    told: [
      '6:13 "basic" is not a type of security scheme: read as "http" with scheme: basic',
      '7:13 "jwt" is not a type of security scheme: read as an Authorization header that the caller gives',
      '8:3 the security scheme has no type: read as "oauth2"',
    ],
    as: used(`a: {type: http, scheme: basic}, b: ${header}, c: {flows: {}, type: oauth2}`),
  },
  {
    rule: 'security-scheme-type',
    text: schemes(`${token},\n  b: {type: apiKey, in: query},\n  c: {type: oauth2, flows: 5}`),
    told: [
      '6:3 the security scheme "b" can\'t be read, and nothing asks for it: it is left out',
      '7:3 the security scheme "c" can\'t be read, and nothing asks for it: it is left out',
    ],
    as: schemes(token),
  },
  {
    rule: 'api-key',
    text: used(
      'a: {type: apiKey, in: Header, name: a},\n  b: {type: apiKey, name: b},\n  c: {type: apiKey, in: header}',
    ),
    told: [
      '6:25 a key can\'t be in "Header": read as "header"',
      '7:3 the key has no place: read as "header"',
      '8:3 the key has no name: read as "Authorization"',
    ],
    as: used(
      'a: {type: apiKey, in: header, name: a}, b: {type: apiKey, name: b, in: header}, c: {type: apiKey, in: header, name: Authorization}',
    ),
  },
  {
    rule: 'unknown-security-scheme',
    text: `security: [{tokn: []}]\npaths: {/a: {get: {security: [{}, {other: []}]}}}\n${schemes(token.replace('a:', 'token:'))}`,
    told: [
      '4:13 there is no security scheme "tokn": read as "token"',
      '5:36 there is no security scheme "other": it is left out',
    ],
    as: `security: [{token: []}]\npaths: {/a: {get: {security: [{}, {}]}}}\n${schemes(token.replace('a:', 'token:'))}`,
  },
]);
