import { expect, test } from 'vitest';
import { markdown } from '../report/section.ts';
import type { Language } from './languages.ts';
import { measureLanguage } from './section.ts';

const cobol: Language = {
  ...{ id: 'cobol', name: 'COBOL', toolchain: 'COBOL', library: 'sockets', sdk: 'plex-cobol', note: '' },
  ...{ program: (name) => `${name}.cob`, warming: 0, targets: { small: 1, large: 1 } },
  command: ['no-such-compiler'],
  probe: ['no-such-compiler', '--version'],
  pack: () => ['no-such-compiler'],
};

test('a language of which the tools are missing is a row that says so', async () => {
  const section = await measureLanguage(cobol, 3);
  expect(section.isMissing).toBe(true);
  expect(section.rows).toEqual([{ name: 'COBOL is not installed here: `npm run setup` brings it', values: {} }]);
  expect(markdown('COBOL', section)).toContain('Not measured.');
});
