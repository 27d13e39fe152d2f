import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { packageOfEveryWord } from '../../../test/every-word.ts';
import { interpreted } from '../../../test/interpreted.ts';

const home = mkdtempSync(join(tmpdir(), 'every-word-'));
const python = fileURLToPath(new URL('../../../../packages/python/.venv/bin/python', import.meta.url));
const missing = spawnSync(python, ['-c', 'import httpx']).status === 0 ? undefined : 'Python or httpx is not installed';

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('whatever has the name of a keyword, every module of the package loads', missing, () => {
  const source = join(packageOfEveryWord('python', home), 'src');
  const { stdout, stderr } = spawnSync(python, ['-B', '-W', 'error', '-c', program, source], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'wrong: []\n', stderr: '' });
});

const program = `
import importlib
import pkgutil
import sys

sys.path.insert(0, sys.argv[1])
package = importlib.import_module("every_word")
wrong = []
for module in pkgutil.walk_packages(package.__path__, "every_word."):
    try:
        importlib.import_module(module.name)
    except Exception as error:
        wrong.append(f"{module.name}: {error}")
for name in ("components", "errors", "operations"):
    home = importlib.import_module(f"every_word.models.{name}")
    wrong.extend(each for each in home.__all__ if not hasattr(home, each))
print("wrong:", wrong)
`;
