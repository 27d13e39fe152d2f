/** Reads scenarios, and reports errors with file and line. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { operationsOf } from './api.ts';
import { narrow } from './exact.ts';
import { folder } from './paths.ts';
import type { ApiName, Scenario } from './scenario.ts';

export class WrongScenario extends Error {}

const schema = JSON.parse(readFileSync(join(folder, 'scenario.schema.json'), 'utf8')) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true }).compile(schema);

/** Every scenario, in the order of the files and of their entries. */
export function loadScenarios(pattern = join(folder, 'scenarios/*.yaml')): Scenario[] {
  const problems: string[] = [];
  const scenarios = globSync(pattern)
    .sort()
    .flatMap((file) => loadFile(file, problems));
  if (problems.length > 0) throw new WrongScenario(problems.join('\n'));
  return scenarios;
}

interface Written extends Omit<Scenario, 'id' | 'place' | 'api' | 'client' | 'exchanges'> {
  readonly api?: ApiName;
  readonly client?: Scenario['client'];
  readonly exchanges?: Scenario['exchanges'];
}

function loadFile(file: string, problems: string[]): Scenario[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
    intAsBigInt: true,
  });
  const shown = relative(folder, file);
  const at = (offset: number): string => `${shown}:${lines.linePos(offset).line}`;
  const before = problems.length;
  for (const { pos, message } of document.errors) problems.push(`${at(pos[0])}: ${message}`);
  if (problems.length > before) return [];
  const content: unknown = document.toJS({
    reviver: (_, value) => (typeof value === 'bigint' ? narrow(value) : value),
  });
  if (!validate(content)) {
    const found = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'oneOf');
    for (const error of found) problems.push(`${at(offsetOf(document, error.instancePath))}: ${describe(error)}`);
    return [];
  }
  const names = new Set<string>();
  return (content as Written[]).map((written, index) => {
    const place = at(offsetOf(document, `/${index}`));
    const scenario: Scenario = {
      api: 'conformance',
      client: {},
      exchanges: [],
      ...written,
      id: `${basename(file, '.yaml')}: ${written.name}`,
      place,
    };
    if (names.has(written.name)) problems.push(`${place}: two scenarios are called "${written.name}"`);
    names.add(written.name);
    problems.push(...callProblems(scenario));
    return scenario;
  });
}

const operations = { conformance: operationsOf('conformance'), plex: operationsOf('plex') };

function callProblems({ api, client, call, device, place }: Scenario): string[] {
  const operation = operations[api].get(call.operation);
  if (operation === undefined) return [`${place}: the spec has no operation ${call.operation}`];
  const unknown = Object.keys(call.arguments ?? {}).filter((name) => !operation.parameters.includes(name));
  const isElsewhere = call.options?.['serverURL'] ?? client['overrideServerURL'];
  const leaves = api === 'plex' && operation.hasOwnServer && isElsewhere === undefined && device === undefined;
  return [
    ...(device !== undefined && api !== 'plex' ? [`${place}: a device credential is that of api: plex`] : []),
    ...unknown.map((name) => `${place}: ${call.operation} has no parameter ${name}`),
    ...(leaves
      ? [`${place}: ${call.operation} goes to plex.tv; give client.overrideServerURL or call.options.serverURL`]
      : []),
  ];
}

function describe({ instancePath, message = '', params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: unknown[] };
  const detail = additionalProperty ?? allowedValues?.join(', ');
  const where = instancePath.replace(/^\/\d+\/?/, '').replaceAll('/', '.');
  return `${where === '' ? '' : `${where} `}${message}${detail === undefined ? '' : `: ${detail}`}`;
}

/** The position of the value at a JSON pointer. */
function offsetOf(document: Document, pointer: string): number {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
