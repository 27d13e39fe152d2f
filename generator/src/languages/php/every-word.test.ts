import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { packageOfEveryWord } from '../../../test/every-word.ts';
import { interpreted } from '../../../test/interpreted.ts';

const home = mkdtempSync(join(tmpdir(), 'every-word-'));
const bootstrap = fileURLToPath(new URL('../../../../packages/php/tests/bootstrap.php', import.meta.url));
const probe = 'require $argv[1]; exit(interface_exists("Psr\\Http\\Message\\ResponseInterface") ? 0 : 1);';
const missing = spawnSync('php', ['-r', probe, bootstrap]).status === 0 ? undefined : 'PHP or Guzzle is not installed';

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('whatever has the name of a keyword, every class of the package loads', missing, () => {
  const folder = packageOfEveryWord('php', home);
  const file = join(home, 'load.php');
  writeFileSync(file, program);
  const { stdout, stderr } = spawnSync('php', ['-d', 'memory_limit=-1', file, folder, bootstrap], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'wrong: []\n', stderr: '' });
});

const program = String.raw`<?php

declare(strict_types=1);

[, $home, $bootstrap] = $argv;
require $bootstrap;
spl_autoload_register(static function (string $class) use ($home): void {
    $path = strtr(substr($class, strlen('EveryWordSDK\\')), '\\', '/') . '.php';
    foreach (["$home/generated/$path", "$home/src/$path"] as $file) {
        if (str_starts_with($class, 'EveryWordSDK\\') && is_file($file)) {
            require $file;
            return;
        }
    }
});
$wrong = [];
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$home/generated")) as $file) {
    $class = 'EveryWordSDK\\' . strtr(substr((string) $file, strlen("$home/generated/"), -4), '/', '\\');
    try {
        if (str_ends_with((string) $file, '.php') && !class_exists($class) && !interface_exists($class)) {
            $wrong[] = "$class is not there";
        }
    } catch (ParseError $error) {
        $wrong[] = "$class: {$error->getMessage()}";
    }
}
echo 'wrong: ', json_encode($wrong), "\n";
`;
