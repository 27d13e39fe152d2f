import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { interpreted } from '../../../test/interpreted.ts';
import { naming } from './naming.ts';
import { remedy } from '../../../../scripts/remedy.ts';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const ours = join(repository, 'packages/php');
const home = mkdtempSync(join(tmpdir(), 'php-packages-'));
const theirs = join(home, 'packages/php');
const probe = 'require $argv[1]; exit(class_exists("GuzzleHttp\\Client") ? 0 : 1);';
const missing =
  spawnSync('php', ['-r', probe, join(ours, 'tests/bootstrap.php')]).status === 0
    ? undefined
    : `PHP or Guzzle is not installed: ${remedy('PHP')}`;

beforeAll(() => {
  const spec = join(repository, 'generator/test/kitchen-sink/openapi.yaml');
  const command = [join(repository, 'generator/bin/generate.mjs'), 'php', '--spec', spec, '--out', home];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => {
  rmSync(home, { recursive: true });
});

test('our namespace stands in nothing but the namespaces and uses of what is hand-written', () => {
  const lines = sources(join(ours, 'src')).flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  const said = lines.filter((line) => /LukeHagar|Plex_API/.test(line));
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((line) => !/^(namespace|use) LukeHagar\\Plex_API(\\\w+)*;$/.test(line))).toEqual([]);
});

test('a package for another spec has one namespace, its own, and says so', () => {
  const manifest = JSON.parse(readFileSync(join(theirs, 'composer.json'), 'utf8')) as { autoload: unknown };
  expect(manifest.autoload).toEqual({ 'psr-4': { 'KitchenSinkSDK\\': ['generated/', 'src/'] } });
  const all = ['src', 'generated'].flatMap((folder) => sources(join(theirs, folder)));
  expect(all.filter((path) => /LukeHagar|Plex_API/.test(readFileSync(path, 'utf8')))).toEqual([]);
  expect(sources(join(theirs, 'src')).length).toBe(sources(join(ours, 'src')).length);
});

const missingLinter =
  spawnSync('phpcs', ['--version']).error === undefined ? undefined : `phpcs is not installed: ${remedy('PHP')}`;
interpreted('a package for another spec is clean', missingLinter, () => {
  const { stdout } = spawnSync('phpcs', ['--standard=PSR12', '-q', theirs], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('no class of an API has the name of one that is hand-written beside it', () => {
  const beside = ['src', 'src/Models/Errors'].flatMap((folder) =>
    readdirSync(join(ours, folder)).flatMap((file) => (file.endsWith('.php') ? [file.replace('.php', '')] : [])),
  );
  expect(beside.filter((name) => !naming.reserved.type.has(name))).toEqual([]);
});

interpreted('two packages of two specs work in one process', missing, () => {
  const program = join(home, 'both.php');
  writeFileSync(program, both);
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'error_reporting=-1', program, ours, theirs], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stderr: '',
    stdout: [
      'all classes of LukeHagar\\Plex_API',
      'all classes of LukeHagar\\Plex_API\\SignIn',
      'all classes of KitchenSinkSDK',
      'getTokenDetails: LukeHagar\\Plex_API\\Models\\Errors\\GetTokenDetailsUnauthorized, x-plex-token ours',
      'optionsEverything: KitchenSinkSDK\\Models\\Errors\\SDKError, x-api-key theirs',
      '',
    ].join('\n'),
  });
});

function sources(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.php'))
    .map((path) => join(directory, path));
}

/** Loads every class of the packages that it is given, then makes a client of each and calls. */
const both = String.raw`<?php

declare(strict_types=1);

[, $ours, $theirs] = $argv;
require $ours . '/tests/bootstrap.php';
foreach ([$ours, $theirs] as $home) {
    $autoload = json_decode((string) file_get_contents("$home/composer.json"), true)['autoload']['psr-4'];
    foreach ($autoload as $namespace => $given) {
        $folders = (array) $given;
        spl_autoload_register(static function (string $class) use ($home, $namespace, $folders): void {
            foreach (str_starts_with($class, $namespace) ? $folders : [] as $folder) {
                $file = "$home/$folder" . strtr(substr($class, strlen($namespace)), '\\', '/') . '.php';
                if (is_file($file)) {
                    require_once $file;
                }
            }
        });
        foreach ($folders as $folder) {
            foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator("$home/$folder")) as $file) {
                $class = $namespace . strtr(substr((string) $file, strlen("$home/$folder"), -4), '/', '\\');
                if (str_ends_with((string) $file, '.php')) {
                    class_exists($class) || interface_exists($class) || trait_exists($class) || throw new Exception("no $class");
                }
            }
        }
        echo 'all classes of ', trim($namespace, '\\'), "\n";
    }
}

$client = new class implements Psr\Http\Client\ClientInterface {
    public ?Psr\Http\Message\RequestInterface $request = null;

    public function sendRequest(Psr\Http\Message\RequestInterface $request): Psr\Http\Message\ResponseInterface
    {
        $this->request = $request;
        return new GuzzleHttp\Psr7\Response(401, ['content-type' => 'application/json'], '{}');
    }
};
$plex = LukeHagar\Plex_API\PlexAPI::builder()->setClient($client)
    ->setSecurity(new LukeHagar\Plex_API\Models\Components\Security('ours'))->build();
$sink = KitchenSinkSDK\KitchenSink::builder()->setClient($client)
    ->setSecurity(new KitchenSinkSDK\Models\Components\Security(headerKey: 'theirs'))->build();
$calls = ['x-plex-token' => $plex->authentication->getTokenDetails(...), 'x-api-key' => $sink->default->optionsEverything(...)];
foreach ($calls as $header => $call) {
    try {
        $call();
    } catch (LukeHagar\Plex_API\Models\Errors\SDKError | KitchenSinkSDK\Models\Errors\SDKError $error) {
        echo "$error->operation: ", $error::class, ", $header ", $client->request?->getHeaderLine($header), "\n";
    }
}
`;
