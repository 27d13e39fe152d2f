/** Runs the linter of the repository over a generated package, which needs it on a disk. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const core = join(repository, 'packages/core');

/** `path:line rule message` of everything that the linter finds in `files`, by their path in the package. */
export async function lint(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    place(root, files);
    // A client has to call what its API deprecates.
    const eslint = new ESLint({ cwd: root, overrideConfig: { rules: { '@typescript-eslint/no-deprecated': 'off' } } });
    const results = await eslint.lintFiles(['src/generated']);
    return results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, ruleId, message }) => `${filePath.slice(root.length + 1)}:${line} ${ruleId ?? ''} ${message}`,
      ),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

function place(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync(join(core, 'src/runtime'), join(root, 'src/runtime'), { recursive: true });
  cpSync(join(core, 'package.json'), join(root, 'package.json'));
  cpSync(join(repository, 'eslint.config.mjs'), join(root, 'eslint.config.mjs'));
  writeFileSync(join(root, 'tsconfig.json'), readFileSync(join(core, 'tsconfig.json')));
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
}
