/** The section of a language: its library without a client, our client and the published one. */
import { accounts } from '../measure/server/accounts.ts';
import type { Size } from '../measure/server/bodies.ts';
import { serve } from '../measure/server/serve.ts';
import { interleave } from '../measure/interleave.ts';
import { execute } from '../measure/run.ts';
import { medianDifference } from '../measure/statistics.ts';
import type { Column, Row, Section } from '../report/section.ts';
import { measureCalls } from './calls.ts';
import type { Language } from './languages.ts';
import { folderOf, perform } from './measure.ts';
import { buildPrograms, install, packageSize, toolsOf } from './prepare.ts';

interface Client {
  /** Its program. */
  readonly id: string;
  readonly name: string;
  readonly command: readonly string[];
  readonly kibibytes?: number | undefined;
}

const memoryCalls = 500;

export async function measureLanguage(language: Language, rounds: number): Promise<Section> {
  const tools = toolsOf(language);
  if ('missing' in tools) {
    console.error(`${language.name} is not measured: ${tools.missing}`);
    const name = `${language.name} is not installed here: \`npm run setup\` brings it`;
    return { ...frame(language, rounds), rows: [{ name, values: {} }], isMissing: true };
  }
  const clients = clientsOf(language);
  buildPrograms(language);
  const server = await serve();
  try {
    // First, so that what an interpreter compiles and keeps is there when processes are timed.
    const memory = clients.map(({ id, command }) => {
      const task = { server: `${server.url}/large`, clients: [id], rounds: 1, calls: memoryCalls };
      return perform(language, command, task).memory;
    });
    const starts = measureStarts(language, clients, server.url, rounds);
    const calls = measureCalls(language, clients, server.url, 3 * rounds);
    const rows = clients.map(({ id, name, command, kibibytes }, index): Row => {
      const [bytes, bare] = [memory[index], memory[0]];
      return {
        name,
        values: {
          ...starts[index],
          ...calls[index],
          memory: bytes == null || bare == null ? undefined : bytes / bare,
          kibibytes,
          decoded: accounts.filter((_, number) => decodes(language, command, id, `${server.url}/accounts/${number}`))
            .length,
        },
      };
    });
    return { ...frame(language, rounds), rows: [...rows, ...leftOut(language, clients)], tools: tools.versions };
  } finally {
    server.stop();
  }
}

function clientsOf(language: Language): Client[] {
  const { command, published } = language;
  const ours: Client[] = [
    { id: 'bare', name: `bare ${language.library}, to compare with`, command },
    { id: 'sdk', name: `**${language.sdk}**`, command, kibibytes: packageSize(language) },
  ];
  if (published === undefined) return ours;
  const kibibytes = install(published);
  return kibibytes === undefined
    ? ours
    : [...ours, { id: 'published', name: published.name, command: published.command, kibibytes }];
}

/** Says of the published client that it was not there, where that is so. */
function leftOut({ published }: Language, clients: readonly Client[]): Row[] {
  if (published === undefined || clients.some(({ id }) => id === 'published')) return [];
  return [{ name: `${published.name}: its registry was not reachable`, values: {} }];
}

/** Whole processes: one that only imports a client, and one that makes a call too, over one that does nothing. */
function measureStarts(
  language: Language,
  clients: readonly Client[],
  server: string,
  rounds: number,
): Row['values'][] {
  const importing = (id: string, command: readonly string[]) => () =>
    execute([...command, language.program(id)], folderOf(language), language.environment).milliseconds;
  const calling = (id: string, command: readonly string[]) => () =>
    perform(language, command, { server: `${server}/small`, clients: [id], rounds: 0, calls: 0 }).milliseconds;
  const [nothing = [], ...times] = interleave(`${language.name}: processes`, rounds, [
    importing('nothing', language.command),
    ...clients.map(({ id, command }) => importing(id, command)),
    ...clients.map(({ id, command }) => calling(id, command)),
  ]);
  const beyond = times.map((list) => medianDifference(list, nothing));
  return clients.map((_, index) => {
    const [imported = NaN, called = NaN] = [beyond[index], beyond[clients.length + index]];
    return {
      milliseconds: imported,
      imports: imported / (beyond[0] ?? NaN),
      first: called / (beyond[clients.length] ?? NaN),
    };
  });
}

function decodes(language: Language, command: readonly string[], client: string, server: string): boolean {
  try {
    return perform(language, command, { server, clients: [client], rounds: 0, calls: 0 }).answers.length === 1;
  } catch {
    return false;
  }
}

function frame({ library, note, targets }: Language, rounds: number): Omit<Section, 'rows'> {
  const allocated = (size: Size): Column[] =>
    targets.allocated === undefined
      ? []
      : [{ key: `${size}Allocated`, title: `bytes, ×${aim(targets.allocated)}`, digits: 2 }];
  return {
    text: `What a client takes over ${library} without one, in whole processes: to import it, and then to make a first call; medians of ${rounds}. Calls over loopback on one kept connection, one after the other: how many times as long, and the processor time beyond, in µs. Memory after ${memoryCalls} calls. Accounts are the bodies that it decodes, of ${accounts.length} as the service is known to send them: with nulls, unknown values, missing fields. ${note}`,
    columns: [
      { key: 'milliseconds', title: 'Import, ms', digits: 1 },
      { key: 'imports', title: `×${aim(targets.imports)}`, digits: 2 },
      { key: 'first', title: `First answer, ×${aim(targets.first)}`, digits: 2 },
      { key: 'smallRatio', title: `Small body, ×${aim(targets.small)}`, digits: 2 },
      { key: 'smallExtra', title: '+ µs', digits: 0 },
      ...allocated('small'),
      { key: 'largeRatio', title: `5 KB body, ×${aim(targets.large)}`, digits: 2 },
      { key: 'largeExtra', title: '+ µs', digits: 0 },
      ...allocated('large'),
      { key: 'memory', title: 'Memory, ×', digits: 2 },
      { key: 'kibibytes', title: 'Package, KiB', digits: 0 },
      { key: 'decoded', title: 'Accounts', digits: 0 },
    ],
  };
}

function aim(target: number | undefined): string {
  return target === undefined ? '' : ` (target ≤ ${target.toFixed(2)})`;
}
