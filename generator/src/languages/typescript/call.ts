/** Calls of runtime functions, laid out as prettier does. */
import { code, join, list, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { runtime } from './package.ts';

/** On one line where it fits, otherwise one argument a line. */
export function call(name: string, values: readonly Code[]): Code {
  return code`${ref(runtime(name))}${list(values, { open: '(', close: ')' })}`;
}

/** The last argument is an object or array whose brackets hug the call's. */
export function callHugging(name: string, values: readonly Code[]): Code {
  return code`${ref(runtime(name))}(${join(values, trusted(', '))})`;
}

/** A call at module level that a bundler may leave out with its result. */
export function pure(expression: Code): Code {
  return sequence([trusted('/* @__PURE__ */ '), expression]);
}

/** Arguments without those at the end that equal the parameter's default. */
export function withoutDefaults(values: readonly { readonly value: Code; readonly isDefault: boolean }[]): Code[] {
  const last = values.findLastIndex(({ isDefault }) => !isDefault);
  return values.slice(0, last + 1).map(({ value }) => value);
}
