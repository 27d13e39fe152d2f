/** The README of a package: what it is, how to install it, a first call, and where everything else is described. */
import type { Api, ErrorBody, Operation, Tag } from '../api/api.ts';
import { argumentsOf } from '../api/arguments.ts';
import { carriedIn, sentence } from '../api/remarks.ts';
import type { About } from '../languages/about.ts';
import { environmentVariable } from '../naming/environment.ts';
import { operationAnchors } from './anchors.ts';
import type { Dialect } from './dialect.ts';
import { inlineText } from './inline.ts';
import { labelOf } from './links.ts';
import { code, fence, heading, literal } from './literal.ts';
import { methodTitle } from './operation-section.ts';
import type { PackageGuide } from './package-guide.ts';
import { tagPaths } from './pages.ts';
import { prose } from './prose.ts';

export interface Readme {
  readonly api: Api;
  readonly about: About;
  /** The name of the package in its registry. */
  readonly published: string;
  readonly dialect: Dialect;
  readonly guide: PackageGuide;
  /** The address of a page, by its path below the pages of the language; undefined if it is unknown. */
  readonly address: (path: string) => string | undefined;
  /** Whether the package has a licence file. */
  readonly hasLicense: boolean;
}

export function readme(context: Readme): string {
  const { api, about, published, dialect, guide } = context;
  const program = firstProgram(api, dialect);
  const sections: readonly (readonly string[])[] = [
    [`# ${heading(published)}`],
    [sentence(inlineText(about.description))],
    firstParagraph(api),
    [
      `It runs on ${guide.runsOn}. It was generated from the description of ${heading(api.title)} ${literal(api.version)}.`,
    ],
    ['## Install', '', ...fence('sh', guide.install)],
    ...(program === undefined ? [] : [['## First call'], fence(dialect.fence, program.trimEnd())]),
    ['## Authentication', '', ...authentication(api, dialect)],
    ['## Errors', '', ...errors(context)],
    fence(dialect.fence, guide.catching.trimEnd()),
    ['## Operations'],
    ...api.tags.flatMap((tag) => operations(tag, context)),
    ...addresses(about),
    ['## License', '', license(context)],
  ];
  return `${sections
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The easiest operation to call: a GET that takes nothing, or else any GET, or else the first. */
export function firstProgram(api: Api, dialect: Dialect): string | undefined {
  const reads = api.operations.filter(({ method }) => method === 'GET');
  const operation = reads.find((each) => argumentsOf(each).length === 0) ?? reads[0] ?? api.operations[0];
  const tag = operation && api.tags.find(({ operations }) => operations.includes(operation));
  return operation && tag && dialect.usage(operation, tag, { ending: 'print' });
}

function firstParagraph({ description }: Api): readonly string[] {
  const lines = prose(description);
  const end = lines.indexOf('');
  return end === -1 ? lines : lines.slice(0, end);
}

function authentication(api: Api, { names }: Dialect): readonly string[] {
  if (api.securitySchemes.length === 0) return ['The API requires no credentials.'];
  return api.securitySchemes.map((scheme) => {
    const description = sentence(inlineText(scheme.description));
    const variable = `Default: the environment variable ${code(environmentVariable(api, scheme))}.`;
    return `* ${code(names.option(scheme))}: ${[description, carriedIn(scheme), variable].filter(Boolean).join(' ')}`;
  });
}

function errors({ api, dialect, guide }: Readme): readonly string[] {
  const declared = api.errors.map((error) => {
    const statuses = statusesOf(error, api);
    return `* ${code(labelOf(error, dialect))}${statuses === '' ? '' : ` - ${statuses}`}`;
  });
  const { any, response } = guide.errors;
  const all = `Every error of a call is a ${code(any)}. If there is a response, it is a ${code(response)}.`;
  if (declared.length === 0) return [all];
  return [`${all} These errors have their own classes:`, '', ...declared];
}

function statusesOf(error: ErrorBody, { operations: all }: Api): string {
  const statuses = all.flatMap(({ responses }) =>
    responses.filter(({ contents }) => contents.some((each) => each.error === error)).map(({ status }) => status),
  );
  return [...new Set(statuses)].toSorted().map(literal).join(', ');
}

function operations(tag: Tag, { api, dialect, address }: Readme): readonly (readonly string[])[] {
  const anchors = operationAnchors(tag, dialect);
  const page = address(tagPaths(api).get(tag) ?? '');
  const bullet = (operation: Operation): string => {
    const title = methodTitle(operation, dialect);
    const name = page === undefined ? title : `[${title}](${page}#${anchors.get(operation) ?? ''})`;
    const summary = inlineText(operation.summary);
    return summary === '' ? `* ${name}` : `* ${name} - ${summary}`;
  };
  return [[`### ${heading(tag.title)}`], tag.operations.map(bullet)];
}

function addresses({ documentation, changelog, repository, issues, funding }: About): readonly (readonly string[])[] {
  const known = Object.entries({
    Documentation: documentation,
    Changes: changelog,
    Source: repository,
    Issues: issues,
    Support: funding,
  });
  const lines = known.flatMap(([title, url]) => (url === undefined ? [] : [`* [${title}](${url})`]));
  return lines.length === 0 ? [] : [['## Links', '', ...lines]];
}

function license({ about, hasLicense }: Readme): string {
  const own =
    about.license === undefined
      ? 'This package has no licence yet: its author has to choose one.'
      : `${inlineText(about.license)}${hasLicense ? ', in the file LICENSE' : ''}.`;
  return `${own} The hand-written part of the client is under the MIT license, in the file LICENSE.runtime.`;
}
