import { expect, test } from 'vitest';
import { divided } from './divide.ts';

const packages = [
  { language: 'a', title: 'Latin', folder: 'latin', name: '@example/latin' },
  { language: 'b', title: 'C#', folder: 'sharp', name: '@example/sharp' },
];
const head = "---\n'@example/latin': patch\n'@example/sharp': minor\n---\n\n";
const [latin, sharp] = ["---\n'@example/latin': patch\n---\n\n", "---\n'@example/sharp': minor\n---\n\n"];

test('a paragraph that begins with a language is for the users of those that it names, any other for all', () => {
  const text = `${head}Calls are quicker.\n\nIn Latin names end in us.\n\nLatin and C# have verbs.\n\nC# is sharp.\n\nNames ("us" in Latin) end.\n`;
  expect(Object.fromEntries(divided(text, packages) ?? [])).toEqual({
    latin: `${latin}Calls are quicker.\n\nIn Latin names end in us.\n\nLatin and C# have verbs.\n\nNames ("us" in Latin) end.\n`,
    sharp: `${sharp}Calls are quicker.\n\nLatin and C# have verbs.\n\nC# is sharp.\n\nNames ("us" in Latin) end.\n`,
  });
});

test('so is an item of a list', () => {
  const text = `${head}What is new:\n\n- In C# it is quick.\n- It is Latinate.\n- In Latin it is slow.\n`;
  expect(Object.fromEntries(divided(text, packages) ?? [])).toEqual({
    latin: `${latin}What is new:\n\n- It is Latinate.\n- In Latin it is slow.\n`,
    sharp: `${sharp}What is new:\n\n- In C# it is quick.\n- It is Latinate.\n`,
  });
});

test('a package for whose users nothing is left is told all', () => {
  expect(divided(`${head}In C# it is quick.\n`, packages)?.get('latin')).toBe(`${latin}In C# it is quick.\n`);
});

test.each([
  ['one package', "---\n'@example/latin': patch\n---\n\nIn C# it is quick.\n"],
  ['another package', "---\n'@example/latin': patch\n'@example/other': patch\n---\n\nIn C# it is quick.\n"],
])('a changeset of %s stays as it is', (_, text) => {
  expect(divided(text, packages)).toBeUndefined();
});
