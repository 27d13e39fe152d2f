/** The owner of the API in the description; empty text for missing fields. */
import type { Node } from '../spec/node.ts';
import type { Info } from './api.ts';

export function lowerInfo(root: Node): Info {
  const info = root.get('info');
  const text = (node: Node | undefined, field: string): string => node?.text(field) ?? '';
  const [contact, license] = [info?.get('contact'), info?.get('license')];
  return {
    summary: text(info, 'summary'),
    contact: { name: text(contact, 'name'), email: text(contact, 'email'), url: text(contact, 'url') },
    license: { name: text(license, 'name'), identifier: text(license, 'identifier') },
    documentation: text(root.get('externalDocs'), 'url'),
    versionSource: info?.get('version')?.source ?? info?.source ?? root.source,
  };
}
