import { testReadings } from './cases.ts';

const request = (content: string) => `paths: {/a: {post: {requestBody: {content: {\n  ${content}}}}}}`;
const response = (content: string) => `paths: {/a: {get: {responses: {200: {content: {\n  ${content}}}}}}}`;

testReadings([
  {
    rule: 'form-body',
    text: 'paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {}}}}}}}',
    told: '4:67 the schema of the multipart/form-data says nothing: read as an object with any fields',
    as: 'paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object}}}}}}}',
  },
  {
    rule: 'media-type',
    text: response('json: {},\n  "a/b c": {},\n  "*": {},\n  a/b: {}'),
    told: [
      '5:3 "json" is not a media type: it is left out',
      '6:3 "a/b c" is not a media type: it is left out',
      '7:3 "*" is not a media type: read as "*/*"',
    ],
    as: response('"*/*": {}, a/b: {}'),
  },
  {
    rule: 'form-body',
    text: request(
      'multipart/form-data: {schema: {type: string}, encoding: {}},\n  application/x-www-form-urlencoded: {schema: {type: array, items: {}}}',
    ),
    told: [
      '5:25 a body of type multipart/form-data is an object: read as bytes that the caller makes',
      '6:39 a body of type application/x-www-form-urlencoded is an object: read as bytes that the caller makes',
    ],
    as: request(
      'multipart/form-data: {schema: {type: string, format: binary}}, application/x-www-form-urlencoded: {schema: {type: string, format: binary}}',
    ),
    clean: request('multipart/form-data: {schema: {type: object}}'),
  },
  {
    rule: 'empty-content',
    text: 'paths: {/a: {post: {requestBody: {content: {}}}, put: {requestBody: {$ref: "#/components/requestBodies/b"}}}}\ncomponents: {requestBodies: {b: {description: d}}}',
    told: [
      '4:21 the request body has no media type: it is left out',
      '4:56 the request body has no media type: it is left out',
    ],
    as: 'paths: {/a: {post: {}, put: {}}}\ncomponents: {requestBodies: {}}',
  },
]);
