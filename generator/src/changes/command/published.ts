/** Finds the spec of a published package: the package records its checksum, and git has the file. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../../failure.ts';

const recordName = 'made-from.json';

/** The spec of this repository, as records name it. */
export const recordedPath = 'openapi.yaml';

/** The commit at which all files of the spec are those of the record; the latest of several. Throws `Failure`. */
export function commitOf(spec: Readonly<Record<string, string>>, name: string): string {
  const log = git(['log', '--all', '--format=%H', '--', ...Object.keys(spec).map((path) => `:/${path}`)]);
  const commits = log?.toString().split('\n') ?? [];
  const found = commits.find((commit) =>
    Object.entries(spec).every(([path, sum]) => {
      const content = commit === '' ? undefined : git(['cat-file', 'blob', `${commit}:${path}`]);
      return content !== undefined && createHash('sha256').update(content).digest('hex') === sum;
    }),
  );
  if (found !== undefined) return found;
  throw new Failure(
    `no commit here has the ${Object.keys(spec).join(', ')} that ${name} was made from`,
    'git fetch --tags --unshallow gets those that are missing; the package is one of another repository otherwise',
  );
}

/** The output of a command; undefined if it fails. */
function git(words: readonly string[]): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', words, { maxBuffer: 1e9 });
  if (error) throw new Failure('git cannot be run', 'install it, or name files', { cause: error });
  return status === 0 ? stdout : undefined;
}

/** The files of the spec, with the SHA-256 of each; undefined where the file is neither a package nor a record. Throws `Failure`. */
export function recordedSpec(name: string, content: () => Buffer): Readonly<Record<string, string>> | undefined {
  if (/\.(whl|nupkg|gem|zip|tar\.gz)$/.test(name)) {
    throw new Failure(
      `${name}: the record of what it was made from is not looked for in such a file`,
      `unpack ${recordName} from it, and name that`,
    );
  }
  const text = name.endsWith('.tgz') ? member(content(), recordName) : isRecordName(name) ? content() : undefined;
  if (text === undefined) {
    if (name.endsWith('.tgz')) throw noRecord(name);
    return undefined;
  }
  const record = parse(text.toString());
  if (!isRecord(record)) throw noRecord(name);
  return record.spec;
}

function isRecordName(name: string): boolean {
  return name.split(/[\\/]/).at(-1) === recordName;
}

function noRecord(name: string): Failure {
  return new Failure(`${name} does not say what it was made from`, `npm run pack writes ${recordName} into packages`);
}

/** A file of an archive by the last part of its path (POSIX.1-1988, ustar). */
function member(archive: Buffer, wanted: string): Buffer | undefined {
  const tar = gunzipSync(archive, { maxOutputLength: 2 ** 28 });
  for (let at = 0; at + 512 <= tar.length;) {
    const [name, size] = [field(tar, at, 100), Number.parseInt(field(tar, at + 124, 12), 8) || 0];
    if (name.split('/').at(-1) === wanted) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return undefined;
}

function field(tar: Buffer, at: number, length: number): string {
  return tar.toString('latin1', at, at + length).replace(/\0.*$/s, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is { readonly spec: Readonly<Record<string, string>> } {
  const spec = (value as { spec?: unknown } | null | undefined)?.spec;
  return (
    typeof spec === 'object' && spec !== null && Object.values(spec).every((sum) => /^[\da-f]{64}$/.test(String(sum)))
  );
}
