// `node scripts/oldest.mjs PROGRAM [OPTION…]`: runs a program on the oldest PHP that composer.json allows, which few
// systems still have: here it is WebAssembly. It starts no processes, so tests that need a server are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getPHPLoaderModule } from '@php-wasm/node-8-1';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const home = `${repository}packages/php`;
const libraries = '/usr/share/php';

const { require } = JSON.parse(readFileSync(`${home}/composer.json`, 'utf8'));
if (require.php !== '>=8.1') throw new Error(`composer.json asks for PHP ${require.php}, and this is 8.1`);

const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
for (const root of [repository, libraries].filter((path) => existsSync(path))) {
  php.mkdir(root);
  await php.mount(root, (_, { mount, unmount, filesystems }, path) => {
    mount(filesystems.NODEFS, { root }, path);
    return () => unmount(path);
  });
}
php.chdir(home);
const settings = {
  include_path: `.:${libraries}`,
  disable_functions: 'proc_open,popen,exec,shell_exec',
  error_reporting: '-1',
  memory_limit: '1G',
};
const options = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
const response = await php.cli(['php', ...options, ...process.argv.slice(2)]);
for (const [from, to] of [
  [response.stdout, process.stdout],
  [response.stderr, process.stderr],
])
  void from.pipeTo(new WritableStream({ write: (chunk) => void to.write(chunk) }));
process.exitCode = await response.exitCode;
