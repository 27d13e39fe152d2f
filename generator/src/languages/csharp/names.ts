/** Names for C#: those of errors end in `Exception`, and no member has the name of its type. */
import type { Api, EnumMember, ErrorBody, NamedType, Property, ResultField, ResultHeader } from '../../api/api.ts';
import { nameApi, type Names } from '../../naming/names.ts';
import { rootNamespace } from './manifest.ts';
import { naming } from './naming.ts';

type Member = Property | EnumMember | ResultField | ResultHeader;

export function nameTypes(api: Api): Names {
  // Inside the root namespace, a type of the same name could not be referred to.
  const type = new Set([...naming.reserved.type, rootNamespace(api)]);
  const names = nameApi(api, { ...naming, reserved: { ...naming.reserved, type } });
  const errors = nameErrors(api, names);
  const members = nameMembers(api, names, errors);
  return {
    ...names,
    type: (type) => errors.get(type) ?? names.type(type),
    property: (property) => members.get(property) ?? names.property(property),
    member: (member) => members.get(member) ?? names.member(member),
    resultField: (field) => members.get(field) ?? names.resultField(field),
  };
}

function nameErrors(api: Api, names: Names): ReadonlyMap<NamedType | ErrorBody, string> {
  const taken = new Set(api.types.map((type) => names.type(type)));
  return new Map(
    api.errors.map((error) => {
      const name = names.type(error);
      const ending = name.endsWith('Exception') ? '' : 'Exception';
      return [error, taken.has(name + ending) ? name : name + ending] as const;
    }),
  );
}

/** New names for the members that would have the name of their type. */
function nameMembers(
  api: Api,
  names: Names,
  errors: ReadonlyMap<NamedType | ErrorBody, string>,
): ReadonlyMap<Member, string> {
  const renamed = new Map<Member, string>();
  const rename = <Part extends Member>(owner: string, parts: readonly Part[], nameOf: (part: Part) => string): void => {
    const taken = new Set(parts.map(nameOf));
    const namesake = parts.find((part) => nameOf(part) === owner);
    if (namesake === undefined) return;
    const free = ['Value', 'Property', 'Member'].map((ending) => owner + ending).find((name) => !taken.has(name));
    renamed.set(namesake, free ?? `${owner}ValuePropertyMember`);
  };
  for (const type of api.types) {
    if (type.kind === 'object') rename(names.type(type), type.properties, names.property);
    else if (type.kind === 'enum') rename(names.type(type), type.members, names.member);
  }
  for (const operation of api.operations) {
    const fields = [...operation.results, ...operation.resultHeaders];
    rename(names.operation(operation).response, fields, names.resultField);
  }
  for (const error of api.errors) rename(errors.get(error) ?? names.type(error), error.headers, names.resultField);
  return renamed;
}
