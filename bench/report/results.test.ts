import { expect, test } from 'vitest';
import { mergeSections } from './results.ts';

const titles = ['Size', 'Calls', 'Growth'];

test('a new section takes the place of the old one, and the others stay', () => {
  const old = '\n\n### Size\n\nText.\n\n| a |\n| - |\n\n### Growth\n\nOld.\n\n';
  expect(mergeSections(old, [{ title: 'Growth', markdown: '### Growth\n\nNew.\n' }], titles)).toBe(
    '### Size\n\nText.\n\n| a |\n| - |\n\n### Growth\n\nNew.',
  );
});

test('a further section comes where its title belongs', () => {
  const old = '### Size\n\n1\n\n### Growth\n\n3\n';
  expect(mergeSections(old, [{ title: 'Calls', markdown: '### Calls\n\n2\n' }], titles)).toBe(
    '### Size\n\n1\n\n### Calls\n\n2\n\n### Growth\n\n3',
  );
});

test('what is no section any more goes', () => {
  expect(mergeSections('Text.\n\n### Gone\n\n1\n\n### Size\n\n2\n', [], titles)).toBe('### Size\n\n2');
});
