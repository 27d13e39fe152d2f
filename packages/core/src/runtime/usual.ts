/**
 * Whether a text equals its bytes and, if it is JSON, the result of `JSON.parse`: it neither begins with bytes that are not
 * UTF-8, nor has half of a surrogate pair, many levels, or a long number.
 */
export function isUsual(text: string): boolean {
  return (
    !text.startsWith('\ufffd') && !(text.includes('\\') && /\\u[dD]/.test(text)) && isFlat(text) && !mayRound(text)
  );
}

/** Whether there are too few brackets for many levels. */
function isFlat(text: string): boolean {
  let left = 512;
  for (const bracket of '{[') {
    for (let at = text.indexOf(bracket); at >= 0 && left > 0; at = text.indexOf(bracket, at + 1)) left--;
  }
  return left > 0;
}

/** Whether there may be a whole number that a `number` cannot hold: every sixteenth character is within its digits. */
export function mayRound(text: string): boolean {
  for (let at = 15; at < text.length; at += 16) {
    if (isDigit(text, at)) {
      let first = at;
      let next = at + 1;
      while (isDigit(text, first - 1)) first--;
      while (isDigit(text, next)) next++;
      if (next - first > 15) return true;
    }
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}
