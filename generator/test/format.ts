/** Whether generated code is what prettier would make of it. */
import * as prettier from 'prettier';

/** `path:line ours | prettier's` for each file that prettier would change, at the first line that differs. */
export async function unformatted(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [path, text] of files) {
    const formatted = await prettier.format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
    if (formatted !== text) found.push(`${path}:${firstDifference(text, formatted)}`);
  }
  return found;
}

function firstDifference(ours: string, theirs: string): string {
  const [own, other] = [ours.split('\n'), theirs.split('\n')];
  const index = own.findIndex((line, number) => line !== other[number]);
  return `${index + 1}\n${own.slice(index, index + 3).join('\n')}\nprettier:\n${other.slice(index, index + 3).join('\n')}`;
}
