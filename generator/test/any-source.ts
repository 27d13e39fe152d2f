/** What a language makes of any specs, on disk, for the language itself to look at. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import type { Api } from '../src/api/api.ts';
import type { Language } from '../src/languages/language.ts';
import { anySpec } from './any-spec.ts';
import { generated } from './generated.ts';
import { programsOf } from './programs.ts';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? 20261122);

/** Writes packages and examples below `home`; gives how many specs were read, and how many source files there are now. */
export function writeAny(language: Language, home: string, extension: string): { specs: number; sources: number } {
  let sources = 0;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
    if (path.endsWith(extension)) sources += 1;
  };
  const apis = anyApis(home, 60);
  apis.forEach((api, index) => {
    const emission = language.emit(api, { name: `any_${index}`, published: 'anything', version: '' });
    for (const { path, text } of emission.files) write(`${index}/${path}`, text);
    programsOf(api, emission).forEach((text, number) => {
      write(`examples/${index}-${number}${extension}`, text);
    });
  });
  return { specs: apis.length, sources };
}

/** What is read of so many random specs, without those that are refused. */
export function anyApis(home: string, count: number): readonly Api[] {
  return fc.sample(anySpec, { seed, numRuns: count }).flatMap((spec, index) => {
    const file = join(home, `${index}.json`);
    writeFileSync(file, JSON.stringify(spec));
    return read(file) ?? [];
  });
}

/** Undefined where the spec stage refuses the spec, and says why. */
function read(file: string): Api | undefined {
  try {
    return generated(file).api;
  } catch (error) {
    if (error instanceof Error && /^\d+:\d+ (error|warning) /.test(error.message)) return undefined;
    throw error;
  }
}
