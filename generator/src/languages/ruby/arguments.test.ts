import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { ruby } from './language.ts';

/** The names that callers can write, and the method. */
function written(parameters: readonly string[]): [string, string] {
  const operation = `operationId: getIt, parameters: [${parameters.join()}], responses: {'204': {description: Ok}}`;
  const { api } = lowered(`tags: [{name: g}]\npaths: {/x: {get: {tags: [g], ${operation}}}}`);
  const surface = ruby.surface(api);
  const names = surface.argumentsByName(only(api.operations)).map((argument) => surface.names.argument(argument));
  const { files } = ruby.emit(api, { name: 't_ruby_sdk', published: 't_ruby_sdk', version: '1.0.0' });
  const { text } = only(files.filter(({ path }) => path.endsWith('generated/groups/g.rb')));
  return [names.join(' '), /^def get_it[^]*?(?=^end)/m.exec(text.replace(/^ +/gm, ''))?.[0] ?? ''];
}

const query = (name: string, more = ''): string => `{name: ${name}, in: query, schema: {type: string}${more}}`;

test('what can be left out can be given by name, unless an option has that name', () => {
  const [names, method] = written([query('a', ', required: true'), query('b'), query('timeout')]);
  expect(names).toBe('b');
  expect(method).toBe(
    'def get_it(a, b = nil, timeout = nil, **options)\n' +
      'b = options.delete(:b) { b }\n' +
      'Calls::GetIt.call(@client, a, b, timeout, options)\n',
  );
});

test('what stands before an argument that has to be given is given by its place', () => {
  const [names, method] = written([query('a'), query('b', ', required: true')]);
  expect(names).toBe('');
  expect(method).toContain('def get_it(a, b, **options)');
});
