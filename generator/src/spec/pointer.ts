/** The tokens of a JSON pointer (RFC 6901); none for the whole document. */
export function tokensOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(pointer.startsWith('/') ? 1 : 0)
    .split('/')
    .map((token) => (token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token));
}

/** A pointer one token longer. */
export function append(pointer: string, token: string): string {
  return `${pointer}/${/[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token}`;
}

/** The JSON pointer of these tokens. */
export function pointerOf(tokens: readonly string[]): string {
  return tokens.reduce(append, '');
}
