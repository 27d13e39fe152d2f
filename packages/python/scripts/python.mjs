/** Runs Python's own tools, from `.venv` where there is one. Exits 0 with the reason where they are not installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Each task: the arguments of `python -m`, one after the other. */
const tasks = {
  lint: [
    ['ruff', 'check'],
    ['ruff', 'format', '--check'],
  ],
  typecheck: [['mypy']],
  test: [['pytest', '--junitxml=reports/junit.xml']],
};

const [name = ''] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) {
  console.error(`usage: python.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(2);
}

const python = [`${folder}.venv/bin/python`, `${folder}.venv/Scripts/python.exe`, 'python3', 'python'].find(
  (candidate) => (!candidate.startsWith(folder) || existsSync(candidate)) && answers(candidate, '--version'),
);
const missing = python === undefined ? 'Python' : task.map(([tool]) => tool).find((tool) => !hasTool(python, tool));
const note = `${folder}reports/${name}.json`;
mkdirSync(`${folder}reports`, { recursive: true });
writeFileSync(note, '{}');
if (missing !== undefined) {
  const skipped = `${missing} is not installed: npm run setup installs it where it can`;
  console.log(`skipped: ${skipped}`);
  writeFileSync(note, JSON.stringify({ skipped }));
  process.exit(0);
}

for (const [tool, ...given] of task) {
  const { status } = spawnSync(python, ['-m', tool, ...given], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function hasTool(interpreter, tool) {
  // Tests also need the one dependency of the package.
  const modules = tool === 'pytest' ? 'pytest, httpx, hypothesis' : `${tool}`;
  return answers(interpreter, '-c', `import sys; assert sys.version_info >= (3, 10); import ${modules}`);
}

function answers(command, ...given) {
  return spawnSync(command, given, { stdio: 'ignore' }).status === 0;
}
