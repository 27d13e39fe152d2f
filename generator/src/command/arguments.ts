/** The request of a command line. */
import { Failure } from '../failure.ts';
import type { LanguageEntry } from '../languages/languages.ts';
import { nearest } from '../spec/nearest.ts';
import { standardInput } from '../spec/read.ts';
import { readWords, suggestion, usage, type Options } from './words.ts';

export type Command = { readonly kind: 'help' } | GenerateCommand;

export interface GenerateCommand {
  readonly kind: 'generate';
  /** Those that are named; undefined where none is. */
  readonly languages: readonly LanguageEntry[] | undefined;
  /** All that there are. */
  readonly known: readonly LanguageEntry[];
  readonly mode: 'write' | 'check' | 'watch';
  readonly json: boolean;
  readonly strict: boolean;
  readonly spec: string | undefined;
  readonly out: string | undefined;
  readonly config: string | undefined;
  /** Whether each file that changes is listed. */
  readonly verbose: boolean;
  /** Directories that references may lead to, besides the spec's own. */
  readonly allowRefs: readonly string[];
  /** Whether to write the changesets of the spec; only for all languages together. */
  readonly changeset: boolean;
}

const options: Options = {
  check: {},
  watch: {},
  spec: { value: 'FILE' },
  out: { value: 'DIR' },
  config: { value: 'FILE' },
  'allow-refs': { value: 'DIR' },
  json: {},
  strict: {},
  'no-changeset': {},
  verbose: {},
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
    languages: languages.size === 0 ? undefined : known.filter((language) => languages.has(language)),
    known,
    mode,
    json,
    strict: values.has('strict'),
    spec: specOf(values.get('spec')),
    out: values.get('out'),
    config: values.get('config'),
    verbose: values.has('verbose'),
    allowRefs: lists.get('allow-refs') ?? [],
    changeset: mode !== 'check' && !['no-changeset', 'out'].some((name) => values.has(name)) && languages.size === 0,
  };
}

function languageOf(word: string, known: readonly LanguageEntry[]): LanguageEntry {
  const lower = word.toLowerCase();
  const wordsFor = ({ id, title, aliases }: LanguageEntry): string[] => [id, title.toLowerCase(), ...aliases];
  const language = known.find((each) => wordsFor(each).includes(lower));
  if (language) return language;
  const ids = known.map(({ id }) => id);
  const meant = nearest(lower, known.flatMap(wordsFor));
  const meantId = known.find((each) => meant !== undefined && wordsFor(each).includes(meant))?.id;
  throw usage(
    `there is no language ${JSON.stringify(word)}`,
    suggestion(meantId, `the languages are ${ids.join(', ')}`),
  );
}

/** The generator fetches nothing, because the result would differ from run to run. `-` is standard input. */
function specOf(given: string | undefined): string | undefined {
  if (given !== undefined && /^[a-z][a-z0-9+.-]+:\/\//i.test(given)) {
    const name = /\.json$/i.test(given) ? 'openapi.json' : 'openapi.yaml';
    throw new Failure(
      `--spec ${given} is an address, and the generator reads nothing from the network`,
      `save it, then read the file: curl -fsSL -o ${name} '${given}' && … --spec ${name}`,
    );
  }
  return given === '-' ? standardInput : given;
}
