import { testReadings } from './cases.ts';

testReadings([
  {
    rule: 'status-code',
    text: 'paths: {/a: {get: {operationId: a, responses: {200: {description: a}, 4xx: {description: b}, 5Xx: {description: c}}}}}',
    told: ['4:71 the range "4xx" is in lower case: read as 4XX', '4:94 the range "5Xx" is in lower case: read as 5XX'],
    as: 'paths: {/a: {get: {operationId: a, responses: {200: {description: a}, 4XX: {description: b}, 5XX: {description: c}}}}}',
  },
]);
