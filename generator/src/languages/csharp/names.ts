/** Names as C# has them: those of errors end as the names of exceptions do. */
import type { Api, ErrorBody, NamedType } from '../../api/api.ts';
import { nameApi, type Names } from '../../naming/names.ts';
import { naming } from './naming.ts';

export function nameTypes(api: Api): Names {
  const names = nameApi(api, naming);
  const taken = new Set(api.types.map((type) => names.type(type)));
  const errors = new Map<NamedType | ErrorBody, string>(
    api.errors.map((error) => {
      const name = names.type(error);
      const ending = name.endsWith('Exception') ? '' : 'Exception';
      return [error, taken.has(name + ending) ? name : name + ending] as const;
    }),
  );
  return { ...names, type: (type) => errors.get(type) ?? names.type(type) };
}
