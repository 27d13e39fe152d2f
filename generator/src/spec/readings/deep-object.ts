import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { removeField, renameField, replaceField } from '../origin.ts';
import { quote } from '../quote.ts';
import { excludes } from '../types.ts';
import type { Reading, Tell } from './reading.ts';

const rule = {
  id: 'style-type',
  severity: 'tolerated',
  explanation: 'deepObject is for objects; spaceDelimited and pipeDelimited are for lists and objects.',
} as const;

/** Styles of values that they are not made for: of a list, deepObject means `name[]=a&name[]=b`; others say nothing. */
export const styleReadings: readonly Reading[] = [
  {
    ...rule,
    on: 'Parameter',
    when: 'style',
    read(parameter, tell) {
      const name = parameter.text('name');
      if (parameter.text('in') !== 'query' || name === undefined) return;
      if (readStyle(parameter, parameter.get('schema'), name, tell)) replaceField(parameter, 'name', listName(name));
    },
  },
  {
    ...rule,
    on: 'MediaType',
    when: 'encoding',
    read(media, tell) {
      const schema = media.child('schema');
      const encodings = media.child('encoding');
      for (const [name, encoding] of media.get('encoding')?.entries(true) ?? []) {
        const isList = readStyle(encoding, media.get('schema')?.get('properties')?.get(name), name, tell);
        if (isList && schema && encodings) renameProperty(schema, encodings, name);
      }
    },
  },
];

/** Whether it is a list in the style deepObject. */
function readStyle(holder: Node, schema: Node | undefined, name: string, tell: Tell): boolean {
  const style = holder.text('style') ?? '';
  const wanted = style === 'deepObject' ? ['object'] : ['array', 'object'];
  if (!['deepObject', 'spaceDelimited', 'pipeDelimited'].includes(style) || !excludes(schema, wanted)) return false;
  const isList = style === 'deepObject' && !excludes(schema, ['array']);
  const said = isList ? `${quote(`${listName(name)}=…`)} for each item` : 'the style form';
  const message = `the style ${quote(style)} is for ${style === 'deepObject' ? 'objects' : 'lists and objects'}: read as ${said}`;
  tell(holder.sourceOf('style'), message, 'remove the style, or correct the schema');
  removeField(holder, 'style');
  if (isList) replaceField(holder, 'explode', true);
  return isList;
}

function listName(name: string): string {
  return name.endsWith('[]') ? name : `${name}[]`;
}

/** Only where the schema stands in place: one that is referred to may be part of something else. */
function renameProperty(schema: Node, encodings: Node, name: string): void {
  const properties = schema.child('properties');
  const to = listName(name);
  if (!isObject(properties?.value) || !isObject(encodings.value) || to === name) return;
  renameField(properties, name, to);
  renameField(encodings, name, to);
  const required = schema.child('required');
  const index = Array.isArray(required?.value) ? required.value.indexOf(name) : -1;
  if (required && index >= 0) replaceField(required, String(index), to);
}
