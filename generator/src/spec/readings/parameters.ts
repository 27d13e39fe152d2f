import { isObject } from '../json.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import { keepItems, removeField, renameField, replaceField } from '../origin.ts';
import { alternatives, quote } from '../quote.ts';
import { styles } from '../rules/parameters.ts';
import { excludes } from '../types.ts';
import type { Reading, Tell } from './reading.ts';

const places = Object.keys(styles);

/** How a parameter on its own is read. */
export const parameterReadings: readonly Reading[] = [
  {
    id: 'parameter-location',
    severity: 'tolerated',
    explanation: 'A parameter is in the path, query, querystring, header or cookie; a body is a request body.',
    on: 'Parameter',
    read(parameter, tell) {
      const place = parameter.text('in');
      if (place !== undefined && places.includes(place)) return;
      const meant = place === undefined ? 'query' : nearest(place, places);
      if (meant === undefined || (place === undefined && parameter.has('in'))) return;
      const message = place === undefined ? 'the parameter has no place' : `a parameter can't be in ${quote(place)}`;
      const source = place === undefined ? parameter.source : parameter.sourceOf('in');
      tell(source, `${message}: read as ${quote(meant)}`, `write in: ${alternatives(places)}`);
      replaceField(parameter, 'in', meant);
    },
  },
  {
    id: 'path-parameter-required',
    severity: 'tolerated',
    explanation: 'A path parameter is required: true.',
    on: 'Parameter',
    read(parameter, tell) {
      if (parameter.text('in') !== 'path' || parameter.flag('required')) return;
      const source = parameter.has('required') ? parameter.sourceOf('required') : parameter.source;
      const name = quote(parameter.text('name') ?? '');
      tell(source, `the path parameter ${name} is not required: read as required`, 'write required: true');
      replaceField(parameter, 'required', true);
    },
  },
  ...(['Parameter', 'Header'] as const).map((on): Reading => ({
    id: 'parameter-schema',
    severity: 'tolerated',
    explanation: 'A parameter has either a schema or a content with one media type.',
    on,
    read: readSchema,
  })),
  {
    id: 'parameter-style',
    severity: 'tolerated',
    explanation: 'A style goes with the place of the parameter.',
    on: 'Parameter',
    when: 'style',
    read(parameter, tell) {
      const place = parameter.text('in') ?? '';
      const style = parameter.text('style');
      const allowed = Object.hasOwn(styles, place) ? styles[place] : undefined;
      if (style === undefined || !allowed || allowed.includes(style)) return;
      const [byDefault] = allowed;
      const meant = byDefault === undefined ? 'without' : `as ${quote(byDefault)}`;
      const message = `a ${place} parameter can't have the style ${quote(style)}: read ${meant}`;
      const hint = byDefault === undefined ? 'remove it' : `write ${alternatives(allowed)}`;
      tell(parameter.sourceOf('style'), message, hint);
      removeField(parameter, 'style');
    },
  },
  {
    id: 'style-type',
    severity: 'tolerated',
    explanation: 'deepObject is for objects and lists; spaceDelimited and pipeDelimited are for lists and objects.',
    on: 'Parameter',
    when: 'style',
    read(parameter, tell) {
      const style = parameter.text('style') ?? '';
      if (!['deepObject', 'spaceDelimited', 'pipeDelimited'].includes(style)) return;
      if (!excludes(parameter.get('schema'), ['array', 'object'])) return;
      const message = `the style ${quote(style)} is for lists and objects: read as "form"`;
      tell(parameter.sourceOf('style'), message, 'remove the style, or correct the schema');
      removeField(parameter, 'style');
    },
  },
];

function readSchema(parameter: Node, tell: Tell): void {
  const content = parameter.get('content');
  const types = isObject(content?.value) ? Object.keys(content.value) : [];
  if (parameter.has('schema') && parameter.has('content')) {
    const message = 'the parameter has both a schema and a content: read by its schema';
    tell(parameter.sourceOf('content'), message, 'remove one of them', 'key');
    removeField(parameter, 'content');
  } else if (!parameter.has('schema') && types.length === 0) {
    tell(parameter.source, 'the parameter has no schema: read as a string', 'say what it is: schema: {type: string}');
    if (parameter.has('content')) renameField(parameter, 'content', 'schema');
    replaceField(parameter, 'schema', { type: 'string' });
  } else if (content && types.length > 1) {
    const kept = types.find((type) => /json/i.test(type)) ?? types[0] ?? '';
    const message = `the content of a parameter has one media type: read as ${quote(kept)}`;
    tell(parameter.sourceOf('content'), message, 'keep one', 'key');
    for (const type of types) if (type !== kept) removeField(content, type);
  }
}

/** How the parameters of one owner are read together. */
export const parameterListReadings: readonly Reading[] = [
  ...(['Operation', 'PathItem'] as const).map((on): Reading => ({
    id: 'duplicate-parameter',
    severity: 'tolerated',
    explanation: 'A list of parameters has each name and place once.',
    on,
    when: 'parameters',
    read(owner, tell) {
      const list = owner.get('parameters');
      if (list && Array.isArray(list.value)) readDuplicates(list, tell);
    },
  })),
];

/** Of two that differ the later counts, as of an operation's and its path's. */
function readDuplicates(list: Node, tell: Tell): void {
  const nodes = (list.value as unknown[]).map((_, index) => list.get(String(index)));
  const last = new Map<string, number>();
  const removed = new Set<number>();
  for (const [index, node] of nodes.entries()) {
    const identity = node && identityOf(node);
    if (node === undefined || identity === undefined) continue;
    const earlier = last.get(identity);
    if (earlier === undefined) last.set(identity, index);
    else {
      const isSame = JSON.stringify(nodes[earlier]?.value) === JSON.stringify(node.value);
      const name = `the ${node.text('in') ?? ''} parameter ${quote(node.text('name') ?? '')} is there already`;
      const message = isSame ? `${name}: read as one` : `${name}, and is another: read as the later one`;
      tell(node.reference?.source ?? node.source, message, 'remove one of them');
      removed.add(isSame ? index : earlier);
      if (!isSame) last.set(identity, index);
    }
  }
  if (removed.size > 0) keepItems(list, (index) => !removed.has(index));
}

/** Header names are the same in any case. */
function identityOf(parameter: Node): string | undefined {
  const [name, place] = [parameter.text('name'), parameter.text('in')];
  if (name === undefined || place === undefined) return undefined;
  return JSON.stringify([place, place === 'header' ? name.toLowerCase() : name]);
}
