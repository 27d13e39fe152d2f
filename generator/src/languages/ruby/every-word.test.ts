import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { packageOfEveryWord } from '../../../test/every-word.ts';
import { interpreted } from '../../../test/interpreted.ts';

const home = mkdtempSync(join(tmpdir(), 'every-word-'));
const missing = spawnSync('ruby', ['-v']).status === 0 ? undefined : 'Ruby is not installed';

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('whatever has the name of a keyword, every constant of the package loads', missing, () => {
  const library = join(packageOfEveryWord('ruby', home), 'lib');
  const { stdout, stderr } = spawnSync('ruby', ['-w', '-I', library, '-e', program], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({
    stdout: 'wrong: []\n["BEGIN", "END"]\n',
    stderr: '',
  });
});

const program = `
require 'every_word_ruby_sdk'
modules = %i[Calls Errors Groups Operations Schemas Shared].map { |name| EveryWordRubySDK.const_get(name) }
wrong = modules.flat_map do |owner|
  owner.constants.filter_map do |name|
    owner.const_get(name)
    nil
  rescue ScriptError, StandardError => e
    "#{name}: #{e.message}"
  end
end
puts "wrong: #{wrong}"
members = EveryWordRubySDK::Shared::AllMembers
p [members::BEGIN_MEMBER, members::END_MEMBER].map(&:to_s)
`;
