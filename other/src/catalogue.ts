/** The names that can be asked for: languages with settings of their own, and every generator that there is. */
import { Failure } from '../../generator/src/failure.ts';
import { nearest } from '../../generator/src/spec/nearest.ts';
import { languages, type Settings } from './languages.ts';
import { runWrapper } from './wrapper.ts';

/** Every generator of OpenAPI Generator, sorted. */
export function generators(directory: string): readonly string[] {
  const { succeeded, stdout, output } = runWrapper(directory, ['list', '--short', '--include', 'all']);
  const names = /^[a-z0-9-]+(,[a-z0-9-]+)+$/m.exec(stdout)?.[0].split(',');
  if (succeeded && names !== undefined) return names.sort();
  throw new Failure(
    `OpenAPI Generator does not list its generators:\n${output.trim()}`,
    'run java -version: does it work?',
  );
}

/** The settings of each name, or a complaint about the first that is none. `list` gives all generators, and takes its time. */
export function settingsOf(
  names: readonly string[],
  list: () => readonly string[],
): readonly (readonly [name: string, settings: Settings])[] {
  const isKnown = (name: string): boolean => Object.hasOwn(languages, name);
  const further = names.every(isKnown) ? [] : list();
  return names.map((name) => {
    const settings = isKnown(name) ? languages[name] : undefined;
    if (settings !== undefined) return [name, settings];
    if (further.includes(name)) return [name, { generatorName: name }];
    throw unknown(name, further);
  });
}

function unknown(name: string, further: readonly string[]): Failure {
  const all = [...Object.keys(languages), ...further];
  const meant = nearest(name, all);
  const begins = (one: string): boolean => one.split('-').some((part) => part.startsWith(name.toLowerCase()));
  const alike = name.length < 3 ? [] : all.filter(begins).slice(0, 5);
  // Go is golang to many.
  const shorter = all.filter((one) => name.toLowerCase() === `${one}lang`);
  const suggestions = [...new Set([...shorter, ...(meant === undefined ? [] : [meant]), ...alike])];
  const hint = suggestions.length === 0 ? '' : `did you mean ${suggestions.join(' or ')}? `;
  return new Failure(
    `there is no language or generator ${JSON.stringify(name)}`,
    `${hint}npm run generate:other -- --list shows all`,
  );
}
