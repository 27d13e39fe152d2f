/** Names that the owner of an API can choose in a config file. */

export type NameRules = Readonly<Record<string, NameRule>>;

export interface NameRule {
  /** A sentence. */
  readonly description: string;
  /** A regular expression (ECMA-262) that the whole name matches. */
  readonly pattern: string;
  readonly example: string;
}

/** The names that can be chosen in every language. */
export const commonChoices = {
  class: {
    description: 'The class that programs construct. Default: the title of the API.',
    pattern: '^[A-Z][A-Za-z0-9]{0,59}$',
    example: 'Acme',
  },
  environment: {
    description: 'The prefix of the names of environment variables. Default: the title of the API.',
    pattern: '^[A-Z][A-Z0-9_]{0,59}$',
    example: 'ACME',
  },
} as const satisfies NameRules;
