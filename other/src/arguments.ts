/** What the command line asks for. */
import { readWords, usage, type Options } from '../../generator/src/command/words.ts';

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'list' }
  | { readonly kind: 'generate'; readonly names: readonly string[] };

export const help = `Writes a client in any language that OpenAPI Generator has, from openapi.yaml.

Usage
  npm run generate:other -- LANGUAGE...

  LANGUAGE      a language (go, java, kotlin, rust, swift, …) or the name of a generator

Options
  --list        print every language and generator
  --version     print the version of the generator
  -h, --help    print this

What is written
  packages/other/LANGUAGE/, which git ignores. The command writes to a
  temporary directory, then replaces the old client, if OpenAPI Generator wrote that.
  Parameters of the client (x-client-parameters) become parameters of every call. Settings of each language: other/languages.json.

What is needed
  Java 11 or newer. The first run downloads OpenAPI Generator, in the version of
  openapitools.json, from Maven Central or through Maven.

Exit codes
  0   done
  2   no client was written for a language: wrong usage, no Java, no generator, or it failed
  130 interrupted (143: terminated)

Examples
  npm run generate:other -- go
  npm run generate:other -- go java rust
  npm run generate:other -- kotlin-spring
`;

const options: Options = { list: {}, help: { short: 'h' } };

export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = readWords(args, options);
  if (values.has('help')) return { kind: 'help' };
  if (values.has('list')) return { kind: 'list' };
  if (positionals.length === 0) throw usage('no language is named', 'npm run generate:other -- go');
  return { kind: 'generate', names: [...new Set(positionals)] };
}
