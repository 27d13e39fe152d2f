import type { LanguageEntry } from '../../languages/languages.ts';

export function help(languages: readonly LanguageEntry[], released: string): string {
  const titles = languages.map(({ title }) => title);
  return `Says what changed from one spec to another, and what that asks of the users of each package.

Usage
  npm run diff [-- [OLD [NEW]] [OPTIONS]]

  OLD           the old spec; the one of the last release when none is named
                (${released})
  NEW           the new spec; openapi.yaml when none is named
  Either may be a file, or one at a revision of git: origin/main:openapi.yaml

Options
  --fail-on LEVEL  exit with 1 when anything is of that level or a higher one:
                   patch, minor or major; not-judged: when anything changed that
                   no rule judges (may be given several times)
  --strict         refuse specs that deviate from OpenAPI, even where it is clear
                   what is meant
  --allow-refs DIR let $ref of either spec lead to files below DIR as well; by
                   default only to those below its own directory (may be given
                   several times)
  --markdown       print Markdown, for a review or a release
  --json           print one JSON document: ok, strict, levels, changes,
                   diagnostics
  --kinds          print every kind of change with its levels, and compare nothing
  -h, --help       print this

What is judged
  wire          clients made for OLD that meet a server of NEW
  ${titles.join(', ')}
                users who go from the package of OLD to that of NEW: their names,
                arguments and types, as the generator makes them

Levels
  major   someone has to change something
  minor   something is new, and nothing stops working
  patch   something is told or written differently
  none    nobody notices
  What changed and no rule judges is listed last, without a level: read it.

docs/guides/change-kinds.md lists every kind of change with its levels and why.

Exit codes
  0   done
  1   a spec has errors; with --fail-on: something is of that level
  2   wrong usage, or a file that cannot be read

Examples
  npm run diff
  npm run diff -- --fail-on major
  npm run diff -- origin/main:openapi.yaml openapi.yaml
  npm run diff -- old.yaml new.yaml --markdown
`;
}
