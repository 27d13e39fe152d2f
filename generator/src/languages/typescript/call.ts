/** Calls of runtime functions, laid out as prettier does. */
import { code, indent, join, list, newline, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { WIDTH } from './file.ts';
import { runtime } from './package.ts';

/** On one line if it fits and is not a composition of functions, otherwise one argument per line. */
export function call(name: string, values: readonly Code[]): Code {
  const expanded = values.length > 1 && values.some(takesFunction);
  return code`${ref(runtime(name))}${list(values, { open: '(', close: ')', expanded })}`;
}

/** Whether it is a call with a function as an argument. */
function takesFunction(value: Code): boolean {
  return /^(\/\* @__PURE__ \*\/ )?\w+\(\(\) => /.test(print(value, Infinity).text.trimStart());
}

/** The last argument is an object or array whose brackets hug the call's. */
export function callHugging(name: string, values: readonly Code[]): Code {
  return code`${ref(runtime(name))}(${join(values, trusted(', '))})`;
}

/**
 * `declaration` and a call whose last argument takes several lines. If it is an object or list its brackets hug the
 * call's, where what stands before it fits on the line. The call begins a line of its own where not even its name fits.
 */
export function assignedCall(declaration: Code, name: string, values: readonly Code[], hugs: boolean): Code {
  const opening = pure(code`${ref(runtime(name))}(`);
  const above = fitsLine(code`${declaration} ${opening}`);
  const before = values.slice(0, -1).flatMap((value) => [value, trusted(', ')]);
  const first = sequence([above ? code`${declaration} ${opening}` : code`  ${opening}`, ...before, trusted('{')]);
  const made = pure(hugs && fitsLine(first) ? callHugging(name, values) : call(name, values));
  return above ? code`${declaration} ${made};` : code`${declaration}${indent(2, sequence([newline, made]))};`;
}

function fitsLine(content: Code): boolean {
  const { text } = print(content, Infinity);
  return !text.trimEnd().includes('\n') && text.length - 1 <= WIDTH;
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
