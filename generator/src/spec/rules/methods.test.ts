import { methodRules } from './methods.ts';
import { testRules } from './cases.ts';

const operations = (methods: string) => `paths:
  /a:
    additionalOperations: {${methods}}
`;
const operation = "{operationId: a, responses: {'204': {description: Done}}}";

testRules(
  methodRules.map(({ id }) => id),
  [
    {
      rule: 'method-syntax',
      bad: operations(`'NOT ONE': ${operation}`),
      found: '6:28 error "NOT ONE" is not an HTTP method',
      good: operations(`LINK: ${operation}, lower-case: ${operation}`),
    },
    {
      rule: 'method-place',
      bad: operations(`POST: ${operation}`),
      found: '6:28 warning POST has a field of its own',
      good: operations(`post: ${operation}`),
    },
    {
      rule: 'unsendable-method',
      bad: operations(`TRACE: ${operation}`),
      found: '6:28 warning no TRACE operation is generated: HTTP clients refuse to send it',
      good: operations(`LINK: ${operation}`),
    },
  ],
);
