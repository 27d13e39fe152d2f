/** The version of a package of an API, from the config file or else from the description. */
import type { Api } from '../api/api.ts';
import type { Report } from '../diagnostic.ts';
import { firstVersion, type Language } from '../languages/language.ts';
import { readVersion } from '../languages/version.ts';
import { quote } from '../spec/quote.ts';
import type { Config } from './config.ts';

export function packageVersion(api: Api, config: Config | undefined, language: Language, report: Report): string {
  // The version in the config file was checked when it was read.
  const chosen = config?.languages[language.id]?.version ?? config?.values.version;
  const version = readVersion(chosen ?? api.version);
  if (version !== undefined) return language.version(version);
  // A missing field is reported elsewhere.
  if (api.version === '') return firstVersion;
  report({
    severity: 'tolerated',
    rule: 'package-version',
    message: `info.version is ${quote(api.version)}, which no package can have as its version: read as ${firstVersion}`,
    source: api.info.versionSource,
    hint: 'write the version of the packages in sdk.yaml: version: 1.0.0',
  });
  return firstVersion;
}
