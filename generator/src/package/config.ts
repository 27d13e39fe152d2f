/** The content of a valid config file. */
import type { Source } from '../diagnostic.ts';
import type { SpecFiles } from '../spec/files.ts';

export interface Config {
  readonly file: string;
  readonly values: GeneralValues;
  /** By the id of the language. */
  readonly languages: Readonly<Record<string, LanguageValues>>;
  /** The text of the licence file that it names. */
  readonly licenseText: string | undefined;
  /** Has its text, for findings. */
  readonly texts: Pick<SpecFiles, 'textOf'>;
}

export interface CommonValues {
  readonly version?: string;
  readonly description?: string;
  readonly environment?: string;
}

export interface GeneralValues extends CommonValues {
  readonly spec?: string;
  readonly out?: string;
  readonly languages?: readonly string[];
  readonly strict?: boolean;
  readonly authors?: readonly { readonly name: string; readonly email?: string; readonly url?: string }[];
  readonly license?: string;
  readonly licenseFile?: string;
  readonly repository?: string;
  readonly directory?: string;
  readonly homepage?: string;
  readonly issues?: string;
  readonly documentation?: string;
  readonly changelog?: string;
  readonly funding?: string;
  readonly keywords?: readonly string[];
}

/** The other names are those that the language allows to choose. */
export type LanguageValues = CommonValues & Readonly<Record<string, string | undefined>>;

/** The place of a field: in the section of the language, if it has the field. */
export function placeOf(config: Config, language: string, field: string): Source {
  const own = config.languages[language]?.[field] !== undefined;
  return { file: config.file, pointer: own ? `/${language}/${field}` : `/${field}` };
}
