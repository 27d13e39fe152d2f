import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadScenarios } from './load.ts';

const directory = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

let files = 0;

/** What is wrong with a file of scenarios, without its folder. */
function problemsOf(yaml: string): string[] {
  const file = join(directory, `${++files}.yaml`);
  writeFileSync(file, yaml);
  try {
    loadScenarios(file);
    return [];
  } catch (error) {
    return String(error)
      .replace('Error: ', '')
      .split('\n')
      .map((line) => line.replace(/^.*\/\d+\.yaml/, ''));
  }
}

test('a scenario that says the least', () => {
  const file = join(directory, 'least.yaml');
  writeFileSync(
    file,
    '\n- name: it works\n  why: it must\n  call: { operation: getThing }\n  expect: { status: 200 }\n',
  );
  expect(loadScenarios(file)).toMatchObject([
    {
      id: 'least: it works',
      api: 'conformance',
      client: {},
      exchanges: [],
      place: expect.stringMatching(/least\.yaml:2$/) as string,
    },
  ]);
});

test('every problem has its line', () => {
  const yaml = `
- name: one
  why: because
  call: { operation: getThing, argument: {} }
  exchanges:
    - request: { method: GET, target: thing }
      response: { status: 200 }
  expect: { status: 200 }
`;
  expect(problemsOf(yaml)).toContain(':4: call must NOT have additional properties: argument');
  expect(problemsOf(yaml)).toContain(':6: exchanges.0.request.target must match pattern "^(/|http://)"');
});

test('YAML that is none', () => {
  expect(problemsOf('- name: [')[0]).toMatch(/^:1: Flow sequence/);
});

test.each([
  ['call: { operation: getNothingAtAll }', ':1: the spec has no operation getNothingAtAll'],
  ['call: { operation: getThing, arguments: { a: 1 } }', ':1: getThing has no parameter a'],
  [
    'api: plex\n  call: { operation: getTokenDetails }',
    ':1: getTokenDetails goes to plex.tv; give client.overrideServerURL or call.options.serverURL',
  ],
])('%j', (call, problem) => {
  expect(problemsOf(`- name: one\n  why: because\n  ${call}\n  expect: { status: 200 }`)).toEqual([problem]);
});

test('two of one name', () => {
  const one = '- { name: one, why: because, call: { operation: getThing }, expect: { status: 200 } }\n';
  expect(problemsOf(one + one)).toEqual([':2: two scenarios are called "one"']);
});
