import { contentRules } from './content.ts';
import { indented, testRules } from './cases.ts';

const request = (content: string) => `paths: {/a: {post: {requestBody: {content: {${indented(content)}}}}}}`;
const response = (content: string) => `paths: {/a: {get: {responses: {200: {content: {${indented(content)}}}}}}}`;
const anObject = '{schema: {type: object}}';

testRules(
  contentRules.map((rule) => rule.id),
  [
    {
      rule: 'unsupported-media-type',
      bad: response(`application/xml: ${anObject},\nmultipart/mixed: ${anObject}`),
      found: [
        '5:3 warning a body of type application/xml comes as text or bytes, whatever its schema says',
        '6:3 warning a body of type multipart/mixed comes as text or bytes, whatever its schema says',
      ],
      good: response(`application/json: ${anObject}, application/xml: {schema: {type: string}}, "*/*": ${anObject}`),
    },
    {
      rule: 'unsupported-media-type',
      bad:
        request(`text/xml: {schema: {$ref: '#/components/schemas/A'}}`) +
        '\ncomponents: {schemas: {A: {properties: {}}}}',
      found:
        '5:3 warning a body of type text/xml is sent as text or bytes that the caller makes, whatever its schema says',
      good: request(`multipart/form-data: ${anObject}, application/x+json: ${anObject}, application/octet-stream: {}`),
    },
  ],
);
