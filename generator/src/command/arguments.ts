/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { Failure } from '../failure.ts';
import type { LanguageEntry } from '../languages/languages.ts';
import { nearest } from '../spec/nearest.ts';

export type Command = { readonly kind: 'help' } | GenerateCommand;

export interface GenerateCommand {
  readonly kind: 'generate';
  readonly languages: readonly LanguageEntry[];
  readonly mode: 'write' | 'check' | 'watch';
  readonly json: boolean;
  readonly spec: string | undefined;
  readonly out: string | undefined;
}

const options = {
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  spec: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const placeholders: Readonly<Record<string, string>> = { spec: 'FILE', out: 'DIR' };

export function readArguments(args: readonly string[], known: readonly LanguageEntry[]): Command {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const languages = new Set<LanguageEntry>();
  for (const token of tokens) {
    if (token.kind === 'positional') languages.add(languageOf(token.value, known));
    if (token.kind === 'option') values.set(token.name, valueOf(token));
  }
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
    spec: values.get('spec'),
    out: values.get('out'),
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

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken): string {
  if (!Object.hasOwn(options, name)) {
    const names = Object.keys(options).map((option) => `--${option}`);
    throw usage(
      `there is no option ${rawName}`,
      suggestion(nearest(rawName, names), `the options are ${names.join(', ')}`),
    );
  }
  const placeholder = placeholders[name];
  if (placeholder === undefined) {
    if (inlineValue === true) throw usage(`${rawName} takes no value`, `write ${rawName} alone`);
    return '';
  }
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'))) {
    throw usage(`${rawName} needs a value`, `write ${rawName} ${placeholder}`);
  }
  return value;
}

function suggestion(meant: string | undefined, all: string): string {
  return meant === undefined ? all : `did you mean ${meant}? ${all}`;
}

function usage(message: string, hint: string): Failure {
  return new Failure(message, `${hint}; --help says more`);
}
