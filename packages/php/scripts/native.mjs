// Runs the tools of PHP, those that Composer has installed before those of the system; without them says so and succeeds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { remedy } from '../../../scripts/remedy.ts';

const home = fileURLToPath(new URL('../', import.meta.url));
const composer = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1' };

/** What each task runs, in order: a tool, its arguments. */
const tasks = {
  lint: [
    ['phpcs', ['--standard=PSR12', 'src', 'sign-in', 'generated', 'tests', 'scripts']],
    ['composer', ['validate', '--strict', '--no-interaction']],
  ],
  typecheck: [
    ['php', ['-d', 'error_reporting=-1', 'scripts/load-all.php']],
    ['node', ['scripts/oldest.mjs', 'scripts/load-all.php']],
  ],
  test: [
    ['phpunit', ['--log-junit', 'reports/junit.xml']],
    ['node', ['scripts/oldest.mjs', 'scripts/phpunit.php']],
  ],
};

const [task] = process.argv.slice(2);
const commands = tasks[task];
if (commands === undefined) throw new Error(`${task} is none of ${Object.keys(tasks).join(', ')}`);

const missing = [...new Set(['php', ...commands.map(([tool]) => tool)])].filter((tool) => !isThere(tool));
const note = `${home}reports/${task}.json`;
mkdirSync(`${home}reports`, { recursive: true });
writeFileSync(note, '{}');
if (missing.length > 0) {
  const skipped = `${missing.join(' and ')} not installed: ${remedy('PHP')}`;
  console.log(`skipped: ${skipped}`);
  writeFileSync(note, JSON.stringify({ skipped }));
} else {
  const failed = commands.filter(([tool, given]) => {
    const { status } = spawnSync(find(tool), given, { cwd: home, stdio: 'inherit', env: composer });
    return status !== 0;
  });
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function find(tool) {
  const installed = `${home}vendor/bin/${tool}`;
  return existsSync(installed) ? installed : tool;
}

function isThere(tool) {
  return spawnSync(find(tool), ['--version'], { env: composer }).error === undefined;
}
