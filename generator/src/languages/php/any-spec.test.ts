import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { anyApis } from '../../../test/any-source.ts';
import { marker } from '../../../test/any-text.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { programsOf } from '../../../test/programs.ts';
import { php } from './language.ts';
import { remedy } from '../../../../scripts/remedy.ts';

const home = mkdtempSync(join(tmpdir(), 'any-php-'));
const bootstrap = fileURLToPath(new URL('../../../../packages/php/tests/bootstrap.php', import.meta.url));
const probe = 'require $argv[1]; exit(interface_exists("Psr\\Http\\Message\\ResponseInterface") ? 0 : 1);';
const missing =
  spawnSync('php', ['-r', probe, bootstrap]).status === 0
    ? undefined
    : `PHP or Guzzle is not installed: ${remedy('PHP')}`;

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('every class of any specs loads, and none of their text has become code', missing, () => {
  const apis = anyApis(home, 80);
  expect(apis.length).toBeGreaterThan(60);
  const written = apis.map((api, index) => {
    const emission = php.emit(api, { name: `Any${index}`, published: 'anything', version: '' });
    const { files } = emission;
    for (const { path, text } of files) write(`Any${index}/${path.replace(/^generated\//, '')}`, text);
    const usages = programsOf(api, emission);
    usages.forEach((text, number) => {
      write(`examples/${index}-${number}.php`, text);
    });
    return files.length + usages.length;
  });
  write('check.php', program);
  const { stdout, stderr } = spawnSync('php', [join(home, 'check.php'), home, bootstrap, marker], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({
    stdout: `${written.reduce((sum, count) => sum + count, 0)} files\n`,
    stderr: '',
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** Generated classes are below their own namespaces, and find ours where they look for what is hand-written. */
const program = String.raw`<?php

declare(strict_types=1);

[, $home, $bootstrap, $marker] = $argv;
require $bootstrap;
spl_autoload_register(static function (string $class) use ($home): void {
    $file = "$home/" . strtr($class, '\\', '/') . '.php';
    $ours = 'LukeHagar\\Plex_API' . strstr($class, '\\');
    if (is_file($file)) {
        require $file;
    } elseif (class_exists($ours) || interface_exists($ours)) {
        class_alias($ours, $class);
    }
});
$count = 0;
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($home)) as $file) {
    $path = substr((string) $file, strlen($home) + 1);
    if (!str_ends_with($path, '.php') || $path === 'check.php') {
        continue;
    }
    $count++;
    $texts = [T_CONSTANT_ENCAPSED_STRING, T_COMMENT, T_DOC_COMMENT];
    foreach (token_get_all((string) file_get_contents((string) $file), TOKEN_PARSE) as $token) {
        if (is_array($token) && str_contains($token[1], $marker) && !in_array($token[0], $texts, true)) {
            echo "$path: $token[1] has become code\n";
        }
    }
    if (str_starts_with($path, 'Any') && !class_exists(strtr(substr($path, 0, -4), '/', '\\'))) {
        echo "no class in $path\n";
    }
}
echo "$count files\n";
`;
