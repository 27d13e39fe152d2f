/** Lets a long name break between its words. `html` is the escaped name. */
export function withBreaks(html: string): string {
  return html.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[_.\\])(?=\w)/g, '<wbr>');
}
