/** The command-line arguments of the report. */
import { readWords, suggestion, usage, type Options } from '../../command/words.ts';
import { nearest } from '../../spec/nearest.ts';
import { notJudged } from '../kinds/unread.ts';
import { levels, type Level } from '../level.ts';

export type DiffCommand = { readonly kind: 'help' } | { readonly kind: 'kinds' } | Comparison;

export interface Comparison {
  readonly kind: 'compare';
  readonly old: string | undefined;
  readonly new: string | undefined;
  readonly format: 'terminal' | 'markdown' | 'json';
  /** The lowest level that is a failure. */
  readonly failOn: Level | undefined;
  /** Whether a change that no rule judges is a failure. */
  readonly failOnUnjudged: boolean;
  /** Whether every deviation from OpenAPI is an error. */
  readonly strict: boolean;
  /** Directories that references may lead to, beside the spec's own. */
  readonly allowRefs: readonly string[];
}

const options: Options = {
  markdown: {},
  json: {},
  'fail-on': { value: 'LEVEL' },
  strict: {},
  'allow-refs': { value: 'DIR' },
  kinds: {},
  help: { short: 'h' },
};

export function readDiffArguments(args: readonly string[]): DiffCommand {
  const { values, lists, positionals } = readWords(args, options);
  if (values.has('help')) return { kind: 'help' };
  if (values.has('kinds')) return { kind: 'kinds' };
  const [old, next, ...more] = positionals;
  if (more.length > 0) throw usage(`two specs are compared, and these are ${positionals.length}`, 'name OLD and NEW');
  if (values.has('markdown') && values.has('json'))
    throw usage('--markdown does not go with --json', 'leave one of them out');
  return {
    kind: 'compare',
    ...{ old, new: next },
    format: values.has('markdown') ? 'markdown' : values.has('json') ? 'json' : 'terminal',
    ...failOn(lists.get('fail-on') ?? []),
    strict: values.has('strict'),
    allowRefs: lists.get('allow-refs') ?? [],
  };
}

function failOn(words: readonly string[]): Pick<Comparison, 'failOn' | 'failOnUnjudged'> {
  const known = levels.filter((level) => level !== 'none');
  const all = [...known, notJudged];
  for (const word of words) {
    if (all.some((each) => each === word)) continue;
    throw usage(
      `there is no level ${JSON.stringify(word)}`,
      suggestion(nearest(word, all), `the levels are ${all.join(', ')}`),
    );
  }
  return { failOn: known.find((level) => words.includes(level)), failOnUnjudged: words.includes(notJudged) };
}
