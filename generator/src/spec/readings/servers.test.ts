import { testReadings } from './cases.ts';

const operation = (servers: string) => `paths: {/a: {get: {servers: [\n  ${servers}]}}}`;

testReadings([
  {
    rule: 'server-url',
    text: operation(
      '{url: ftp://a},\n  {url: https://a?b=c#d},\n  {url: "https://"},\n  {url: "//a/v1"},\n  {description: d},\n  {url: "https://{}"},\n  {url: " /v1 "}',
    ),
    told: [
      '5:9 "ftp://a" is neither http nor https: it is left out, and the caller can give its URL',
      '6:9 the server URL "https://a?b=c#d" has a query or fragment: read as "https://a"',
      '7:9 "https://" is not a URL: it is left out, and the caller can give its URL',
      '8:9 the server URL "//a/v1" has no scheme: read as "https://a/v1"',
      '9:3 the server has no URL: it is left out, and the caller can give its URL',
      '10:9 a variable in the URL has no name: it is left out, and the caller can give its URL',
      '11:9 the server URL " /v1 " has spaces around it: read as "/v1"',
    ],
    as: operation('{url: https://a}, {url: https://a/v1}, {url: /v1}'),
  },
  {
    rule: 'server-url',
    text: operation(
      "{url: 'https://{a}', variables: {a: {default: x, enum: [y, z]}}},\n  {url: 'https://{b}', variables: {b: {enum: [y, z]}}}",
    ),
    told: [
      '5:49 the default "x" is not in the enum: read as one more of its values',
      '6:36 the variable has no default: read as "y", the first of its enum',
    ],
    as: operation(
      "{url: 'https://{a}', variables: {a: {default: x, enum: [x, y, z]}}}, {url: 'https://{b}', variables: {b: {enum: [y, z], default: y}}}",
    ),
  },
  {
    rule: 'undeclared-server-variable',
    text: operation(
      "{url: 'https://{a}.{b}.com', variables: {b: {default: x}}},\n  {url: '{base}/v1'},\n  {url: 'https://{c}', variables: {c: {description: C}}}",
    ),
    told: [
      '5:9 the server URL has {a}, and no variable "a" is declared: read as a required string',
      '6:9 the server URL has {base}, and no variable "base" is declared: read as a required string',
      '7:36 the variable {c} has no default: read as a required string',
    ],
    as: operation(
      "{url: 'https://{a}.{b}.com', variables: {b: {default: x}, a: {}}}, {url: '{base}/v1', variables: {base: {}}}, {url: 'https://{c}', variables: {c: {description: C}}}",
    ),
    clean: operation("{url: 'https://{c}', variables: {c: {default: x}}}"),
  },
]);
