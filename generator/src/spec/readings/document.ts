import { isObject } from '../json.ts';
import type { Node } from '../node.ts';
import { operationsIn } from '../operations.ts';
import { keepItems, removeField, replaceField } from '../origin.ts';
import { quote } from '../quote.ts';
import type { DocumentReading, Reading, Tell } from './reading.ts';

const missingField = { id: 'missing-field', severity: 'tolerated', explanation: 'Required fields are there.' } as const;

/** The title of a description without one. */
const untitled = 'API';

export const documentFieldReadings: readonly Reading[] = [
  {
    ...missingField,
    on: 'OpenAPI',
    read(root, tell, spec) {
      if (!root.has('info')) {
        tell(root.source, `the document has no "info": read as the title ${quote(untitled)}`, 'add info', 'key');
        replaceField(root, 'info', { title: untitled, version: '' });
      }
      if (root.has('paths') || !spec.version.startsWith('3.0')) return;
      tell(root.source, 'the document has no "paths": read as without operations', 'add paths', 'key');
      replaceField(root, 'paths', {});
    },
  },
  {
    ...missingField,
    on: 'Info',
    read(info, tell) {
      if (info.has('title')) return;
      tell(info.source, `\`info\` has no "title": read as ${quote(untitled)}`, 'add title', 'key');
      replaceField(info, 'title', untitled);
    },
  },
  {
    id: 'duplicate-tag',
    severity: 'tolerated',
    explanation: 'A tag is declared once.',
    on: 'OpenAPI',
    when: 'tags',
    read: readTags,
  },
];

/** The first declaration counts, with the fields that only later ones have. */
function readTags(root: Node, tell: Tell): void {
  const list = root.get('tags');
  if (!list || !Array.isArray(list.value)) return;
  const first = new Map<string, Node>();
  const removed = new Set<number>();
  for (const [index] of list.value.entries()) {
    const tag = list.get(String(index));
    if (!tag || !isObject(tag.value)) continue;
    const name = tag.text('name');
    const known = name === undefined ? undefined : first.get(name);
    if (name !== undefined && !known) first.set(name, tag);
    if (name !== undefined && !known) continue;
    removed.add(index);
    if (known) {
      tell(tag.sourceOf('name'), `the tag ${quote(name ?? '')} is declared already: read as one`, 'remove one of them');
      for (const key of Object.keys(tag.value)) if (!known.has(key)) replaceField(known, key, tag.data(key));
    } else {
      tell(tag.source, 'the tag has no name: it is left out', 'add name');
    }
  }
  if (removed.size > 0) keepItems(list, (index) => !removed.has(index));
}

export const sharedOperationReadings: readonly DocumentReading[] = [
  {
    id: 'duplicate-operation-id',
    severity: 'tolerated',
    explanation: 'An operationId belongs to one operation.',
    read(root, tell) {
      const first = new Map<unknown, string>();
      const paths = root.get('paths');
      for (const { key, method, operation } of operationsIn(root)) {
        const known = first.get(operation.value);
        if (known === undefined) first.set(operation.value, `${method} ${key}`);
        else if ((operation.text('operationId') ?? '') !== '' && paths?.has(key)) {
          const message = `${method} ${key} is the same operation as ${known}: the path is left out`;
          tell(paths.sourceOf(key), message, 'describe it with an operationId of its own', 'key');
          removeField(paths, key);
        }
      }
    },
  },
];
