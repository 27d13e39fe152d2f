import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import ts from 'typescript';
import { afterAll, expect, test } from 'vitest';
import { anySpec, marker } from './any-spec.ts';
import type { Data } from './any-spec.ts';
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

test('every file of any spec parses, has a safe path, and a second run makes the same', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anySpec, (spec) => {
      const first = generate(spec);
      fc.pre(first !== undefined);
      const files = filesOf(first);
      expect(filesOf(generate(spec) ?? first)).toEqual(files);
      expect(files.size).toBe(first.files.length + first.usages.length);
      for (const { path } of first.files) expect(path).toMatch(/^src\/generated(\/[a-z0-9_-]{1,200})+\.ts$/);
      expect([...files].flatMap(([path, text]) => wrongIn(path, text))).toEqual([]);
    }),
    { seed, numRuns: 150 },
  );
});

/** What does not parse, and what of the spec's text has become code. */
function wrongIn(path: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ESNext } });
  const found = diagnostics.map(({ messageText }) => `${path} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && node.text.includes(marker)) found.push(`${path} has become code`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
  return found;
}

test('the packages of 60 specs compile with their examples, and prettier would not change them', { timeout: 180_000 }, async () => {
  const specs = fc.sample(anySpec, { seed, numRuns: 120 });
  const packages = specs.flatMap((spec) => generate(spec) ?? []).slice(0, 60);
  expect(packages.length).toBe(60);
  const { errors } = compile(packages.map(filesOf));
  expect(errors).toEqual([]);
  const changed = await Promise.all(packages.map(({ files }) => unformatted(new Map(files.map(({ path, text }) => [path, text])))));
  expect(changed.flat()).toEqual([]);
});
