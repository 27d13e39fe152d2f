/** What changed: what the next versions will say, then the changelog of each package. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { repository } from '../site/reference.ts';

export function changes(): string {
  const all = [...unreleased(), ...released()];
  return all.length === 0 ? 'Nothing yet: these are the first versions.' : all.join('\n');
}

function unreleased(): readonly string[] {
  const texts = globSync('.changeset/*.md', { cwd: repository })
    .filter((file) => basename(file) !== 'README.md')
    .sort()
    .map((file) =>
      readFileSync(repository + file, 'utf8')
        .replace(/^---\n[^]*?\n---\n/, '')
        .trim(),
    );
  return texts.length === 0 ? [] : ['## Not released yet', '', ...texts.flatMap((text) => [text, ''])];
}

function released(): readonly string[] {
  return globSync('packages/*/CHANGELOG.md', { cwd: repository })
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(repository + file, 'utf8')
        .trim()
        .split('\n');
      const name = lines[0]?.startsWith('# ') ? lines[0].slice(2) : basename(dirname(file));
      // The changelog's own headings, a level further down.
      return [`## ${name}`, '', ...lines.slice(1).map((line) => line.replace(/^(?=#{2,5} )/, '#')), ''];
    });
}
