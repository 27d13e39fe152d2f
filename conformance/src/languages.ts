/** The testees. All that is known of a language here is how to start its testee. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { remedy } from '../../scripts/remedy.ts';
import { folder, root } from './paths.ts';

export interface Language {
  readonly name: string;
  /** What to do where it cannot run. */
  readonly remedy: string;
  /** Exits with 0 where the testee can run. */
  readonly probe: readonly [program: string, ...options: string[]];
  /** The API's name is added to it. */
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
    // It is built where that is possible, and ends where nobody asks it anything.
    probe: ['dotnet', dotnetTestee, 'plex'],
    start: ['dotnet', dotnetTestee],
  },
];
