/** A program over both packages: whatever the old one gives and takes has to be given and taken by the new one. */
import type { Api } from '../../src/api/api.ts';
import { takesRequest } from '../../src/api/arguments.ts';
import { receivedTypes, sentTypes } from '../../src/api/walk.ts';
import type { Surface } from '../../src/languages/surface.ts';

/** `old` and `next` are the paths of the packages' indexes. */
export function typescriptProgram(api: Api, surface: Surface, old: string, next: string): string {
  const [sent, received] = [sentTypes(api), receivedTypes(api)];
  const { names, client } = surface;
  const lines = [
    `import type * as Old from '${old}';`,
    `import type * as New from '${next}';`,
    // Objects as programs write them: unlike an interface, they may have what an index signature asks for.
    'type Leaf = string | number | boolean | null | undefined | ((...values: never[]) => unknown);',
    'type Plain<T> = T extends Leaf ? T : { [Key in keyof T]: Plain<T[Key]> };',
  ];
  const given = (from: string, to: string): void => {
    lines.push(`export const pass${lines.length} = (value: ${from}): ${to} => value;`);
  };
  for (const type of api.types) {
    const name = surface.type(type);
    if (name === undefined) continue;
    if (received.has(type)) {
      given(`New.${name}`, `Old.${name}`);
      // A model that a test makes, of some fields.
      if (type.kind === 'object')
        lines.push(`export const make${lines.length} = (value: Plain<Partial<Old.${name}>>) => value as New.${name};`);
    }
    if (sent.has(type)) given(`Plain<Old.${name}>`, `New.${name}`);
    // What is optional may go away unnoticed by the types: programs name it.
    for (const property of type.kind === 'object' ? type.properties : []) {
      lines.push(`export type Field${lines.length} = New.${name}['${names.property(property)}'];`);
    }
    if (type.kind !== 'enum') continue;
    for (const member of type.members) {
      lines.push(`export type Member${lines.length} = (typeof New.${name})['${names.member(member)}'];`);
    }
  }
  for (const tag of api.tags) {
    for (const operation of tag.operations) {
      const { method, response, request } = names.operation(operation);
      const call = (side: string): string => `${side}.${client}['${names.group(tag)}']['${method}']`;
      given(`Plain<Parameters<${call('Old')}>>`, `Parameters<${call('New')}>`);
      given(`Awaited<ReturnType<${call('New')}>>`, `Awaited<ReturnType<${call('Old')}>>`);
      given(`New.${surface.operationType(response)}`, `Old.${surface.operationType(response)}`);
      if (takesRequest(operation))
        given(`Plain<Old.${surface.operationType(request)}>`, `New.${surface.operationType(request)}`);
    }
  }
  for (const error of api.errors) {
    const name = surface.type(error) ?? '';
    given(`New.${name}`, `Old.${name}`);
    for (const header of error.headers)
      lines.push(`export type Field${lines.length} = New.${name}['${names.resultField(header)}'];`);
  }
  given(`Old.${client}Options`, `New.${client}Options`);
  return `${lines.join('\n')}\n`;
}
