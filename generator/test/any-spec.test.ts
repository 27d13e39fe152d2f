import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { anyLongSpec, anySpec } from './any-spec.ts';
import { type Data, marker } from './any-text.ts';
import { unformatted } from './format.ts';
import { generated } from './generated.ts';
import type { Generated } from './generated.ts';
import { compile } from './type-check.ts';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20261122);
const directory = mkdtempSync(join(tmpdir(), 'any-spec-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** Undefined where the spec stage refuses the spec, and says why. */
function generate(spec: Data): Generated | undefined {
  const file = join(directory, 'openapi.json');
  writeFileSync(file, JSON.stringify(spec));
  try {
    return generated(file);
  } catch (error) {
    if (error instanceof Error && /^\d+:\d+ (error|warning) /.test(error.message)) return undefined;
    throw error;
  }
}

const filesOf = ({ files, usages }: Generated): Map<string, string> =>
  new Map([...files, ...usages].map(({ path, text }) => [path, text]));

test('every file of any spec parses, has a safe path, and a second run makes the same', () => {
  fc.assert(
    fc.property(anyLongSpec, (spec) => {
      const first = generate(spec);
      fc.pre(first !== undefined);
      const files = filesOf(first);
      expect(filesOf(generate(spec) ?? first)).toEqual(files);
      expect(files.size).toBe(first.files.length + first.usages.length);
      for (const { path } of first.files) expect(path).toMatch(/^src\/generated(\/[a-z0-9_-]{1,200})+\.ts$/);
      expect([...files].flatMap(([path, text]) => wrongIn(path, text))).toEqual([]);
    }),
    { seed, numRuns: 100 },
  );
});

/** What does not parse, and what of the spec's text has become code. */
function wrongIn(path: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext },
  });
  const found = diagnostics.map(({ messageText }) => `${path} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.text.includes(marker))
      found.push(`${path} has become code`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
  return found;
}

test('the packages of any specs compile, and so do their examples', () => {
  const packages = generateAll(anyLongSpec, 60);
  expect(packages.length).toBeGreaterThan(50);
  expect(compile(packages.map(filesOf)).errors).toEqual([]);
});

test('prettier would not change a character of the packages of any specs', async () => {
  const packages = generateAll(anySpec, 40);
  expect(packages.length).toBeGreaterThan(30);
  for (const { files } of packages) {
    expect(await unformatted(new Map(files.map(({ path, text }) => [path, text])))).toEqual([]);
  }
});

function generateAll(specs: fc.Arbitrary<Data>, count: number): readonly Generated[] {
  return fc.sample(specs, { seed, numRuns: count }).flatMap((spec) => generate(spec) ?? []);
}
