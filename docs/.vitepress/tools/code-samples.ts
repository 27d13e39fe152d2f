/** The description with the printed example of every language at each operation, under `x-codeSamples`. */
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { tokensOf } from '../../../generator/src/spec/pointer.ts';
import { specFile, type Reference } from '../site/reference.ts';

/** As YAML, with the comments and the layout of the description. */
export function codeSamples({ api, languages }: Reference): string {
  const document = parseDocument(readFileSync(specFile, 'utf8'));
  for (const operation of api.operations) {
    const tag = api.tags.find(({ operations }) => operations.includes(operation));
    if (tag === undefined) continue;
    // What repeats the operation is shown at it, after its own examples.
    const samples = [undefined, ...(operation.poll ? [operation.poll] : [])].flatMap((poll) =>
      languages.map(({ title, dialect }) => ({
        lang: dialect.fence,
        label: poll === undefined ? title : `${title}: ${dialect.names.poll(poll)}`,
        source: dialect.usage(operation, tag, { poll, ending: 'print' }),
      })),
    );
    document.setIn([...tokensOf(operation.source.pointer), 'x-codeSamples'], document.createNode(samples));
  }
  return document.toString({ lineWidth: 0 });
}
