/** Long names that break between their words, and nowhere else. `html` is text of a name, with its entities. */
export function withBreaks(html: string): string {
  return html.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[_.])(?=\w)/g, '<wbr>');
}
