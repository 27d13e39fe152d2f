import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../diagnostic.ts';
import { inspect, inspectFiles } from './inspect.ts';
import { load } from './load.ts';

describe('the file', () => {
  it('is named when it is missing or a directory', () => {
    const directory = mkdtempSync(join(tmpdir(), 'spec-'));
    try {
      for (const [file, message] of [
        [join(directory, 'none.yaml'), 'there is no such file'],
        [directory, 'this is a directory'],
      ] as const) {
        const findings: Finding[] = [];
        expect(load(file, (finding) => findings.push(finding))).toBeUndefined();
        expect(findings).toMatchObject([
          { severity: 'error', rule: 'unreadable-file', message, source: { file, pointer: '' } },
        ]);
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe('the version', () => {
  it.each([
    ['openapi: 3.3.0', '1:10 error version OpenAPI "3.3.0" is not read'],
    ['openapi: 4', '1:10 error version OpenAPI 4 is not read'],
    ["openapi: '2.0'", '1:10 error version OpenAPI "2.0" is not read'],
    ['openapi: 31', '1:10 error version OpenAPI 31 is not read'],
    ['openapi: {}', '1:1 error version the version is an object'],
    ["swagger: '1.2'", '1:10 error version Swagger "1.2" is not read'],
    ['info: {}', '1:1 error version the document does not say which OpenAPI version it is'],
    ['constructor: 3.1.0', '1:1 error version the document does not say which OpenAPI version it is'],
  ])('%s is refused', (text, line) => {
    expect(inspect(text).lines).toEqual([line]);
  });

  it.each([
    ['openapi: 3', '3.0', '1:10 warning version the version is the number 3: it is read as "3.0"'],
    ["openapi: '3'", '3.0', '1:10 warning version the version is the string "3": it is read as "3.0"'],
    ['openapi: 3.1', '3.1', '1:10 warning version the version is the number 3.1: it is read as "3.1"'],
    ['openapi: 3.1.x', '3.1', '1:10 warning version the version is the string "3.1.x": it is read as "3.1"'],
    ['openapi: v3.2.0', '3.2', '1:10 warning version the version is the string "v3.2.0": it is read as "3.2"'],
  ])('%s is read as %s', (text, version, line) => {
    const { spec, lines } = inspect(text);
    expect(spec?.version).toBe(version);
    expect(lines).toContain(line);
  });

  it('is kept as written', () => {
    expect(inspect('openapi: 3.0.4-rc1').spec?.version).toBe('3.0.4-rc1');
    expect(inspect("openapi: '3.1'").spec?.version).toBe('3.1');
    expect(inspect('openapi: 3.2.0').spec?.version).toBe('3.2.0');
  });
});

it('reads and checks a document of several megabytes', () => {
  const count = 2000;
  const operations = Array.from(
    { length: count },
    (_, index) => `  /things${index}/{id}:
    get:
      operationId: getThing${index}
      description: ${'Returns a thing. '.repeat(30)}
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: ${'The thing that was asked for. '.repeat(10)}
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing${index}'}}}
`,
  );
  const schemas = Array.from(
    { length: count },
    (_, index) =>
      `    Thing${index}: {type: object, properties: {next: {$ref: '#/components/schemas/Thing${(index + 1) % count}'}, wrong: {type: strin}}}\n`,
  );
  const text = `openapi: 3.1.0\ninfo: {title: T, version: '1'}\nservers: [{url: https://a}]\npaths:\n${operations.join('')}components:\n  schemas:\n${schemas.join('')}`;
  expect(text.length).toBeGreaterThan(2_000_000);
  const { diagnostics, spec } = inspectFiles({ 'openapi.yaml': text });
  expect(spec?.root.get('paths')?.entries()).toHaveLength(count);
  expect(diagnostics).toHaveLength(count);
  const last = 4 + count * 10 + 2 + count;
  expect(diagnostics.at(-1)).toMatchObject({
    line: last,
    message: '"strin" is none of string, number, integer, boolean, array, object, null: read as "string"',
  });
});
