import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import picocolors from 'picocolors';
import { diagnose, formatDiagnostic } from '../diagnostic.ts';
import type { Finding } from '../diagnostic.ts';
import { specFiles } from './files.ts';
import { largestFile } from './limits.ts';
import { load } from './load.ts';
import { createLocator } from './position.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const secret = 'root:SECRET:{[';

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const referring = (reference: string): string =>
  `openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {$ref: ${JSON.stringify(reference)}}}}\n`;

/** What loading says, as a person sees it. */
function printed(main: string, allowed: readonly string[] = []): string {
  const findings: Finding[] = [];
  const files = specFiles(allowed);
  load(join(root, main), (finding) => findings.push(finding), files);
  const locator = createLocator(files);
  return diagnose(findings, locator)
    .map((diagnostic) => formatDiagnostic(diagnostic, locator, picocolors.createColors(false)))
    .join('\n')
    .replaceAll(root, 'ROOT');
}

describe('what lies outside of the directory is refused, whether it is there or not, and not quoted', () => {
  beforeEach(() => {
    write({ 'secret.txt': secret, 'api/inside.yaml': 'type: string', 'apis/beside.yaml': secret });
    symlinkSync(join(root, 'secret.txt'), join(root, 'api/link.yaml'));
    symlinkSync('..', join(root, 'api/up'));
  });

  test.for([
    '../secret.txt',
    '../none.txt',
    '../apis/beside.yaml',
    './link.yaml',
    'up/secret.txt',
    'up/none.txt',
    'none/../../secret.txt',
    '%2e%2e/secret.txt',
    '..%2Fsecret.txt',
    'inside.yaml/../../secret.txt',
    '/etc/passwd',
    '/etc/none',
    '/dev/zero',
    '/proc/self/environ',
  ])('%s', (reference) => {
    write({ 'api/openapi.yaml': referring(reference) });
    const text = printed('api/openapi.yaml');
    expect(text).toContain('error components.schemas.A.$ref:');
    expect(text).toContain("the file is outside of the description's directory [unsupported-reference]");
    expect(text).toContain(
      'hint: move it below that directory, or allow the directory that it is in: --allow-refs DIR',
    );
    expect(text).not.toContain('SECRET');
  });

  test('an absolute path that names it', () => {
    write({ 'api/openapi.yaml': referring(join(root, 'secret.txt')) });
    expect(printed('api/openapi.yaml')).toContain("outside of the description's directory");
  });

  test('a discriminator that maps to it is refused as one that leads nowhere', () => {
    write({ 'api/openapi.yaml': referring('inside.yaml') });
    const spec = load(join(root, 'api/openapi.yaml'), () => undefined);
    expect(spec?.root.resolve('../secret.txt')).toBeUndefined();
    expect(spec?.root.resolve('inside.yaml')?.value).toEqual({ type: 'string' });
  });

  test('a directory that is allowed, and no other', () => {
    write({ 'shared/a.yaml': 'type: string', 'api/openapi.yaml': referring('../shared/a.yaml') });
    expect(printed('api/openapi.yaml', [join(root, 'shared')])).toBe('');
    write({ 'api/openapi.yaml': referring('../secret.txt') });
    expect(printed('api/openapi.yaml', [join(root, 'shared')])).toContain('outside of');
  });
});

test.for(['inside.yaml', './deep/../inside.yaml', 'deep/a%20b.yaml', 'deep/link.yaml', '..name.yaml'])(
  '%s is read',
  (reference) => {
    write({ 'inside.yaml': 'type: string', 'deep/a b.yaml': 'type: string', '..name.yaml': 'type: string' });
    symlinkSync('../inside.yaml', join(root, 'deep/link.yaml'));
    write({ 'openapi.yaml': referring(reference) });
    expect(printed('openapi.yaml')).toBe('');
  },
);

test('an absolute path below the directory is read', () => {
  write({ 'inside.yaml': 'type: string', 'openapi.yaml': referring(join(root, 'inside.yaml')) });
  expect(printed('openapi.yaml')).toBe('');
});

test('a description that is a symbolic link refers to what is beside the link and beside the file', () => {
  write({ 'real/openapi.yaml': referring('a.yaml'), 'named/own.yaml': 'type: string', 'real/a.yaml': 'type: string' });
  symlinkSync('../real/openapi.yaml', join(root, 'named/openapi.yaml'));
  symlinkSync('../real/a.yaml', join(root, 'named/a.yaml'));
  expect(printed('named/openapi.yaml')).toBe('');
  write({ 'real/openapi.yaml': referring('own.yaml') });
  expect(printed('named/openapi.yaml')).toBe('');
});

test.for([
  ['file:///etc/passwd', 'is not a reference to a file'],
  ['file:inside.yaml', 'is not a reference to a file'],
  ['%66ile:///etc/passwd', 'is not a reference to a file'],
  ['//example.com/share/a.yaml', 'is on the network, and nothing is fetched'],
  ['\\\\example.com\\share\\a.yaml', 'is on the network, and nothing is fetched'],
  ['\\\\.\\pipe\\a', 'is on the network, and nothing is fetched'],
  ['inside.yaml%00.txt', 'has a NUL, which no file name has'],
] as const)('%s %s', ([reference, message]) => {
  write({ 'inside.yaml': 'type: string', 'openapi.yaml': referring(reference) });
  expect(printed('openapi.yaml')).toContain(`${message} [unsupported-reference]`);
});

describe('only regular files are read', () => {
  test('of references', () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    mkdirSync(join(root, 'directory'));
    for (const [reference, message] of [
      ['pipe', 'this is a pipe, not a file'],
      ['directory', 'this is a directory'],
      ['.', 'this is a directory'],
    ] as const) {
      write({ 'openapi.yaml': referring(reference) });
      expect(printed('openapi.yaml')).toContain(`${message} [unresolved-reference]`);
    }
  });

  test('a device that is allowed is not read all the same', () => {
    write({ 'openapi.yaml': referring('/dev/zero') });
    expect(printed('openapi.yaml', ['/dev'])).toContain('this is a device, not a file [unresolved-reference]');
  });

  test('the description itself is no device', () => {
    const findings: Finding[] = [];
    load('/dev/zero', (finding) => findings.push(finding));
    expect(findings).toMatchObject([{ rule: 'unreadable-file', message: 'this is a device, not a file' }]);
  });

  test('the description itself can be a pipe, whose text findings show', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const writer = spawn('sh', ['-c', `printf 'openapi: 4.0.0' > pipe`], { cwd: root });
    expect(printed('pipe')).toContain('> 1 | openapi: 4.0.0');
    await new Promise((resolve) => writer.on('exit', resolve));
  });
});

test('a file beyond the limit is refused', () => {
  write({ 'large.yaml': '', 'openapi.yaml': referring('large.yaml') });
  truncateSync(join(root, 'large.yaml'), largestFile + 1);
  expect(printed('openapi.yaml')).toContain(`"large.yaml" can't be read: the file has more than 64 MB [limit]`);
  expect(printed('large.yaml')).toContain('error the file has more than 64 MB [limit]');
});
