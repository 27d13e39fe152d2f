import { testRules } from './cases.ts';
import { querystringRules } from './querystring.ts';

const parameters = (list: string) => `paths:
  /a:
    parameters: [${list}]
    get: {operationId: a, responses: {'204': {description: Done}}}
`;
const whole = '{in: querystring, name: q, content: {application/json: {schema: {type: object}}}}';

testRules(
  querystringRules.map(({ id }) => id),
  [
    {
      rule: 'querystring',
      bad: parameters('{in: querystring, name: q, schema: {type: object}}'),
      found: '6:45 error what a query string holds is said by a content',
      good: parameters(whole),
    },
    {
      rule: 'querystring',
      bad: parameters(`${whole}, {in: query, name: a, schema: {type: string}}`),
      found: '6:101 error beside a parameter that is the whole query there can be no other in the query',
      good: parameters('{in: query, name: a, schema: {type: string}}'),
    },
  ],
);
