/** What a package says of itself where it is published: from the config file and, where that is silent, from the API. */

/** What the owner of a package calls things in one language, by what the config file calls the names: `package`, `class`. */
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
  /** An SPDX expression; undefined where nobody has said it. */
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

/** One line of plain text, whatever was in it. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}
