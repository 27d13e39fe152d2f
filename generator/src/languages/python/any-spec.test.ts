import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { remedy } from '../../../../scripts/remedy.ts';
import { writeAny } from '../../../test/any-source.ts';
import { marker } from '../../../test/any-text.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { python } from './language.ts';

const home = mkdtempSync(join(tmpdir(), 'any-python-'));
const missing =
  spawnSync('python3', ['-c', 'import sys; assert sys.version_info >= (3, 10)']).status === 0
    ? undefined
    : `Python 3.10 or newer is not installed: ${remedy('Python')}`;

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('every file of any specs parses, and calls nothing that a text of theirs names', missing, () => {
  const { specs, sources } = writeAny(python, home, '.py');
  expect(specs).toBeGreaterThan(40);
  const { stdout, stderr } = spawnSync('python3', ['-W', 'error', '-c', program, home, marker], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: `${sources} files\n`, stderr: '' });
});

const program = `
import ast
import pathlib
import sys

files = sorted(pathlib.Path(sys.argv[1]).rglob("*.py"))
for file in files:
    try:
        tree = ast.parse(file.read_bytes())
    except SyntaxError as error:
        print(file, error)
        continue
    called = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    if any(isinstance(function, ast.Name) and function.id == sys.argv[2] for function in called):
        print(file, "has become code")
print(len(files), "files")
`;
