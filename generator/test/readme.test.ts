import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loweringRules } from '../src/api/rules.ts';
import { rules } from '../src/spec/rules.ts';

const generator = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', generator), 'utf8');

const severities = new Set(['error', 'warning', 'warning; error with `--strict`', 'either']);

test('the README lists every rule', () => {
  const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const listed = rows.filter(([, id = '', severity = '']) => /^`.+`$/.test(id) && severities.has(severity));
  expect(listed.map((cells) => cells.slice(1, 4))).toEqual(
    [...rules, ...loweringRules].map(({ id, severity, explanation }) => [
      `\`${id}\``,
      severity === 'tolerated' ? 'warning; error with `--strict`' : severity,
      explanation,
    ]),
  );
});

test('every room that the README names exists', () => {
  const rooms = Array.from(readme.matchAll(/`(src\/[a-z]+\/?[a-z.-]*)`/g), ([, path = '']) => path);
  expect(rooms.length).toBeGreaterThan(8);
  expect(rooms.filter((path) => !existsSync(new URL(path, generator)))).toEqual([]);
});

test('no room but the languages names a language', () => {
  const languages = readdirSync(new URL('src/languages/', generator), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const names = new RegExp(`\\b(${[...languages, 'python', 'ruby', 'php', 'csharp'].join('|')})\\b`, 'i');
  const naming = readdirSync(new URL('src/', generator), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('languages/'))
    .filter((path) => names.test(readFileSync(new URL(`src/${path}`, generator), 'utf8')));
  expect(languages).not.toEqual([]);
  expect(naming).toEqual([]);
});
