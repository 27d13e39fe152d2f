/** Words of other languages and formats that stand for a type of JSON Schema; without `type` any value fits. */
export interface TypeWord {
  readonly type?: string;
  readonly format?: string;
}

const text = (format?: string): TypeWord => ({ type: 'string', ...(format === undefined ? {} : { format }) });
const whole = (format?: string): TypeWord => ({ type: 'integer', ...(format === undefined ? {} : { format }) });
const number = (format?: string): TypeWord => ({ type: 'number', ...(format === undefined ? {} : { format }) });

const words = new Map<string, TypeWord>(
  Object.entries({
    file: text('binary'),
    binary: text('binary'),
    byte: text('byte'),
    text: text(),
    str: text(),
    char: text(),
    date: text('date'),
    datetime: text('date-time'),
    'date-time': text('date-time'),
    timestamp: text('date-time'),
    time: text('time'),
    uuid: text('uuid'),
    guid: text('uuid'),
    email: text('email'),
    uri: text('uri'),
    url: text('uri'),
    password: text('password'),
    int: whole(),
    int32: whole('int32'),
    int64: whole('int64'),
    short: whole(),
    long: whole('int64'),
    bigint: whole('int64'),
    float: number('float'),
    double: number('double'),
    decimal: number(),
    numeric: number(),
    bool: { type: 'boolean' },
    list: { type: 'array' },
    map: { type: 'object' },
    dict: { type: 'object' },
    dictionary: { type: 'object' },
    json: {},
    any: {},
    mixed: {},
    unknown: {},
    none: { type: 'null' },
    nil: { type: 'null' },
    void: { type: 'null' },
  }),
);

/** The type for a word; undefined for an unknown word. */
export function typeWord(word: string): TypeWord | undefined {
  return words.get(word.toLowerCase());
}
