import type { LanguageEntry } from '../languages/languages.ts';

export function help(languages: readonly LanguageEntry[]): string {
  const ids = languages.map(({ id }) => id);
  const example = ids[0] ?? '';
  return `Makes the SDKs and their reference pages from openapi.yaml.

Usage
  npm run generate [-- [LANGUAGE...] [OPTIONS]]

  LANGUAGE      one or more of: ${ids.join(', ')} (all, when none is named)

Options
  --check       write nothing; name each file that is stale, missing or extra,
                the first line that differs and the line of the spec behind it
  --watch       run again whenever the spec, or a file it refers to, changes;
                Ctrl-C ends it
  --spec FILE   read another spec (OpenAPI 3.0 or 3.1, YAML or JSON); needs --out
  --out DIR     write complete packages to DIR, hand-written runtime included,
                and leave this repository as it is
  --strict      refuse whatever deviates from OpenAPI, even where it is clear what
                is meant; without it, that is read as meant, with a warning
                (this repository's own spec is always read so)
  --allow-refs DIR
                let $ref lead to files below DIR as well; by default only to those
                below the spec's own directory (may be given several times)
  --json        print one JSON document: ok, strict, diagnostics, languages, changeset
  --no-changeset
                leave .changeset/api.md as it is
  -h, --help    print this

What is written
  packages/*/   the generated source directories of each language's package
  docs/*/       the reference pages of each language
  These directories are the generator's: files in them that it does not make are
  removed. Nothing else is touched. A file is replaced in one step, only when its
  content changes, and nothing is written when the spec has an error.
  DIR must be new, empty, or made by an earlier run (it then has a file .generated);
  what this command made there is rewritten, other files stay as they are.
  Two runs never write the same directories at once: .generate-LANGUAGE.lock in the
  repository or DIR says which is at work, and is gone when it ends.
  .changeset/api.md
                what changed in the spec since the last release, and what that makes of
                each package's version; only without LANGUAGE, --spec, --out and --check

Exit codes
  0   done; with --check: nothing changed
  1   the spec has errors; with --check: files differ
  2   wrong usage, or the disk does not allow it
  130 interrupted (143: terminated); every file is as it was or as it shall be

Examples
  npm run generate
  npm run generate -- ${example} --watch
  npm run generate -- --check
  npm run generate -- --spec petstore.yaml --out ../petstore-sdks
`;
}
