/** The other generated files of a package of another API: README, examples, licences, changelog. */
import type { Api } from '../api/api.ts';
import type { Dialect } from '../docs/dialect.ts';
import type { PackageGuide } from '../docs/package-guide.ts';
import { firstProgram, readme } from '../docs/readme.ts';
import type { About } from '../languages/about.ts';
import type { PackageIdentity } from '../languages/language.ts';
import { fileAddress } from './code-host.ts';
import type { Config } from './config.ts';
import { licenseText } from './license.ts';

export interface Whole {
  readonly api: Api;
  readonly about: About;
  readonly config: Config | undefined;
  readonly identity: PackageIdentity;
  readonly dialect: Dialect;
  readonly guide: PackageGuide;
  /** Below the output: `docs/` and the id of the language. */
  readonly docs: string;
  /** The licence of the hand-written files. */
  readonly runtimeLicense: string;
}

export interface Texts {
  /** By path below the folder of the package. */
  readonly owned: ReadonlyMap<string, string>;
  /** Files that are written once, and then belong to their users. */
  readonly begun: ReadonlyMap<string, string>;
}

export function packageTexts(whole: Whole): Texts {
  const { api, about, config, identity, dialect, guide, docs, runtimeLicense } = whole;
  const holders = about.authors.map(({ name }) => name);
  const license = licenseText(about.license, holders, config?.licenseText);
  const directory = config?.values.directory?.replace(/^\.?\/|\/$/g, '') ?? '';
  const address = (path: string): string | undefined =>
    fileAddress(about.repository, [directory, docs, path].filter(Boolean).join('/'));
  const { published } = identity;
  const program = firstProgram(api, dialect);
  return {
    owned: new Map([
      ['README.md', readme({ api, about, published, dialect, guide, address, hasLicense: license !== undefined })],
      ...(license === undefined ? [] : [['LICENSE', license] as const]),
      ['LICENSE.runtime', runtimeLicense],
      ...(program === undefined ? [] : guide.example(program).map(({ path, text }) => [path, text] as const)),
    ]),
    begun: new Map([['CHANGELOG.md', `# ${published}\n\n## ${identity.version}\n\nThe first version.\n`]]),
  };
}
