import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowered } from '../../api/lowered.ts';
import { adaptManifest } from './manifest.ts';

const core = new URL('../../../../packages/core/', import.meta.url);

test('the package of another API exports nothing of the sign-in to Plex', () => {
  const { api } = lowered('paths: {}');
  const ours = readFileSync(new URL('package.json', core), 'utf8');
  const { exports } = JSON.parse(adaptManifest(ours, api)) as { exports: object };
  expect(ours).toContain('"./sign-in"');
  expect(Object.keys(exports)).toEqual(['.', './package.json']);
});

test('the package of another API brings what its scripts and its tsconfig.json need', () => {
  const { api } = lowered('paths: {}');
  const ours = readFileSync(new URL('package.json', core), 'utf8');
  const { scripts, devDependencies } = JSON.parse(adaptManifest(ours, api)) as Record<string, object>;
  expect(Object.keys(scripts ?? {})).toEqual(['build', 'typecheck', 'prepack']);
  expect(Object.keys(devDependencies ?? {})).toEqual(['@types/node', 'node', 'tsdown', 'typescript']);
  // Without tests, nothing else leads the compiler to the types of Node.
  expect(readFileSync(new URL('tsconfig.json', core), 'utf8')).toContain('"types": ["node"]');
});
