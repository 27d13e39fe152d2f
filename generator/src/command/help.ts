import { isPublished } from '../home.ts';
import type { LanguageEntry } from '../languages/languages.ts';

export function help(languages: readonly LanguageEntry[]): string {
  const ids = languages.map(({ id }) => id);
  return isPublished ? publishedHelp(ids) : ownHelp(ids);
}

/** The help of the published package, which has no description and no packages of its own. */
function publishedHelp(ids: readonly string[]): string {
  return `Writes packages of clients, and their reference pages, from a description of an API.

Usage
  npx @plex-sdk/generator [LANGUAGE...] --spec FILE --out DIR [OPTIONS]

  LANGUAGE      one or more of: ${ids.join(', ')}; all of them by default

Options
  --spec FILE   the description: OpenAPI 3.0, 3.1 or 3.2 or Swagger 2.0, as YAML or
                JSON; - for standard input
  --out DIR     the directory to write to: new, empty, or written by an earlier run
  --config FILE read names, versions, authors and addresses of the packages from FILE;
                by default from sdk.yaml in the current directory, where it exists;
                options go before the file
  --check       write nothing; list each file that is out of date, missing or extra
  --watch       generate again whenever the description changes; stop with Ctrl-C
  --strict      treat every deviation from OpenAPI as an error; by default, the
                generator reads a deviation as its author meant it and prints a warning
  --allow-refs DIR
                allow $ref to files below DIR; by default $ref reaches only files
                below the directory of the description (repeat the option for more)
  --verbose     list each file that is written or removed
  --json        print one JSON document: ok, strict, diagnostics, languages
  --version     print the version of the generator
  -h, --help    print this help

Files that the command writes
  DIR/packages/*, DIR/docs/*
                It rewrites its own files, removes those that it no longer makes, and
                keeps all others. It writes nothing if the description has an error.

Exit codes
  0   done; with --check: every file is current
  1   the description or sdk.yaml has errors; with --check: files differ
  2   wrong usage, or a file cannot be read or written
  130 interrupted (143: terminated); each file has its old or its new content

Examples
  npx @plex-sdk/generator --spec openapi.yaml --out sdk
  npx @plex-sdk/generator ${ids[0] ?? ''} --spec openapi.yaml --out sdk --watch
`;
}

function ownHelp(ids: readonly string[]): string {
  const example = ids[0] ?? '';
  return `Writes the SDKs and their reference pages from openapi.yaml.

Usage
  npm run generate [-- [LANGUAGE...] [OPTIONS]]

  LANGUAGE      one or more of: ${ids.join(', ')}; all of them by default

Options
  --check       write nothing; list each file that is out of date, missing or extra,
                with the first line that differs and the line of the spec behind it
  --watch       generate again whenever the spec, or a file it refers to, changes;
                stop with Ctrl-C
  --spec FILE   read FILE instead: OpenAPI 3.0, 3.1 or 3.2 or Swagger 2.0, as YAML
                or JSON, - for standard input; requires --out
  --out DIR     write complete packages to DIR, with their hand-written runtime,
                and leave this repository unchanged
  --config FILE read names, versions, authors and addresses of the packages from FILE;
                by default from sdk.yaml in the current directory, where it exists;
                options go before the file
  --strict      treat every deviation from OpenAPI as an error; by default, the
                generator reads a deviation as its author meant it and prints a
                warning (this repository's own spec is always read strictly)
  --allow-refs DIR
                allow $ref to files below DIR; by default $ref reaches only files
                below the directory of the spec (repeat the option for more)
  --verbose     list each file that is written or removed
  --json        print one JSON document: ok, strict, diagnostics, languages, changeset
  --no-changeset
                do not write .changeset/api-*.md
  --version     print the version of the generator
  -h, --help    print this help

Files that the command writes
  packages/*/   the generated source directories of each package
  docs/*/       the reference pages of each language
                The command owns these directories and removes any other file in them.
                It replaces a file in one step, and only if the content changes. It
                writes nothing if the spec has an error.
  DIR           must be new, empty, or written by an earlier run (it then contains
                .generated). The command rewrites its own files and keeps all others.
  .changeset/api-*.md
                the changes of the spec since the last release, with a level for each
                package; only without LANGUAGE, --spec, --out and --check
  .generate-LANGUAGE.lock
                keeps a second run out of the same directories while one is at work

Exit codes
  0   done; with --check: every file is current
  1   the spec has errors; with --check: files differ
  2   wrong usage, or a file cannot be read or written
  130 interrupted (143: terminated); each file has its old or its new content

Examples
  npm run generate
  npm run generate -- ${example} --watch
  npm run generate -- --check
  npm run generate -- --spec petstore.yaml --out ../petstore-sdks
`;
}
