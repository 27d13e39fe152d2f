import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFolderAddresses } from './folder-addresses.ts';

test.each([
  ['a folder with a README leads to it', 'ruby/sdks/security', 'README.html'],
  ['a folder of folders leads to the page above', 'ruby/sdks', '../index.html'],
  ['a folder below such a folder leads further up', 'ruby/models/shared', '../../index.html'],
])('%s', (_, folder, target) => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  try {
    for (const file of [
      'index.html',
      'ruby/index.html',
      'ruby/sdks/security/README.html',
      'ruby/models/shared/a.html',
    ]) {
      mkdirSync(join(site, dirname(file)), { recursive: true });
      writeFileSync(join(site, file), 'page');
    }
    writeFolderAddresses(site);
    expect(readFileSync(join(site, folder, 'index.html'), 'utf8')).toContain(`content="0; url=${target}"`);
    expect(readFileSync(join(site, 'ruby/index.html'), 'utf8')).toBe('page');
  } finally {
    rmSync(site, { recursive: true });
  }
});
