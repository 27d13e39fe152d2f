import { contentRules } from './content.ts';
import { indented, testRules } from './cases.ts';

const request = (content: string) => `paths: {/a: {post: {requestBody: {content: {${indented(content)}}}}}}`;
const response = (content: string) => `paths: {/a: {get: {responses: {200: {content: {${indented(content)}}}}}}}`;
const anObject = '{schema: {type: object}}';

testRules(
  contentRules.map((rule) => rule.id),
  [
    {
      rule: 'media-type',
      bad: response('json: {},\n"a/b c": {},\n"text/\\"x": {}'),
      found: [
        '5:3 error "json" is not a media type',
        '6:3 error "a/b c" is not a media type',
        '7:3 error "text/\\"x" is not a media type',
      ],
      good: response('application/vnd.a+json: {}, text/plain; charset=utf-8: {}, "*/*": {}'),
    },
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
    {
      rule: 'empty-content',
      bad: 'paths: {/a: {post: {requestBody: {content: {}}}}}',
      found: '4:35 error the request body has no media type',
      good: request('a/b: {}'),
    },
    {
      rule: 'form-body',
      bad: request('multipart/form-data: {schema: {type: string}}'),
      found: '5:25 error a body of type multipart/form-data is an object',
      good: request(`multipart/form-data: ${anObject}, application/x-www-form-urlencoded: {schema: {allOf: [{}]}}`),
    },
  ],
);
