/** A spec as it was at a revision of git, such as `origin/main:openapi.yaml`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, sep } from 'node:path';
import { Failure } from '../../failure.ts';
import { commitOf, recordedPath, recordedSpec } from './published.ts';

/** A spec that can be read as a file. */
export interface OpenedSpec {
  readonly file: string;
  /** The name of its file in messages. */
  readonly shown: (file: string) => string;
  /** Removes its temporary files. */
  readonly close: () => void;
}

/** A name with a colon is one at a revision, unless there is a file of that name; a package names one too. Throws `Failure`. */
export function openSpec(name: string): OpenedSpec {
  const recorded = existsSync(name) ? recordedSpec(name, () => readFileSync(name)) : undefined;
  if (recorded !== undefined) return openAt(commitOf(recorded, name), recordedPath, name);
  const [, revision, path] = /^([^:]+):(?!\/\/)(.+)$/s.exec(name) ?? [];
  if (revision === undefined || path === undefined || existsSync(name)) {
    return { file: name, shown: (file) => file, close: () => undefined };
  }
  return openAt(revision, path, revision);
}

/** `label` is the name of the revision in messages. */
function openAt(revision: string, path: string, label: string): OpenedSpec {
  const directory = mkdtempSync(join(tmpdir(), 'revision-'));
  const close = (): void => {
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const own = write(revision, path, directory);
    const root = join(directory, 'files') + sep;
    const shown = (file: string): string =>
      file.startsWith(root) ? `${label}:${file.slice(root.length).replaceAll(sep, '/')}` : file;
    return { file: join(directory, 'files', own), shown, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Writes every file that the spec can refer to; gives its path in the repository. */
function write(revision: string, path: string, directory: string): string {
  const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (commit === undefined) {
    const hint = `name a branch, a tag or a commit, such as origin/main:${path}, or a file that there is`;
    throw new Failure(`git has no revision ${JSON.stringify(revision)} here`, hint);
  }
  const isRelative = /^\.\.?\//.test(path);
  const own = posix.normalize(isRelative ? posix.join(git(['rev-parse', '--show-prefix']) ?? '', path) : path);
  const names = (git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]) ?? '').split('\0');
  if (!names.includes(own)) {
    throw new Failure(`there is no ${own} in ${revision}`, 'the path begins at the root of the repository, or with ./');
  }
  const folder = posix.dirname(own);
  const wanted = names.filter(
    (each) => each === own || (/\.(ya?ml|json)$/i.test(each) && (folder === '.' || each.startsWith(`${folder}/`))),
  );
  // A separate index, so that staged changes stay.
  const settings = { env: { ...process.env, GIT_INDEX_FILE: join(directory, 'index') } };
  const top = git(['rev-parse', '--show-toplevel']) ?? '.';
  const prefix = `--prefix=${join(directory, 'files')}/`;
  const isWritten =
    git(['read-tree', commit], { ...settings, cwd: top }) !== undefined &&
    git(['checkout-index', '-z', '--stdin', prefix], { ...settings, cwd: top, input: wanted.join('\0') }) !== undefined;
  if (!isWritten) throw new Failure(`git cannot give the files of ${revision}`, 'git fsck says what is wrong with it');
  return own;
}

interface Settings {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** The output of git without the last line break; undefined if it fails. */
function git(words: readonly string[], settings: Settings = {}): string | undefined {
  const { status, stdout, error } = spawnSync('git', words, { encoding: 'utf8', maxBuffer: 1e9, ...settings });
  if (error) throw new Failure('git cannot be run', 'install it, or name files', { cause: error });
  return status === 0 ? stdout.replace(/\n$/, '') : undefined;
}
