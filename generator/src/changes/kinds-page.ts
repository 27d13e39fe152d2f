/** The tables of `docs/guides/change-kinds.md`. */
import type { Trait } from '../languages/surface.ts';
import type { Kind } from './kinds/kind.ts';
import { kindGroups } from './kinds/kinds.ts';

const header = ['Kind', 'The subject …', 'Wire', 'Users', 'Why'];

export function kindTables(): string {
  const groups: Readonly<Record<string, Readonly<Record<string, Kind>>>> = kindGroups;
  return Object.entries(groups)
    .map(([title, kinds]) => {
      const rows = [header, header.map(() => '---'), ...Object.entries(kinds).map(([id, kind]) => rowOf(id, kind))];
      return [`### ${title}`, '', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
    })
    .join('\n\n');
}

function rowOf(id: string, { says, wire, users, where, reason }: Kind): readonly string[] {
  const exception = where === undefined ? '' : `; ${where.users} ${traits[where.trait]}`;
  return [`\`${id}\``, says, wire, `${users}${exception}`, reason];
}

const traits: Readonly<Record<Trait, string>> = {
  'enum-objects': 'where the members of an enum are objects',
  'unset-fields': 'where absent and null differ',
  'sized-integers': 'where integers have a size',
  'one-number': 'where all numbers are of one type',
  'typed-any': 'where a value of any type has a type of its own',
  'typed-dates': 'where dates are types of their own',
  'absent-is-null': 'where an absent field is null',
};
