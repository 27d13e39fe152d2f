/** The text of a `code` template, cut into rows. */

export interface TemplateRow<Text> {
  /** Columns beyond those that all rows have. */
  readonly indentation: number;
  /** Text, and the numbers of holes. */
  readonly parts: readonly (Text | number)[];
  /** Whether nothing but holes is on it. */
  readonly bare: boolean;
}

type Row = (string | number)[];

export function cutTemplate<Text>(
  strings: readonly string[],
  text: (content: string) => Text,
): readonly TemplateRow<Text>[] {
  const rows = split(strings);
  const indentations = rows.filter((row) => !isEmpty(row)).map(leadingSpaces);
  const shared = indentations.length === 0 ? 0 : Math.min(...indentations);
  if (rows.length > 1 && isEmpty(rows[0])) rows.shift();
  if (rows.length > 1 && isEmpty(rows.at(-1))) rows.pop();
  return rows.map((row): TemplateRow<Text> => {
    if (isEmpty(row)) return { indentation: 0, parts: [], bare: true };
    const spaces = leadingSpaces(row);
    const parts = row.map((part, index) => (index === 0 && typeof part === 'string' ? part.slice(spaces) : part));
    return {
      indentation: spaces - shared,
      parts: parts.filter((part) => part !== '').map((part) => (typeof part === 'number' ? part : text(part))),
      bare: row.every((part) => typeof part === 'number' || part.trim() === ''),
    };
  });
}

function split(strings: readonly string[]): Row[] {
  const rows: Row[] = [[]];
  for (const [hole, text] of strings.entries()) {
    const [first = '', ...rest] = text.split('\n');
    rows.at(-1)?.push(first);
    for (const row of rest) rows.push([row]);
    if (hole < strings.length - 1) rows.at(-1)?.push(hole);
  }
  return rows;
}

function isEmpty(row: Row | undefined): boolean {
  return row?.every((part) => typeof part === 'string' && part.trim() === '') ?? true;
}

function leadingSpaces([first]: Row): number {
  return typeof first === 'string' ? first.length - first.trimStart().length : 0;
}
