// Runs a tool of Ruby, or says why it can't: `node scripts/tool.mjs lint|typecheck|test`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { remedy } from '../../../scripts/remedy.ts';

const ruby = (...given) => ({ command: 'ruby', given });

/** What is run, and what shows that it can be. */
const tools = {
  lint: {
    run: { command: 'rubocop', given: ['--no-color', '--format', 'quiet'] },
    probe: { command: 'rubocop', given: ['--version'] },
    needs: 'rubocop',
  },
  typecheck: { run: ruby('scripts/validate_signatures.rb'), probe: ruby('-r', 'rbs', '-e', ''), needs: 'the gem rbs' },
  test: {
    run: ruby('-w', '-Ilib', '-Itest', 'test/all.rb'),
    probe: ruby('-r', 'minitest', '-e', ''),
    needs: 'minitest',
  },
};

function main(task) {
  const tool = tools[task];
  if (tool === undefined) throw new Error(`usage: node scripts/tool.mjs ${Object.keys(tools).join('|')}`);
  const reason = obstacle(tool);
  const note = `reports/${task}.json`;
  mkdirSync('reports', { recursive: true });
  writeFileSync(note, '{}');
  if (reason !== undefined) {
    const skipped = `${reason}: ${remedy('Ruby')}`;
    console.log(`skipped: ${skipped}`);
    writeFileSync(note, JSON.stringify({ skipped }));
    return 0;
  }
  const { status, error } = spawnSync(tool.run.command, tool.run.given, { stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

function obstacle({ probe, needs }) {
  const works = ({ command, given }) => spawnSync(command, given, { stdio: 'ignore' }).status === 0;
  if (!works(ruby('-e', 'exit RUBY_VERSION >= "3.1"'))) return 'Ruby 3.1 or newer is not installed';
  return works(probe) ? undefined : `${needs} is not installed`;
}

process.exitCode = main(process.argv[2]);
