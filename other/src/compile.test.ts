import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generate } from './generate.ts';
import { languages } from './languages.ts';
import { obstacle } from './obstacle.ts';
import { createPlace, root, type Place } from './place.fixture.ts';
import { skipIf, whyMissing } from './skip.fixture.ts';
import { run } from './wrapper.ts';

interface Compiler {
  readonly language: string;
  /** All have to be there. */
  readonly tools: readonly [program: string, option: string][];
  readonly command: readonly [program: string, ...options: string[]];
}

const compilers: readonly Compiler[] = [
  { language: 'go', tools: [['go', 'version']], command: ['go', 'build', './...'] },
  {
    language: 'java',
    tools: [
      ['javac', '-version'],
      ['mvn', '--version'],
    ],
    command: ['mvn', '-B', '-q', '-Dmaven.test.skip=true', 'compile'],
  },
  {
    language: 'rust',
    tools: [['cargo', '--version']],
    // TLS is C that takes minutes to compile, and no part of the client.
    command: ['cargo', 'check', '--quiet', '--no-default-features'],
  },
];

/** What their tools say when it is the network that fails. */
const offline =
  /no such host|dial tcp|could not resolve host|couldn't connect|Could not transfer|Unknown host|Network is unreachable|failed to download|spurious network error/i;

let place: Place;

beforeAll(() => {
  place = createPlace();
});

afterAll(() => {
  vi.unstubAllEnvs();
  place.remove();
});

test.for(compilers)('a client in $language compiles', async (compiler, context) => {
  const { language, tools, command } = compiler;
  await skipIf(await obstacle(root, () => undefined), context);
  const absent = tools.find(([program, option]) => !run(program, [option], root).succeeded);
  await skipIf(absent && whyMissing(absent[0]), context);

  const settings = languages[language];
  if (settings === undefined) throw new Error(`${language} has no settings`);
  const { directory } = await generate(place.path, language, settings);
  const [program, ...options] = command;
  // What Cargo has compiled of the dependencies serves the next run too.
  vi.stubEnv('CARGO_TARGET_DIR', fileURLToPath(new URL('../.cache/cargo', import.meta.url)));
  const { succeeded, output } = run(program, options, join(place.path, directory));
  if (!succeeded && offline.test(output)) {
    await skipIf(`its dependencies cannot be fetched: ${firstLine(output)}`, context);
  }
  expect(succeeded ? '' : output).toBe('');
});

function firstLine(output: string): string {
  return output.trim().split('\n', 1)[0] ?? '';
}
