/** The metadata that a package publishes: from the config file or, if it does not set a field, from the API. */

/** The names that a config file sets for one language, by their keys: `package`, `class`. */
export type ChosenNames = Readonly<Record<string, string>>;

export interface Person {
  readonly name: string;
  readonly email: string | undefined;
  readonly url: string | undefined;
}

/** Addresses are absolute http or https URLs. */
export interface About {
  readonly names: ChosenNames;
  /** One line. */
  readonly description: string;
  /** An SPDX expression; undefined if none is configured. */
  readonly license: string | undefined;
  readonly authors: readonly Person[];
  readonly keywords: readonly string[];
  readonly repository: string | undefined;
  /** Where the package is in the repository: `packages/core`. */
  readonly directory: string;
  readonly homepage: string | undefined;
  readonly issues: string | undefined;
  readonly documentation: string | undefined;
  readonly changelog: string | undefined;
  readonly funding: string | undefined;
}

/** `Acme <sdk@acme.example> (https://acme.example)`, as npm writes people. */
export function personText({ name, email, url }: Person): string {
  return [name, email === undefined ? '' : `<${email}>`, url === undefined ? '' : `(${url})`].filter(Boolean).join(' ');
}

/** Turns any text into one line of plain text. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}
