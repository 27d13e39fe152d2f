/** The JSON Schema of the config file, for editors and for the check of a run. */
import { commonChoices, type NameRule, type NameRules } from '../../languages/choices.ts';
import type { LanguageEntry } from '../../languages/languages.ts';

export type Schema = Readonly<Record<string, unknown>>;

/** Where a published generator has it. */
export const schemaFile = 'sdk.schema.json';

export function configSchema(languages: readonly LanguageEntry[]): Schema {
  const perLanguage = languages.map(({ id, title, choices }) => [id, languageSchema(title, choices)] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'SDK generator',
    description: 'What to generate from a description of an API, and what the packages say of themselves.',
    type: 'object',
    additionalProperties: false,
    properties: fields({
      spec: text('The description of the API: OpenAPI 3 or Swagger 2.0, relative to this file.', 'openapi.yaml'),
      out: text('The directory of the packages, relative to this file.', 'sdk'),
      languages: {
        description: 'What to generate. Default: every language.',
        type: 'array',
        items: { enum: languages.map(({ id }) => id) },
        minItems: 1,
        uniqueItems: true,
      },
      strict: { description: 'Whether every deviation from OpenAPI is an error. Default: false.', type: 'boolean' },
      ...common,
      ...general,
      ...Object.fromEntries(perLanguage),
    }),
  };
}

/** Without a prototype: the validator would find `constructor` among the fields of any object. */
function fields(properties: Schema): Schema {
  return Object.assign(Object.create(null) as Schema, properties);
}

function text(description: string, ...examples: readonly string[]): Schema {
  return { description, type: 'string', minLength: 1, examples };
}

function url(description: string, example: string): Schema {
  return { description, type: 'string', pattern: '^https?://[^\\s<>"]+$', examples: [example] };
}

function name({ description, pattern, example }: NameRule): Schema {
  return { description, type: 'string', pattern, examples: [example] };
}

/** For all packages, or for the package of one language. */
const common = {
  version: text(
    'The version of the packages, such as 1.2.0 or 1.2.0-beta.1. Default: info.version of the description.',
    '1.2.0',
  ),
  description: text('What the package is, in a line.', 'Orders and deliveries of Acme'),
};

const general = {
  environment: name(commonChoices.environment),
  authors: {
    description: 'Who publishes the packages. Default: info.contact of the description.',
    examples: ['[{ name: Acme }]'],
    type: 'array',
    items: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: fields({
        name: text('The name of a person, a team or a company.', 'Acme'),
        email: {
          description: 'An address.',
          type: 'string',
          pattern: '^[^\\s@<>]+@[^\\s@<>]+$',
          examples: ['a@b.example'],
        },
        url: url('A page about them.', 'https://acme.example'),
      }),
    },
  },
  license: text('The licence of the packages, as an SPDX expression. Default: info.license of the description.', 'MIT'),
  licenseFile: text('The text of the licence, relative to this file. Default, for MIT: the text of MIT.', 'LICENSE'),
  repository: url('Where the source of the packages is.', 'https://github.com/acme/sdks'),
  directory: text('The directory of the output in the repository. Default: its root.', 'sdk'),
  homepage: url('The page of the product. Default: the repository.', 'https://acme.example'),
  issues: url(
    'Where users report faults. Default, on GitHub and GitLab: the issues of the repository.',
    'https://acme.example/issues',
  ),
  documentation: url('The documentation. Default: externalDocs of the description.', 'https://docs.acme.example'),
  changelog: url('Where users read what changed.', 'https://acme.example/changes'),
  funding: url('Where users support the project.', 'https://acme.example/support'),
  keywords: {
    description: 'What people search for.',
    type: 'array',
    items: { type: 'string', pattern: '^[\\w.-]+$', examples: ['orders'] },
    uniqueItems: true,
  },
};

function languageSchema(title: string, choices: NameRules): Schema {
  const names = Object.entries({ ...choices, ...commonChoices }).map(([key, rule]) => [key, name(rule)] as const);
  return {
    description: `What is different in the package of ${title}.`,
    type: 'object',
    additionalProperties: false,
    properties: fields({ ...Object.fromEntries(names), ...common }),
  };
}
