/** The testees: for each language, only how to start its testee. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { remedy } from '../../scripts/remedy.ts';
import { folder, root } from './paths.ts';

export interface Language {
  readonly name: string;
  /** What to do if it cannot run. */
  readonly remedy: string;
  /** Exits with 0 if the testee can run. */
  readonly probe: readonly [program: string, ...options: string[]];
  /** The name of the API is its last argument. */
  readonly start: readonly [program: string, ...options: string[]];
}

const testees = join(folder, 'testees');
const ownPython = join(root, 'packages/python/.venv/bin/python');
const python = existsSync(ownPython) ? ownPython : 'python3';
const pythonProbe = [python, '-c', 'import sys, httpx, cryptography; assert sys.version_info >= (3, 10)'] as const;
const dotnetTestee = join(folder, '.cache/testee/bin/Testee/release/Testee.dll');
const phpLoader = join(root, 'packages/php/tests/bootstrap.php');

export const languages: readonly Language[] = [
  {
    name: 'typescript',
    remedy: 'run npm install',
    probe: [process.execPath, '--version'],
    start: [process.execPath, join(testees, 'typescript/testee.ts')],
  },
  {
    name: 'python',
    remedy: remedy('Python'),
    probe: pythonProbe,
    start: [python, join(testees, 'python/testee.py'), 'sync'],
  },
  {
    name: 'python-async',
    remedy: remedy('Python'),
    probe: pythonProbe,
    start: [python, join(testees, 'python/testee.py'), 'async'],
  },
  {
    name: 'ruby',
    remedy: remedy('Ruby'),
    probe: ['ruby', '-e', 'exit(RUBY_VERSION >= "3.1" ? 0 : 1)'],
    start: ['ruby', join(testees, 'ruby/testee.rb')],
  },
  {
    name: 'php',
    remedy: remedy('PHP'),
    probe: [
      'php',
      '-r',
      'require $argv[1]; exit(class_exists("GuzzleHttp\\Client") && extension_loaded("sodium") ? 0 : 1);',
      phpLoader,
    ],
    start: ['php', '-d', 'zend.exception_ignore_args=0', join(testees, 'php/testee.php')],
  },
  {
    name: 'csharp',
    remedy: remedy('.NET'),
    // Without a question, the testee is built, if possible, and ends.
    probe: ['dotnet', dotnetTestee, 'plex'],
    start: ['dotnet', dotnetTestee],
  },
];
