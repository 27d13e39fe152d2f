/** The model of the API, the names and dialect of each language, and the lines of the spec. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Api } from '../../../generator/src/api/api.ts';
import { lower } from '../../../generator/src/api/lower.ts';
import type { Finding, Source } from '../../../generator/src/diagnostic.ts';
import type { Dialect } from '../../../generator/src/docs/dialect.ts';
import { firstVersion, type PackageIdentity } from '../../../generator/src/languages/language.ts';
import { languages } from '../../../generator/src/languages/languages.ts';
import { check } from '../../../generator/src/spec/check.ts';
import { load } from '../../../generator/src/spec/load.ts';

export interface Reference {
  readonly api: Api;
  readonly languages: readonly LanguageReference[];
  /** The 1-based line of a place in the spec. */
  readonly lineOf: (source: Source) => number;
}

export interface LanguageReference {
  /** Its folder under `docs/`, and its part of the URL. */
  readonly id: string;
  readonly title: string;
  /** The folder of its package under `packages/`. */
  readonly folder: string;
  readonly identity: PackageIdentity;
  readonly dialect: Dialect;
}

export const docs = fileURLToPath(new URL('../..', import.meta.url));
export const repository = fileURLToPath(new URL('../../..', import.meta.url));
export const specFile = fileURLToPath(new URL('../../../openapi.yaml', import.meta.url));

/** Throws if the spec has errors; `npm run generate` shows them. */
export async function readReference(): Promise<Reference> {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => {
    findings.push(finding);
  };
  const spec = load(specFile, report);
  if (spec) check(spec, report);
  const api = spec && findings.every(({ severity }) => severity !== 'error') ? lower(spec, report) : undefined;
  if (!spec || !api) throw new Error('openapi.yaml has errors: run npm run generate to see them');
  const { locator } = spec;
  return {
    api,
    languages: await Promise.all(languages.map((entry) => readLanguage(entry, api))),
    lineOf: (source) => locator.locate(source, 'key').line,
  };
}

export function languageWithId(id: string, { languages }: Pick<Reference, 'languages'>): LanguageReference {
  const language = languages.find((one) => one.id === id);
  if (language === undefined) throw new Error(`the reference has no ${id}`);
  return language;
}

async function readLanguage({ id, title, load }: (typeof languages)[number], api: Api): Promise<LanguageReference> {
  const language = await load();
  const manifest = readFileSync(`${repository}packages/${language.package}/${language.manifest}`, 'utf8');
  const identity = { ...language.readManifest(manifest), version: firstVersion };
  return { id, title, folder: language.package, identity, dialect: language.emit(api, identity).dialect };
}
