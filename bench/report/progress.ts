/** What is being done, in one line of a terminal, in the place of the line before; an empty text removes it. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
