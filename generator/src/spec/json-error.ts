type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or end';

const token = /[{}[\]:,]|[-+.\w]+/y;
const characters = /[^"\\\u0000-\u001f]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const scalar = /^(?:".*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/s;
const whitespace = /[ \t\r\n]*/y;

/** The offset of the first token that is not JSON; the text's length if it ends too early. `JSON.parse` reports it only for some errors. */
export function jsonErrorOffset(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let offset = 0;
  for (;;) {
    offset = endOf(whitespace, text, offset) ?? offset;
    const end = text.charAt(offset) === '"' ? endOfString(text, offset) : endOf(token, text, offset);
    if (end === undefined) return offset;
    const after = step(text.slice(offset, end), expected, open);
    if (after === undefined) return offset;
    expected = after;
    offset = end;
  }
}

/** A loop, because one pattern for a whole string overflows the stack of the engine on a long one. */
function endOfString(text: string, start: number): number | undefined {
  for (let at: number | undefined = start + 1; at !== undefined; at = endOf(escaped, text, at)) {
    at = endOf(characters, text, at) ?? at;
    if (text.charAt(at) === '"') return at + 1;
  }
  return undefined;
}

/** The end of the token at an offset; undefined if the pattern does not match there. */
function endOf(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
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
