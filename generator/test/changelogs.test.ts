/** What users of each package read of a change of the spec. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { packagesOf } from '../src/changes/changeset/packages.ts';
import { changesetTexts } from '../src/changes/changeset/text.ts';
import { compareSpecs } from '../src/changes/report.ts';
import { languages } from '../src/languages/languages.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const spec = readFileSync(join(repository, 'openapi.yaml'), 'utf8');

/** The lines of each package's changeset after an edit of our spec, by its folder. */
async function linesAfter(edit: (text: string) => string): Promise<Readonly<Record<string, readonly string[]>>> {
  const directory = mkdtempSync(join(tmpdir(), 'plex-sdk-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true });
  });
  const next = edit(spec);
  expect(next).not.toBe(spec);
  const file = join(directory, 'openapi.yaml');
  writeFileSync(file, next);
  const { report, diagnostics } = await compareSpecs(join(repository, 'openapi.yaml'), file, languages);
  if (report === undefined) throw new Error(JSON.stringify(diagnostics));
  const texts = changesetTexts(report, await packagesOf(repository, languages));
  return Object.fromEntries(
    [...texts].map(([folder, text]) => [folder, text.split('\n').filter((line) => line.startsWith('- '))]),
  );
}

test('a renamed property is one line, with the names of the language and what to write', async () => {
  const lines = await linesAfter((text) => text.replaceAll('rememberMe', 'keepSignedIn'));
  const line = (name: string, old: string, type = 'PostUsersSignInDataRequestBody'): string =>
    `- **Breaking:** property \`${name}\` of \`${type}\` is a field of another name: \`${old}\` → \`${name}\`. Write the new name.`;
  expect(lines).toEqual({
    core: [line('keepSignedIn', 'rememberMe')],
    python: [line('keep_signed_in', 'remember_me')],
    ruby: [line('keep_signed_in', 'remember_me')],
    php: [line('keepSignedIn', 'rememberMe')],
    csharp: [line('KeepSignedIn', 'RememberMe')],
  });
});

test('an operation is what each language calls it', async () => {
  const lines = await linesAfter((text) => text.replace('post-users-sign-in-data', 'sign-in'));
  const methods = Object.entries(lines).map(([folder, own]) => [folder, own.filter((line) => line.includes('called'))]);
  const line = (name: string, turn: string): string =>
    `- **Breaking:** \`${name}\` is called by another name: ${turn}. Write the new name.`;
  expect(Object.fromEntries(methods)).toEqual({
    core: [line('authentication.signIn', '`postUsersSignInData` → `signIn`')],
    python: [line('authentication.sign_in', '`post_users_sign_in_data` → `sign_in`')],
    ruby: [line('authentication.sign_in', '`post_users_sign_in_data` → `sign_in`')],
    php: [line('authentication->signIn', '`postUsersSignInData` → `signIn`')],
    csharp: [line('Authentication.SignInAsync', '`PostUsersSignInData` → `SignIn`')],
  });
  expect(JSON.stringify(lines)).not.toContain('operationId');
});

test('what only some packages meet stands in theirs alone', async () => {
  const lines = await linesAfter((text) =>
    text.replace(
      '              value: provider://provider-identifier\n',
      '$&        - name: includeRelay\n          in: query\n          schema: {type: boolean}\n',
    ),
  );
  const added = (argument: string, call: string): string => `- argument \`${argument}\` of \`${call}\` was added`;
  expect(lines['python']).toEqual([added('include_relay', 'authentication.get_source_connection_information')]);
  expect(lines['php']).toEqual([
    '- **Breaking:** `authentication->getSourceConnectionInformation` takes its arguments at other places: `(source, options)` → `(source, includeRelay, options)`. Give the arguments in the new order.',
    added('includeRelay', 'authentication->getSourceConnectionInformation'),
  ]);
});

test('a schema that others are merged with is told once, with whatever has it', async () => {
  const lines = await linesAfter((text) =>
    text.replace(/^( {8}thumb:\n {10}type: )string\n {10}format: uri$/m, '$1integer'),
  );
  expect(lines['ruby']).toEqual([
    '- **Breaking:** property `thumb` of `UserPlexAccount` and `PostUsersSignInDataUserPlexAccount` is of another type: `string (uri)` → `integer`. Give, or read, a value of the new type.',
  ]);
});
