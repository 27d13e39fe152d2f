/** What the command line asks for. */
import type { LanguageEntry } from '../languages/languages.ts';
import { nearest } from '../spec/nearest.ts';
import { readWords, suggestion, usage, type Options } from './words.ts';

export type Command = { readonly kind: 'help' } | GenerateCommand;

export interface GenerateCommand {
  readonly kind: 'generate';
  readonly languages: readonly LanguageEntry[];
  readonly mode: 'write' | 'check' | 'watch';
  readonly json: boolean;
  readonly strict: boolean;
  readonly spec: string | undefined;
  readonly out: string | undefined;
  /** Directories that references may lead to, beside the spec's own. */
  readonly allowRefs: readonly string[];
  /** Whether what changed in the spec is noted for the next release: of all languages together. */
  readonly changeset: boolean;
}

const options: Options = {
  check: {},
  watch: {},
  spec: { value: 'FILE' },
  out: { value: 'DIR' },
  'allow-refs': { value: 'DIR' },
  json: {},
  strict: {},
  'no-changeset': {},
  help: { short: 'h' },
};

export function readArguments(args: readonly string[], known: readonly LanguageEntry[]): Command {
  const { values, lists, positionals } = readWords(args, options);
  const languages = new Set(positionals.map((word) => languageOf(word, known)));
  if (values.has('help')) return { kind: 'help' };
  const json = values.has('json');
  const mode = values.has('check') ? 'check' : values.has('watch') ? 'watch' : 'write';
  if (values.has('watch') && (values.has('check') || json)) {
    throw usage(`--watch does not go with ${json ? '--json' : '--check'}`, 'leave one of them out');
  }
  return {
    kind: 'generate',
    languages: languages.size === 0 ? known : known.filter((language) => languages.has(language)),
    mode,
    json,
    strict: values.has('strict'),
    spec: values.get('spec'),
    out: values.get('out'),
    allowRefs: lists.get('allow-refs') ?? [],
    changeset: mode !== 'check' && !['no-changeset', 'out'].some((name) => values.has(name)) && languages.size === 0,
  };
}

function languageOf(word: string, known: readonly LanguageEntry[]): LanguageEntry {
  const language = known.find(({ id }) => id === word);
  if (language) return language;
  const ids = known.map(({ id }) => id);
  throw usage(
    `there is no language ${JSON.stringify(word)}`,
    suggestion(nearest(word, ids), `the languages are ${ids.join(', ')}`),
  );
}
