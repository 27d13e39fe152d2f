/** The arguments of a call in TypeScript, from the same example values that the printed examples have. */
import type { Operation } from '../../../generator/src/api/api.ts';
import { argumentsOf, takesRequest } from '../../../generator/src/api/arguments.ts';
import { sampleBody, sampleParameter, type Sample } from '../../../generator/src/api/sample.ts';
import type { Names } from '../../../generator/src/naming/names.ts';

/** In the order of the signature; undefined where an example leaves an argument out. */
export function argumentValues(operation: Operation, names: Names): readonly unknown[] {
  const given = argumentsOf(operation).map((argument) => {
    const sample = 'style' in argument ? sampleParameter(argument) : sampleBody(argument);
    return [names.argument(argument), sample && valueOf(sample, names)] as const;
  });
  return takesRequest(operation) ? [Object.fromEntries(given)] : given.map(([, value]) => value);
}

function valueOf(sample: Sample, names: Names): unknown {
  switch (sample.kind) {
    case 'json':
      return sample.value;
    case 'member':
      return sample.member.value;
    case 'list':
      return sample.items.map((item) => valueOf(item, names));
    case 'map':
      return Object.fromEntries(sample.entries.map(([name, entry]) => [name, valueOf(entry, names)]));
    case 'object':
      return Object.fromEntries(
        sample.fields.map(([property, field]) => [names.property(property), valueOf(field, names)]),
      );
    case 'variant':
      return valueOf(sample.value, names);
    case 'bytes':
      return new Uint8Array([1, 2, 3]);
    default:
      return sample satisfies never;
  }
}
