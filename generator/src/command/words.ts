/** Reads the words of a command line: the options, and their errors. */
import { parseArgs } from 'node:util';
import { Failure } from '../failure.ts';
import { nearest } from '../spec/nearest.ts';

export type Options = Readonly<Record<string, Option>>;

export interface Option {
  readonly short?: string;
  /** The name of its value in the help; undefined if it takes none. */
  readonly value?: string;
}

export interface Words {
  /** By name; an option without a value has the empty text. */
  readonly values: ReadonlyMap<string, string>;
  /** Every value of an option that was given, in order. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

export function readWords(args: readonly string[], options: Options): Words {
  const described = Object.entries(options).map(([name, { short, value }]) => {
    const type = value === undefined ? ('boolean' as const) : ('string' as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  const { tokens } = parseArgs({
    ...{ args: [...args], options: Object.fromEntries(described) },
    ...{ strict: false, allowPositionals: true, tokens: true },
  });
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = valueOf(token, options);
    values.set(token.name, value);
    const list = lists.get(token.name);
    if (list === undefined) lists.set(token.name, [value]);
    else list.push(value);
  }
  return { values, lists, positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf({ name, rawName, value, inlineValue }: OptionToken, options: Options): string {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const names = [...Object.keys(options), 'version'].map((known) => `--${known}`);
    throw usage(
      `there is no option ${rawName}`,
      suggestion(nearest(rawName, names), `the options are ${names.join(', ')}`),
    );
  }
  if (option.value === undefined) {
    if (inlineValue === true) throw usage(`${rawName} takes no value`, `write ${rawName} alone`);
    return '';
  }
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-') && value !== '-')) {
    throw usage(`${rawName} needs a value`, `write ${rawName} ${option.value}`);
  }
  return value;
}

export function suggestion(meant: string | undefined, all: string): string {
  return meant === undefined ? all : `did you mean ${meant}? ${all}`;
}

export function usage(message: string, hint: string): Failure {
  return new Failure(message, `${hint}; --help says more`);
}
