/** Random methods that wait: what `x-poll` names, and a success that has it. */
import * as fc from 'fast-check';
import { type Data, fields, flag, name, optional } from './any-text.ts';

export interface AnyPoll {
  readonly poll: Data;
  /** The body of a success. */
  readonly schema: Data;
}

const moment = fc.constantFrom<Data>(
  { type: 'integer' },
  { type: ['number', 'null'] },
  { type: 'string', format: 'date-time' },
);

interface Ending {
  readonly type: Record<string, Data>;
  readonly values?: Data[];
}

/** A property that gets a value, or one of some values. */
const ending: fc.Arbitrary<Ending> = fc.oneof(
  fc.constantFrom<Ending>({ type: { type: ['string', 'null'] } }, { type: { type: 'object' } }, { type: {} }),
  fc
    .uniqueArray(name, { minLength: 2, maxLength: 3 })
    .map((values) => ({ type: { type: 'string', enum: values }, values: values.slice(1) })),
  fc.uniqueArray(name, { minLength: 1, maxLength: 2 }).map((values) => ({ type: { type: 'string' }, values })),
  fc.constantFrom<Ending>(
    { type: { type: 'boolean' }, values: [true] },
    { type: { type: 'integer' }, values: [-1, 2] },
  ),
);

export const anyPoll: fc.Arbitrary<AnyPoll> = fc
  .record({
    method: name.filter((text) => text !== ''),
    names: fc.uniqueArray(name, { minLength: 4, maxLength: 4 }),
    ending,
    moment,
    pace: optional(fc.constantFrom<Data>(0, 0.5, 7)),
    isNested: flag,
    isSensitive: flag,
    hasEnd: flag,
  })
  .map(({ method, names, ending: { type, values }, moment, pace, isNested, isSensitive, hasEnd }) => {
    const [until = '', outer = '', interval = '', expires = ''] = names;
    const marked = isSensitive ? { ...type, 'x-sensitive': true } : type;
    const within = isNested ? { [outer]: { type: 'object', properties: { [until]: marked } } } : { [until]: marked };
    return {
      schema: {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries<Data>({ ...within, [interval]: { type: 'number' }, [expires]: moment }),
        ),
      },
      poll: fields({
        name: method,
        until: pointer(isNested ? [outer, until] : [until]),
        in: values,
        interval: pace ?? pointer([interval]),
        expires: hasEnd ? pointer([expires]) : undefined,
      }),
    };
  });

/** As RFC 6901 writes it. */
function pointer(names: readonly string[]): string {
  return names.map((each) => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
