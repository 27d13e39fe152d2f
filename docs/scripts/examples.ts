/** Prints the examples on the operation pages of a language, as JSON: the packages' tests compile and run them. */
import { pageExamples } from '../.vitepress/operations/example.ts';
import { operationPaths } from '../.vitepress/operations/paths.ts';
import { languageWithId, readReference } from '../.vitepress/site/reference.ts';

const reference = await readReference();
const language = languageWithId(process.argv[2] ?? '', reference);
const examples = operationPaths(reference, language).flatMap((place) => {
  const page = `docs/pages/${language.id}/${place.path}`;
  const { usage, standalone } = pageExamples(place, language.dialect);
  return [usage, ...(standalone === undefined ? [] : [standalone])].map((code) => ({ page, code }));
});
process.stdout.write(JSON.stringify(examples));
