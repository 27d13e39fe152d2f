import type { LanguageEntry } from '../../languages/languages.ts';

export function help(languages: readonly LanguageEntry[], released: string): string {
  const titles = languages.map(({ title }) => title);
  return `Reports what changed from one spec to another, with a level for the users of each package.

Usage
  npm run diff [-- [OLD [NEW]] [OPTIONS]]

  OLD           the old spec; by default the spec of the last release
                (${released})
  NEW           the new spec; by default openapi.yaml
  Each is a file, a file at a git revision: origin/main:openapi.yaml, or a package
  that npm run pack made: a .tgz, or the made-from.json in any other

Options
  --fail-on LEVEL  exit with 1 if a change has this level or a higher one: patch,
                   minor or major; not-judged: if there is a change that no rule
                   judges (repeat the option to combine both)
  --strict         treat every deviation from OpenAPI as an error, in both specs
  --allow-refs DIR allow $ref to files below DIR; by default $ref reaches only
                   files below the directory of its spec (repeat the option for
                   more)
  --markdown       print Markdown, for a pull request or release notes
  --json           print one JSON document: ok, strict, levels, changes,
                   diagnostics
  --kinds          print every kind of change with its levels, and compare nothing
  --version        print the version of the generator
  -h, --help       print this help

Who is affected
  wire          clients built for OLD that call a server of NEW
  ${titles.join(', ')}
                users who upgrade from the package of OLD to that of NEW: their
                programs use its names, arguments and types

Levels
  major   a program or client may break
  minor   something is new or deprecated, and nothing breaks
  patch   a text or a detail is different
  none    nobody notices
  Changes that no rule judges come last, without a level: judge them yourself.

docs/guides/change-kinds.md lists every kind of change with its levels and reasons.

Exit codes
  0   done
  1   a spec has errors; with --fail-on: there is such a change
  2   wrong usage, or a file cannot be read

Examples
  npm run diff
  npm run diff -- --fail-on major
  npm run diff -- origin/main:openapi.yaml openapi.yaml
  npm run diff -- old.yaml new.yaml --markdown
`;
}
