/** Runs Python's own tools, from `.venv` where there is one. Exits 0 with the reason where they are not installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { remedy } from '../../../scripts/remedy.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Each task: the arguments of `python -m`, one after the other. What a linter or a type checker finds depends on its
 * version: only that of `requirements-dev.in` is asked. Tests run with any; beside the tool they need the modules named.
 */
const tasks = {
  lint: {
    runs: [
      ['ruff', 'check'],
      ['ruff', 'format', '--check'],
    ],
    pinned: ['ruff'],
    modules: [],
  },
  typecheck: { runs: [['mypy']], pinned: ['mypy'], modules: [] },
  test: {
    runs: [['pytest', '--junitxml=reports/junit.xml']],
    pinned: [],
    modules: ['pytest', 'anyio', 'httpx', 'hypothesis'],
  },
};

const [name = ''] = process.argv.slice(2);
const task = tasks[name];
if (task === undefined) {
  console.error(`usage: python.mjs ${Object.keys(tasks).join('|')}`);
  process.exit(2);
}

const python = [`${folder}.venv/bin/python`, `${folder}.venv/Scripts/python.exe`, 'python3', 'python'].find(
  (candidate) =>
    (!candidate.startsWith(folder) || existsSync(candidate)) && evaluate(candidate, 'import sys') !== undefined,
);
const missing = obstacle();
const note = `${folder}reports/${name}.json`;
mkdirSync(`${folder}reports`, { recursive: true });
writeFileSync(note, '{}');
if (missing !== undefined) {
  const skipped = `${missing}: ${remedy('Python')}`;
  console.log(`skipped: ${skipped}`);
  writeFileSync(note, JSON.stringify({ skipped }));
  process.exit(0);
}

for (const [tool, ...given] of task.runs) {
  const { status } = spawnSync(python, ['-m', tool, ...given], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function obstacle() {
  if (python === undefined || evaluate(python, 'import sys; assert sys.version_info >= (3, 10)') === undefined) {
    return 'Python 3.10 or newer is not installed';
  }
  const absent = task.modules.find((module) => evaluate(python, `import ${module}`) === undefined);
  if (absent !== undefined) return `${absent} is not installed`;
  for (const tool of task.pinned) {
    const wanted = new RegExp(`^${tool}==(.+)$`, 'm').exec(readFileSync(`${folder}requirements-dev.in`, 'utf8'))?.[1];
    const found = evaluate(python, `from importlib.metadata import version; print(version("${tool}"))`)?.trim();
    if (found === undefined) return `${tool} is not installed`;
    if (found !== wanted) return `${tool} ${wanted} is not installed, only ${found}`;
  }
  return undefined;
}

/** The output of a command; undefined if it fails. */
function evaluate(command, code) {
  const { status, stdout } = spawnSync(command, ['-c', code], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
