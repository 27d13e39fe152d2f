type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

const token = /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|[-+.\w]+/uy;
const scalar = /^(?:".*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/s;
const whitespace = /[ \t\r\n]*/y;

/** Where the token stands at which a text stops being JSON; the text's length if it only ends too early. `JSON.parse` says so only for some errors. */
export function jsonErrorOffset(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    whitespace.lastIndex = offset;
    whitespace.test(text);
    offset = whitespace.lastIndex;
    token.lastIndex = offset;
    const found = token.exec(text)?.[0];
    if (found === undefined) return offset;
    const after = step(found, expected, open);
    if (after === undefined) return offset;
    expected = after;
    offset += found.length;
  }
}

function step(found: string, expected: Expected, open: string[]): Expected | undefined {
  const atValue = expected === 'value' || expected === 'value or ]';
  const atKey = expected === 'key' || expected === 'key or }';
  switch (found) {
    case '{':
    case '[':
      if (!atValue) return undefined;
      open.push(found);
      return found === '{' ? 'key or }' : 'value or ]';
    case '}':
    case ']': {
      const closable = expected === 'comma or end' || expected === (found === '}' ? 'key or }' : 'value or ]');
      if (!closable || open.pop() !== (found === '}' ? '{' : '[')) return undefined;
      return 'comma or end';
    }
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case ',':
      if (expected !== 'comma or end' || open.length === 0) return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      if (atKey) return found.startsWith('"') ? 'colon' : undefined;
      return atValue && scalar.test(found) ? 'comma or end' : undefined;
  }
}
