import type { Node } from '../node.ts';
import { removeField } from '../origin.ts';
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
      readStyle(parameter, parameter.get('schema'), name, tell);
    },
  },
  {
    ...rule,
    on: 'MediaType',
    when: 'encoding',
    read(media, tell) {
      for (const [name, encoding] of media.get('encoding')?.entries(true) ?? []) {
        readStyle(encoding, media.get('schema')?.get('properties')?.get(name), name, tell);
      }
    },
  },
];

/** The runtimes write a list in this style; any other value has the style form. */
function readStyle(holder: Node, schema: Node | undefined, name: string, tell: Tell): void {
  const style = holder.text('style') ?? '';
  const wanted = style === 'deepObject' ? ['object'] : ['array', 'object'];
  if (!['deepObject', 'spaceDelimited', 'pipeDelimited'].includes(style) || !excludes(schema, wanted)) return;
  const isList = style === 'deepObject' && !excludes(schema, ['array']);
  const said = isList ? `${quote(`${listName(name)}=…`)} for each item` : 'the style form';
  const message = `the style ${quote(style)} is for ${style === 'deepObject' ? 'objects' : 'lists and objects'}: read as ${said}`;
  tell(holder.sourceOf('style'), message, 'remove the style, or correct the schema');
  if (!isList) removeField(holder, 'style');
}

function listName(name: string): string {
  return name.endsWith('[]') ? name : `${name}[]`;
}
