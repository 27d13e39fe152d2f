/** Runs scenarios through testees: all languages at the same time, the scenarios of one language in order. */
import type { ExpectedFailure } from './expected-failures.ts';
import { fill } from './fill.ts';
import { runWithDevice } from './device.ts';
import { judge } from './judge.ts';
import type { Language } from './languages.ts';
import { questionOf } from './question.ts';
import type { Scenario } from './scenario.ts';
import { canary } from './secret.ts';
import { closedPort } from './server/listen.ts';
import { product } from './server/request.ts';
import { startServer, type ScenarioServer } from './server/server.ts';
import { missing, Testee } from './testee.ts';

export interface Result {
  readonly scenario: Scenario;
  readonly language: string;
  /** Empty if it passed, or failed as expected. */
  readonly problems: readonly string[];
  /** The reason of an expected failure. */
  readonly expectedFailure?: string;
}

export interface Column {
  readonly language: string;
  /** Why nothing was run. */
  readonly skipped?: string;
  readonly results: readonly Result[];
}

/** `ended` is called after each scenario. */
export function run(
  scenarios: readonly Scenario[],
  languages: readonly Language[],
  expectedFailures: readonly ExpectedFailure[],
  ended: (result: Result) => void = () => undefined,
): Promise<Column[]> {
  return Promise.all(
    languages.map(async (language): Promise<Column> => {
      const skipped = missing(language);
      if (skipped !== undefined) return { language: language.name, skipped, results: [] };
      const testees = { conformance: new Testee(language, 'conformance'), plex: new Testee(language, 'plex') };
      const results: Result[] = [];
      try {
        for (const scenario of scenarios) {
          const found = await runOne(scenario, testees[scenario.api]);
          const failure = expectedFailures.find(
            (each) => each.scenario === scenario.id && each.language === language.name,
          );
          const result = { scenario, language: language.name, ...settled(found, failure) };
          results.push(result);
          ended(result);
        }
      } finally {
        await Promise.all(Object.values(testees).map((testee) => testee.stop()));
      }
      return { language: language.name, results };
    }),
  );
}

function settled(
  problems: readonly string[],
  failure: ExpectedFailure | undefined,
): Pick<Result, 'problems' | 'expectedFailure'> {
  if (!failure) return { problems };
  if (problems.length > 0) return { problems: [], expectedFailure: failure.reason };
  return { problems: [`it passed, but expected-failures.yaml lists it: ${failure.reason}`] };
}

/** The differences, in words. */
export async function runOne(scenario: Scenario, testee: Pick<Testee, 'ask'>): Promise<string[]> {
  if (scenario.device !== undefined) return runWithDevice(scenario, testee);
  const server = await startServer();
  let problems: string[] = [];
  try {
    const filled = fill(scenario, await valuesOf(server));
    server.expect(filled.exchanges);
    const answer = await testee.ask(questionOf(filled, `http://127.0.0.1:${server.ports.server}`, server.gates));
    problems = judge(filled.expect, answer);
  } catch (error) {
    problems = [String(error)];
  }
  return [...problems, ...(await server.close())];
}

async function valuesOf({ ports }: ScenarioServer): Promise<Record<string, string>> {
  return {
    canary,
    product,
    server: `http://127.0.0.1:${ports.server}`,
    other: `http://127.0.0.1:${ports.other}`,
    port: String(ports.server),
    otherPort: String(ports.other),
    closedPort: String(await closedPort()),
  };
}
