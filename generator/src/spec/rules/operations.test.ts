import { testRules } from './cases.ts';
import { operationRules } from './operations.ts';

testRules(
  operationRules.map((rule) => rule.id),
  [
    {
      rule: 'missing-operation-id',
      bad: "paths:\n  /a:\n    get: {}\n    put: {operationId: ''}",
      found: [
        '6:5 warning GET /a has no operationId; its name is made from these two',
        '7:5 warning PUT /a has no operationId; its name is made from these two',
      ],
      good: 'paths: {/a: {get: {operationId: a}}}',
    },
    {
      rule: 'duplicate-operation-id',
      bad: 'paths:\n  /a:\n    get: {operationId: x}\n    put: {operationId: x}',
      found: '7:24 error "x" is also the operationId of GET /a',
      good: 'paths: {/a: {get: {operationId: x}, put: {operationId: X}}}',
    },
    {
      rule: 'undeclared-tag',
      bad: 'tags: [{name: a}]\npaths:\n  /a:\n    get: {tags: [a, b]}\n    put: {tags: [b]}',
      found: '7:21 warning the tag "b" is not declared, so it has no description',
      good: 'tags: [{name: a}]\npaths: {/a: {get: {tags: [a]}, put: {}}}',
    },
    {
      rule: 'ignored-body',
      bad: 'paths:\n  /a:\n    get: {requestBody: {content: {a/b: {}}}}\n    head: {requestBody: {content: {a/b: {}}}}',
      found: [
        '6:11 warning GET is sent without a body: this request body is left out',
        '7:12 warning HEAD is sent without a body: this request body is left out',
      ],
      good: 'paths: {/a: {delete: {requestBody: {}}, get: {}}}',
    },
  ],
);
