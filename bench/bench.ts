/** `npm run bench`: measures, prints the tables, and writes them into the README. */
import { parseArgs } from 'node:util';
import { measureCall } from './measure/call/call.ts';
import { measureGeneration } from './measure/generation.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureImport } from './measure/import.ts';
import { measureSize } from './measure/size.ts';
import { root } from './paths.ts';
import { prepare } from './prepare.ts';
import { machine } from './report/machine.ts';
import { writeBetweenMarks } from './report/readme.ts';
import { markdown, type Section } from './report/section.ts';

interface Measurement {
  readonly measure: (rounds: number) => Section | Promise<Section>;
  readonly rounds: number;
}

const measurements: Readonly<Record<string, Measurement>> = {
  size: { measure: measureSize, rounds: 1 },
  import: { measure: measureImport, rounds: 41 },
  call: { measure: measureCall, rounds: 3 },
  generate: { measure: measureGeneration, rounds: 15 },
  growth: { measure: measureGrowth, rounds: 5 },
};

const usage = `npm run bench [-- OPTIONS]

  --only LIST   only these, and leave the README as it is: ${Object.keys(measurements).join(',')}
  --quick       in few rounds, and leave the README as it is
  --json        print JSON instead of tables
  --help        print this`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
} else {
  try {
    await bench(options.only?.split(',') ?? Object.keys(measurements));
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function bench(names: readonly string[]): Promise<void> {
  const chosen = names.map((name) => {
    const measurement = measurements[name];
    if (measurement === undefined) throw new Error(`there is no measurement ${name}: see --help`);
    return { name, ...measurement };
  });
  console.error('building and generating the clients');
  await prepare();
  const sections: [name: string, section: Section][] = [];
  for (const { name, measure, rounds } of chosen) {
    console.error(`measuring: ${name}`);
    sections.push([name, await measure(options.quick ? Math.ceil(rounds / 10) : rounds)]);
  }
  const text = [machine(), '', ...sections.map(([, section]) => markdown(section))].join('\n');
  console.log(options.json ? JSON.stringify(Object.fromEntries(sections), undefined, 2) : text);
  if (options.only === undefined && !options.quick) writeBetweenMarks(`${root}README.md`, text);
}
