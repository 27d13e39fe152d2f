/**
 * Whether a text equals its bytes and, if it is JSON, the result of `JSON.parse`: it neither begins with bytes that are not
 * UTF-8, nor has half of a surrogate pair, many levels, or a long number.
 */
export function isUsual(text: string): boolean {
  return (
    !text.startsWith('\ufffd') &&
    !text.includes('\\ud') &&
    !text.includes('\\uD') &&
    text.split('{').length + text.split('[').length < 512 &&
    !mayRound(text)
  );
}

/** Whether there may be a whole number that a `number` cannot hold: every sixteenth character is within its digits. */
export function mayRound(text: string): boolean {
  for (let at = 15; at < text.length; at += 16) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58 && /\d{16}/.test(text.slice(at - 15, at + 16))) return true;
  }
  return false;
}
