/** The facts about a package for its manifest: from the config file, and otherwise from the API. */
import type { Api } from '../api/api.ts';
import { plainLine, type About, type ChosenNames, type Person } from '../languages/about.ts';
import type { Config, GeneralValues } from './config.ts';
import { issuesOf } from './code-host.ts';
import { licenseOf } from './license.ts';

/** `directory` is the directory of the package below the output. */
export function aboutOf(api: Api, config: Config | undefined, language: string, directory: string): About {
  const values = config?.values ?? {};
  const own = config?.languages[language] ?? {};
  return {
    names: namesOf(config, language),
    description: plainLine(own.description ?? values.description ?? `A client of ${api.title}`),
    license: licenseOf(api, config),
    authors: authorsOf(values) ?? contactOf(api),
    keywords: values.keywords ?? [],
    ...placesOf(values, directory, httpUrl(api.info.documentation)),
  };
}

type Places = Pick<
  About,
  'repository' | 'directory' | 'homepage' | 'issues' | 'documentation' | 'changelog' | 'funding'
>;

/** The addresses of a package and its pages. `described` is the documentation that the API names. */
export function placesOf(values: GeneralValues, directory: string, described?: string): Places {
  const { repository, changelog, funding, documentation = described } = values;
  return {
    ...{ repository, documentation, changelog, funding },
    directory: [values.directory?.replace(/^\.?\/|\/$/g, ''), directory].filter(Boolean).join('/'),
    homepage: values.homepage ?? repository ?? documentation,
    issues: values.issues ?? (repository && issuesOf(repository)),
  };
}

export function authorsOf({ authors }: GeneralValues): readonly Person[] | undefined {
  return authors?.map(({ name, email, url }) => ({ name: plainLine(name), email, url }));
}

export function namesOf(config: Config | undefined, language: string): ChosenNames {
  const environment = config?.values.environment;
  const general = environment === undefined ? {} : { environment };
  const own = Object.entries(config?.languages[language] ?? {}).filter(([key]) => !/^(version|description)$/.test(key));
  return { ...general, ...(Object.fromEntries(own) as ChosenNames) };
}

/** An entry without a name is left out. */
function contactOf({ info: { contact } }: Api): readonly Person[] {
  const name = plainLine(contact.name).replace(/[<>()]/g, '');
  if (name === '') return [];
  const email = /^[^\s@<>]+@[^\s@<>]+$/.test(contact.email) ? contact.email : undefined;
  return [{ name, email, url: httpUrl(contact.url) }];
}

/** Text of a description is data: only a web address is shown as an address. */
function httpUrl(text: string): string | undefined {
  return /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text) ? text : undefined;
}
