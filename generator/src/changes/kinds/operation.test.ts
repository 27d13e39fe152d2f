import { testKinds } from '../cases.fixture.ts';
import { at, operation } from '../changed.fixture.ts';
import { operationKinds } from './operation.ts';

const two = (fields: string): string =>
  `${operation()}  /y: {get: {operationId: other, ${fields}responses: {'204': {description: Done}}}}\n`;
const path = (name: string): string =>
  at(
    `/x/{${name}}`,
    'get',
    `operationId: find, parameters: [{name: ${name}, in: path, required: true, schema: {type: string}}]`,
  );
const tagged = (first: string, second: string): string => `
paths:
  /x: {get: {operationId: find, tags: [${first}], responses: {'204': {description: Done}}}}
  /y: {get: {operationId: other, tags: [${second}], responses: {'204': {description: Done}}}}
tags: [{name: a}, {name: b}]
`;

const schemes = `components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    token: {type: http, scheme: bearer}
`;
const secured = (security: string): string => operation(`security: [${security}]`, schemes);
const scheme = (fields: string, name = 'key'): string =>
  operation(`security: [{${name}: []}]`, `components: {securitySchemes: {${name}: {${fields}}}}\n`);
const key = 'type: apiKey, in: header, name: X-Key';

const polled = (fields: string): string => `
paths:
  /x:
    get:
      operationId: find
      ${fields.replace(/, $/, '')}
      responses:
        '200':
          description: Done
          content: {application/json: {schema: {type: object, properties: {a: {type: string}, b: {type: string}}}}}
`;

testKinds(operationKinds, [
  ['operation-added', 'minor, minor, minor', operation(), two('')],
  ['operation-removed', 'major, major, major', two(''), operation(), ['type-removed']],
  ['deprecated-operation-removed', 'major, major, major', two('deprecated: true, '), operation(), ['type-removed']],
  [
    'operation-path-changed',
    'major, minor, minor',
    at('/x', 'get', 'operationId: find'),
    at('/y', 'get', 'operationId: find'),
  ],
  [
    'operation-method-changed',
    'major, minor, minor',
    at('/x', 'get', 'operationId: find'),
    at('/x', 'put', 'operationId: find'),
  ],
  [
    'operation-id-changed',
    'none, patch, patch',
    at('/x', 'get', 'operationId: find'),
    at('/x', 'get', 'operationId: find-it'),
    ['method-renamed', 'type-renamed'],
  ],
  [
    'operation-id-changed',
    'none, patch, patch',
    at('/x', 'get', 'operationId: find-it'),
    at('/x', 'get', 'operationId: findIt'),
  ],
  ['path-parameter-renamed', 'none, none, none', path('id'), path('key'), ['argument-renamed']],
  ['operation-deprecated', 'none, minor, minor', operation(), operation('deprecated: true')],
  ['operation-no-longer-deprecated', 'none, patch, patch', operation('deprecated: true'), operation()],
  ['operation-summary-changed', 'none, patch, patch', operation('summary: A'), operation('summary: B')],
  ['operation-description-changed', 'none, patch, patch', operation(), operation('description: B')],
  ['operation-tag-added', 'none, minor, minor', tagged('a', 'b'), tagged('a, b', 'b')],
  ['operation-tag-removed', 'none, major, major', tagged('a, b', 'b'), tagged('a', 'b')],
  ['operation-server-added', 'major, major, major', operation(), operation('servers: [{url: https://own.com}]')],
  ['operation-server-removed', 'major, major, major', operation('servers: [{url: https://own.com}]'), operation()],
  [
    'operation-server-changed',
    'major, major, major',
    operation('servers: [{url: https://own.com}]'),
    operation('servers: [{url: https://new.com}]'),
  ],
  ['poll-added', 'none, minor, minor', polled(''), polled('x-poll: {name: wait, until: a}, ')],
  ['poll-removed', 'none, major, major', polled('x-poll: {name: wait, until: a}, '), polled('')],
  [
    'poll-until-changed',
    'none, major, major',
    polled('x-poll: {name: wait, until: a}, '),
    polled('x-poll: {name: wait, until: b}, '),
  ],
  [
    'poll-pace-changed',
    'none, patch, patch',
    polled('x-poll: {name: wait, until: a}, '),
    polled('x-poll: {name: wait, until: a, interval: 2}, '),
  ],
  ['security-required', 'major, major, major', secured(''), secured('{key: []}')],
  ['security-dropped', 'minor, minor, minor', secured('{key: []}'), secured('')],
  ['anonymous-calls-forbidden', 'major, major, major', secured('{key: []}, {}'), secured('{key: []}')],
  ['anonymous-calls-allowed', 'minor, minor, minor', secured('{key: []}'), secured('{key: []}, {}')],
  ['security-alternative-added', 'minor, minor, minor', secured('{key: []}'), secured('{key: []}, {token: []}')],
  ['security-alternative-added', 'minor, minor, minor', secured(''), secured('{key: []}, {}')],
  ['security-alternative-removed', 'major, major, major', secured('{key: []}, {token: []}'), secured('{key: []}')],
  ['security-scheme-also-required', 'major, major, major', secured('{key: []}'), secured('{key: [], token: []}')],
  ['security-scheme-no-longer-required', 'minor, minor, minor', secured('{key: [], token: []}'), secured('{key: []}')],
  [
    'security-alternatives-reordered',
    'none, patch, patch',
    secured('{key: []}, {token: []}'),
    secured('{token: []}, {key: []}'),
  ],
  [
    'security-scheme-added',
    'minor, minor, minor',
    operation('', `components: {securitySchemes: {key: {${key}}}}`),
    operation('', `components: {securitySchemes: {key: {${key}}, token: {type: http, scheme: bearer}}}`),
  ],
  [
    'security-scheme-removed',
    'major, major, major',
    operation('', `components: {securitySchemes: {key: {${key}}, token: {type: http, scheme: bearer}}}`),
    operation('', `components: {securitySchemes: {key: {${key}}}}`),
  ],
  [
    'security-scheme-renamed',
    'none, none, none',
    scheme(key),
    scheme(key, 'code'),
    ['option-renamed', 'environment-variable-renamed'],
  ],
  ['security-scheme-type-changed', 'major, major, major', scheme(key), scheme('type: http, scheme: bearer')],
  ['security-key-moved', 'major, major, major', scheme(key), scheme('type: apiKey, in: query, name: X-Key')],
  ['security-key-renamed', 'major, major, major', scheme(key), scheme('type: apiKey, in: header, name: X-Code')],
  ['security-scheme-description-changed', 'none, patch, patch', scheme(key), scheme(`${key}, description: New`)],
]);
