import { describe, expect, it } from 'vitest';
import { header, inspectFiles } from './inspect.ts';

const linesOf = (name: string, content: string | Uint8Array) => inspectFiles({ [name]: content }).lines;
const json = (text: string) => linesOf('openapi.json', text);
const yaml = (text: string) => linesOf('openapi.yaml', text);

describe('YAML', () => {
  it.each([
    ['a: 1\nb: c: d\n', '2:5 error syntax bad indentation of a mapping entry'],
    ['a: 1\r\nb: c: d\r\n', '2:5 error syntax bad indentation of a mapping entry'],
    ['\ufeffa: b: c', '1:5 error syntax bad indentation of a mapping entry'],
    ['a:\n\tb: 1\n', '2:1 error syntax tab characters must not be used in indentation'],
    ['a: *x', '1:5 error syntax unknown alias "x": no &anchor of that name is above it'],
    ['a: !foo 1', '1:4 error syntax unknown scalar tag !<!foo>'],
    ['? [a]\n: 1', '1:1 error syntax object-based map does not support complex keys'],
    ['a: 1\n---\nb: 1', '1:1 error syntax the file holds several YAML documents'],
    ['a: \u0001', '1:4 error syntax the stream contains non-printable characters'],
    ['['.repeat(300), '1:200 error syntax nesting exceeded maxDepth (200)'],
    ['', '1:1 error empty-file the file is empty'],
    ['# only this\n', '1:1 error empty-file the file holds only comments'],
    ['- a', '1:1 error not-an-object an OpenAPI document is an object, and this is a list'],
    ['null', '1:1 error not-an-object an OpenAPI document is an object, and this is null'],
  ])('%j', (text, line) => {
    expect(yaml(text)).toEqual([line]);
  });

  it('names every duplicate key, and goes on', () => {
    expect(yaml('openapi: 3.1.0\ninfo: {title: a, title: b}\nopenapi: 2\n"openapi": 4')).toEqual([
      '2:18 error duplicate-key the key "title" is already in this object',
      '3:1 error duplicate-key the key "openapi" is already in this object',
      '4:1 error duplicate-key the key "openapi" is already in this object',
      '4:12 error version OpenAPI 4 is not read',
    ]);
  });

  it('reads by the core schema: dates and yes are text', () => {
    const { spec, lines } = inspectFiles({
      'openapi.yaml': `${header}paths: {/a: {get: {operationId: yes, summary: 2020-01-01, responses: {}}}}`,
    });
    const operation = spec?.root.get('paths')?.get('/a')?.get('get');
    expect([operation?.text('operationId'), operation?.text('summary')]).toEqual(['yes', '2020-01-01']);
    expect(lines).toEqual([]);
  });

  it('follows anchors and merge keys, and finds places in them', () => {
    const { spec, lines } = inspectFiles({
      'openapi.yaml': `${header}paths:
  /a:
    get: &get
      operationId: a
      responses: &none {}
      deprecated: 1
  /b:
    get:
      <<: *get
      operationId: b
      responses: *none
`,
    });
    expect(lines).toEqual([
      '9:19 warning wrong-kind true or false belongs here, and this is the number 1: read as true',
    ]);
    expect(spec?.root.get('paths')?.get('/b')?.get('get')?.text('operationId')).toBe('b');
  });

  it('refuses alias bombs and cyclic aliases without writing them out', () => {
    const layers = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
    expect(yaml(`a0: &a0 [1]\n${layers.join('\n')}`)).toEqual([
      '1:1 error aliases YAML aliases blow the file up to more than 1000000 values',
    ]);
    expect(yaml('a: &a\n  b:\n    - *a')).toEqual(['3:7 error aliases a YAML alias stands inside its own anchor']);
  });
});

describe('JSON', () => {
  it.each([
    ['{"a": 1,}', '1:9 error syntax Expected double-quoted property name'],
    ['{\n  "a" 1}', "2:7 error syntax Expected ':' after property name"],
    ['{"a": tru}', "1:7 error syntax Unexpected token '}'"],
    ['{"a": 1 // x\n}', "1:9 error syntax Expected ',' or '}' after property value"],
    ['{"a": "b\nc"}', '1:9 error syntax Bad control character in string literal'],
    ['{"a": [1, 2', '1:12 error syntax the file ends in the middle of a value'],
    ['{"a": 01}', '1:8 error syntax Unexpected number'],
    ["{'a': 1}", "1:2 error syntax Expected property name or '}'"],
    ['{"a": 1} x', '1:10 error syntax Unexpected non-whitespace character after JSON'],
    ['{"a": [}', "1:8 error syntax Unexpected token '}'"],
  ])('%j', (text, line) => {
    expect(json(text)).toEqual([line]);
  });

  it('is read like YAML, byte order mark or not, whatever the name, and its places are found', () => {
    const text =
      '{\r\n\t"openapi": "3.1.0",\r\n\t"info": {"title": "T", "version": "\\u0031"},\r\n\t"paths": 5, "servers": [{"url": "https:\\/\\/a"}]}';
    for (const name of ['a.json', 'a.yaml', 'a']) {
      expect(linesOf(name, `\ufeff${text}`)).toEqual([
        '4:11 error wrong-kind an object belongs here, and this is the number 5',
      ]);
    }
  });

  it('names duplicate keys, which JSON.parse drops', () => {
    const text =
      '{"openapi": "3.1.0", "info": {"title": "a", "version": "1:", "title": "b"}, "paths": {}, "servers": [{"url": "https://a"}]}';
    expect(json(text)).toEqual([
      '1:62 error duplicate-key the key "title" is already in this object',
      '1:77 warning no-operations there is no operation',
    ]);
  });

  it('refuses what is nested too deep', () => {
    expect(json(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toEqual([
      '1:1 error syntax objects and lists are nested 100000 deep; at most 200 levels are read',
    ]);
  });
});

describe('bytes', () => {
  it('says what is wrong with an encoding', () => {
    expect(linesOf('a.yaml', Buffer.from('\ufeffa: 1', 'utf16le'))).toEqual([
      '1:1 error encoding the file is UTF-16, not UTF-8',
    ]);
    expect(linesOf('a.yaml', Buffer.from([0x61, 0x3a, 0x0a, 0xc3, 0xa9, 0x20, 0xff]))).toEqual([
      '2:3 error encoding the file is not valid UTF-8 from here on',
    ]);
  });

  it('reads CRLF and a byte order mark, with columns as an editor counts', () => {
    const text = `\ufeff${header}paths:\n  /é😀:\n    get: {deprecated: 1, operationId: a, responses: {}}\n`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(yaml(text)).toEqual([
      '6:23 warning wrong-kind true or false belongs here, and this is the number 1: read as true',
    ]);
  });
});
