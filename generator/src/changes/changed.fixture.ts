/** Compares two specs for tests, and returns the kinds and levels of the changes. */
import { lowered } from '../api/lowered.ts';
import { argumentsOf, takesRequest } from '../api/arguments.ts';
import type { Api } from '../api/api.ts';
import type { Surface } from '../languages/surface.ts';
import { nameApi, type NamingPolicy, type Role } from '../naming/names.ts';
import { camel, pascal, snake, words } from '../naming/words.ts';
import { judge, type JudgedChange } from './judge.ts';
import { describe } from './names/called.ts';
import { translate, write, type Phrase } from './phrase.ts';
import type { KindId } from './kinds/kinds.ts';
import type { Spoken } from './names/spoken.ts';
import { compareModels, type Described } from './report.ts';

/** A kind, its levels on the wire and in two languages, and two specs without their first lines. */
export type Case = readonly [kind: KindId, levels: string, old: string, next: string, also?: readonly KindId[]];

/** One takes arguments by their place and has plain enums; the other takes them by name too, and has every trait. */
export function changed(old: string, next: string): readonly JudgedChange[] {
  const [before, after] = [described(old), described(next)];
  const languages = [spoken('latin', latin, before.api, after.api), spoken('greek', greek, before.api, after.api)];
  return compareModels(before, after, languages).map((change) => judge(change, languages));
}

function described(yaml: string): Described {
  const { warnings, findings, ...rest } = lowered(yaml);
  return { ...rest, findings: [...warnings, ...findings] };
}

/** The subject of each change: on the wire, and in the first language. */
export function subjectsOf(old: string, next: string): readonly (readonly [wire: string, latin: string])[] {
  const [before, after] = [described(old), described(next)];
  const language = spoken('latin', latin, before.api, after.api);
  const written = (subject: Phrase): string => write(subject, (text) => text);
  return compareModels(before, after, [language]).map(({ subject }) => [
    written(subject),
    written(translate(subject, language)),
  ]);
}

/** `wire, users of the first language, users of the second`. */
export function levelsOf({ levels }: JudgedChange): string {
  return [levels['wire'], levels['latin'], levels['greek']].join(', ');
}

function spoken(id: string, surface: (api: Api) => Surface, old: Api, next: Api): Spoken {
  return { id, title: pascal([id]), old: surface(old), new: surface(next) };
}

function latin(api: Api): Surface {
  const names = nameApi(api, policy(camel));
  return {
    names,
    module: undefined,
    client: pascal(words(api.title)),
    type: (type) => `${type.home}.${names.type(type)}`,
    operationType: (name) => `operations.${name}`,
    call: (operation) => names.operation(operation).method,
    argumentOrder: (operation) => [
      ...(takesRequest(operation) ? ['request' as const] : argumentsOf(operation)),
      'options',
    ],
    argumentsByName: (operation) => (takesRequest(operation) ? argumentsOf(operation) : []),
    fieldOrder: () => undefined,
    traits: [],
  };
}

function greek(api: Api): Surface {
  const names = nameApi(api, policy(snake));
  return {
    ...latin(api),
    names,
    module: snake(words(api.title)),
    call: (operation) => names.operation(operation).method,
    type: (type) => (type.kind === 'union' ? undefined : `${type.home}/${names.type(type)}`),
    argumentOrder: (operation) => (takesRequest(operation) ? ['request'] : argumentsOf(operation)),
    argumentsByName: argumentsOf,
    fieldOrder: ({ properties }) => properties,
    optionOrder: [...api.securitySchemes, ...api.clientParameters],
    listType: (type) => describe(type, (named) => names.type(named)),
    traits: [
      'enum-objects',
      'sized-integers',
      'unset-fields',
      'one-number',
      'typed-dates',
      'typed-any',
      'absent-is-null',
    ],
  };
}

function policy(spell: (parts: readonly string[]) => string): NamingPolicy {
  const roles: readonly Role[] = [
    'type',
    'group',
    'method',
    'argument',
    'result',
    'error',
    'property',
    'member',
    'option',
  ];
  const spelled = roles.map((role) => [role, role === 'type' || role === 'member' ? pascal : spell] as const);
  return {
    spell: Object.fromEntries(spelled) as NamingPolicy['spell'],
    reserved: Object.fromEntries(roles.map((role) => [role, new Set<string>()])) as unknown as NamingPolicy['reserved'],
    typeNames: (names) => names,
  };
}

/** A document of one operation, `GET /x`, with these fields beside its responses. */
export function operation(fields = '', more = ''): string {
  return at('/x', 'get', `operationId: find, ${fields}`, more);
}

export function at(path: string, method: string, fields: string, more = ''): string {
  return `paths:\n  ${path}: {${method}: {responses: {'204': {description: Done}}, ${fields}}}\n${more}`;
}

/** Where the operation takes one parameter, `{name: a, in: query}` unless it says so. */
export function parameter(fields: string): string {
  const rest = /\b(schema|content):/.test(fields) ? fields : `schema: {type: string}, ${fields}`;
  return operation(`parameters: [{name: a, in: query, ${rest}}]`);
}

/** Where the operation gives a body of this schema. */
export function got(schema: string, components = ''): string {
  return responses(`'200': {description: Ok, content: {application/json: {schema: ${schema}}}}`, components);
}

/** Where the operation takes a body of this schema. */
export function sent(schema: string, components = ''): string {
  return body(`required: true, content: {application/json: {schema: ${schema}}}`, components);
}

export function body(fields: string, components = ''): string {
  const schemas = `components: {schemas: {${components}}}`;
  return at('/x', 'put', `operationId: find, requestBody: {${fields}}`, schemas);
}

export function responses(listed: string, components = ''): string {
  return `paths:\n  /x: {get: {operationId: find, responses: {${listed}}}}\ncomponents: {schemas: {${components}}}\n`;
}
