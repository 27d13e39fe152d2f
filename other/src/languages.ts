/** What OpenAPI Generator is told for each language. */
import { readFileSync } from 'node:fs';

/** As a configuration file of OpenAPI Generator has it (`--config`). */
export interface Settings {
  readonly generatorName: string;
  readonly library?: string;
  readonly gitHost?: string;
  readonly gitUserId?: string;
  readonly gitRepoId?: string;
  /** The generator's own options: `npx openapi-generator-cli config-help -g NAME` explains them. */
  readonly additionalProperties?: Readonly<Record<string, string | boolean>>;
}

/** By the name of the language, which is also that of its directory. */
export const languages = JSON.parse(readFileSync(new URL('../languages.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Settings>
>;

/** What every generator is told besides. */
export const common = {
  // An operation with two tags would be in two classes, and Go declares its types twice.
  openapiNormalizer: { KEEP_ONLY_FIRST_TAG_IN_OPERATION: 'true' },
  // For publishing to a repository that does not exist.
  openapiGeneratorIgnoreList: ['git_push.sh', '.travis.yml', '.gitlab-ci.yml', 'appveyor.yml', '.github/**'],
};
