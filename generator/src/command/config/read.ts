/** Reads and checks a config file. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding, Report } from '../../diagnostic.ts';
import type { LanguageEntry } from '../../languages/languages.ts';
import type { Config, GeneralValues, LanguageValues } from '../../package/config.ts';
import { specFiles, type SpecFiles } from '../../spec/files.ts';
import { parse } from '../../spec/parse.ts';
import { createLocator } from '../../spec/position.ts';
import { checkValues } from './check.ts';
import { configSchema } from './schema.ts';
import { violationsOf } from './violations.ts';

export interface Reading {
  /** Undefined where something in it is wrong. */
  readonly config: Config | undefined;
  readonly texts: Config['texts'];
}

/** Reports errors. Makes paths in the file relative to the current directory. */
export function readConfig(file: string, languages: readonly LanguageEntry[], report: Report): Reading {
  const texts = specFiles();
  const findings: Finding[] = [];
  const config = configIn(file, languages, texts, (finding) => {
    findings.push(finding);
    report(finding);
  });
  return { config: findings.length === 0 ? config : undefined, texts };
}

function configIn(
  file: string,
  languages: readonly LanguageEntry[],
  texts: SpecFiles,
  report: Report,
): Config | undefined {
  const result = texts.readMain(file);
  if (result.text === undefined) {
    report({ severity: 'error', source: { file, pointer: '' }, ...result.problem });
    return undefined;
  }
  // A file that has only comments so far sets nothing.
  const isSilent = result.text.split('\n').every((line) => /^\s*(#|$)/.test(line));
  const value = isSilent ? {} : parse(file, result.text, report);
  if (value === undefined) return undefined;
  const locator = createLocator(texts);
  const violations = violationsOf(value, configSchema(languages), file, (source) => locator.written(source));
  violations.forEach(report);
  if (violations.length > 0) return undefined;
  const config = divided(value as Record<string, unknown>, file, languages, texts);
  checkValues(config, report);
  return { ...config, licenseText: licenseIn(config.values.licenseFile, config, report) };
}

function divided(
  fields: Record<string, unknown>,
  file: string,
  entries: readonly LanguageEntry[],
  texts: Config['texts'],
): Config {
  const ids = new Set(entries.map(({ id }) => id));
  const [own, general] = [true, false].map((isOwn) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => ids.has(name) === isOwn)),
  );
  const values = general as GeneralValues;
  const beside = (path: string): string => join(dirname(file), path);
  return {
    file,
    values: {
      ...values,
      ...(values.spec === undefined ? {} : { spec: beside(values.spec) }),
      ...(values.out === undefined ? {} : { out: beside(values.out) }),
      ...(values.licenseFile === undefined ? {} : { licenseFile: beside(values.licenseFile) }),
    },
    languages: own as Record<string, LanguageValues>,
    licenseText: undefined,
    texts,
  };
}

function licenseIn(path: string | undefined, { file }: Config, report: Report): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const message = `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    report({
      ...{ severity: 'error', rule: 'config', message, source: { file, pointer: '/licenseFile' } },
      hint: 'name a file with the text of the licence, relative to this one',
    });
    return undefined;
  }
}
