/** Names come from where things stand: neither another order nor another operation changes one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { lower } from '../src/api/lower.ts';
import type { Api, Named } from '../src/api/api.ts';
import type { Finding } from '../src/diagnostic.ts';
import type { Language } from '../src/languages/language.ts';
import { languages } from '../src/languages/languages.ts';
import { check } from '../src/spec/check.ts';
import { load } from '../src/spec/load.ts';
import { parse } from '../src/spec/parse.ts';
import { anySpec } from './any-spec.ts';
import type { Data } from './any-text.ts';
import { permuted, withOneMore } from './permuted.ts';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20261130);
const directory = mkdtempSync(join(tmpdir(), 'names-'));
const loaded = await Promise.all(languages.map(({ load: loadLanguage }) => loadLanguage()));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const sinkDirectory = fileURLToPath(new URL('kitchen-sink', import.meta.url));
cpSync(sinkDirectory, directory, { recursive: true });
const sink = read(join(sinkDirectory, 'openapi.yaml'));
const own = read(fileURLToPath(new URL('../../openapi.yaml', import.meta.url)));

function read(file: string): Data {
  return parse(file, readFileSync(file, 'utf8'), ({ message }) => {
    throw new Error(message);
  }) as Data;
}

/** Undefined where the spec stage refuses the document. */
function modelOf(document: Data): Api | undefined {
  // The files beside it refer to it by this name.
  const file = join(directory, 'openapi.yaml');
  writeFileSync(file, JSON.stringify(document));
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const spec = load(file, report);
  if (spec) check(spec, report);
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return spec === undefined || isRefused ? undefined : lower(spec, report);
}

/** Every name that users of a package write, by what it is the name of. */
function namesOf(api: Api, { id, surface }: Language): ReadonlyMap<string, string> {
  const { names, client } = surface(api);
  const all = new Map([[`${id} client`, client]]);
  const add = (key: string, name: string): void => {
    expect([key, all.get(key) ?? name]).toEqual([key, name]);
    all.set(key, name);
  };
  const at = ({ source, names: texts }: Named): string =>
    `${id} ${source.file}#${source.pointer} ${texts.at(-1) ?? ''}`;
  for (const type of [...api.types, ...api.errors]) {
    add(`${at(type)} ${type.kind} ${type.home}`, names.type(type));
    if (type.kind === 'object') for (const one of type.properties) add(`${at(type)}.${one.name}`, names.property(one));
    if (type.kind === 'enum') for (const one of type.members) add(`${at(type)}=${one.value}`, names.member(one));
  }
  for (const operation of api.operations) {
    const { id: operationId, parameters, body, results } = operation;
    const { method, request, response } = names.operation(operation);
    const key = `${id} operation ${operationId}`;
    for (const [role, name] of Object.entries({ method, request, response })) add(`${key} ${role}`, name);
    for (const one of parameters) add(`${key} ${one.in} ${one.name}`, names.argument(one));
    if (body !== undefined) add(`${key} body`, names.argument(body));
    add(`${key} results`, results.map(names.resultField).sort().join());
  }
  for (const tag of api.tags) add(`${id} tag ${tag.name}`, names.group(tag));
  return all;
}

function allNames(document: Data): ReadonlyMap<string, string> | undefined {
  const api = modelOf(document);
  return api && new Map(loaded.flatMap((language) => [...namesOf(api, language)]));
}

function expectSameNames(document: Data, other: Data): void {
  const [before, after] = [allNames(document), allNames(other)];
  fc.pre(before !== undefined && after !== undefined);
  expect(Object.fromEntries([...before].map(([key]) => [key, after.get(key)]))).toEqual(Object.fromEntries(before));
}

const anyOfThree = [
  ['our own spec', fc.constant(own), 40],
  ['the kitchen sink', fc.constant(sink), 20],
  ['any spec', anySpec, 80],
] as const satisfies readonly (readonly [string, fc.Arbitrary<Data>, number])[];

test.each(anyOfThree)('%s in another order has the same names', { timeout: 300_000 }, (_, documents, numRuns) => {
  fc.assert(
    fc.property(
      documents.chain((document) => fc.tuple(fc.constant(document), permuted(document))),
      ([document, other]) => {
        expectSameNames(document, other);
        expectSameNames(other, document);
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
});

test.each(anyOfThree)('%s with an operation more has the same names', { timeout: 300_000 }, (_, documents, numRuns) => {
  fc.assert(
    fc.property(
      documents.chain((document) => fc.tuple(fc.constant(document), withOneMore(document))),
      ([document, other]) => {
        expectSameNames(document, other);
      },
    ),
    { seed, numRuns, endOnFailure: true },
  );
});
