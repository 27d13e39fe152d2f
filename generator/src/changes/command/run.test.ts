import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { expect, test } from 'vitest';
import type { Terminal } from '../../command/text.ts';
import { languages } from '../../languages/languages.ts';
import { readDiffArguments } from './arguments.ts';
import { runDiff } from './run.ts';

test('whoever watches is told what is compared, before what has changed', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'diff-'));
  const file = join(directory, 'openapi.yaml');
  writeFileSync(file, 'openapi: 3.1.1\ninfo: { title: A, version: 1.0.0 }\npaths: {}\n');
  const heard: string[] = [];
  const colors = picocolors.createColors(false);
  const terminal: Terminal = {
    out: () => heard.push('out'),
    error: () => undefined,
    status: (text) => heard.push(text),
    ...{ outColors: colors, errorColors: colors },
  };
  const command = readDiffArguments([file, file]);
  if (command.kind !== 'compare') expect.unreachable();
  expect(await runDiff(command, languages, directory, terminal)).toBe(0);
  expect(heard).toEqual([`comparing ${file} with ${file} …`, 'out']);
  rmSync(directory, { recursive: true });
});
