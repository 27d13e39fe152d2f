import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { remedy } from '../../../../scripts/remedy.ts';
import { writeAny } from '../../../test/any-source.ts';
import { marker } from '../../../test/any-text.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { ruby } from './language.ts';

const home = mkdtempSync(join(tmpdir(), 'any-ruby-'));
const missing =
  spawnSync('ruby', ['-e', 'exit(RUBY_VERSION >= "3.1")']).status === 0
    ? undefined
    : `Ruby 3.1 or newer is not installed: ${remedy('Ruby')}`;

afterAll(() => {
  rmSync(home, { recursive: true });
});

interpreted('every file of any specs parses, and calls nothing that a text of theirs names', missing, () => {
  const { specs, sources } = writeAny(ruby, home, '.rb');
  expect(specs).toBeGreaterThan(40);
  const { stdout, stderr } = spawnSync('ruby', ['-e', program, home, marker], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: `${sources} files\n`, stderr: '' });
});

const program = `
require 'ripper'

# A call of a function, which has no receiver.
def calls?(node, name)
  return false unless node.is_a?(Array)
  return true if node[0] == :fcall && node.dig(1, 1) == name

  node.any? { |part| calls?(part, name) }
end

folder, marker = ARGV
files = Dir.glob("#{folder}/**/*.rb").sort
files.each do |file|
  tree = Ripper.sexp(File.read(file, encoding: 'UTF-8'))
  puts "#{file} does not parse" if tree.nil?
  puts "#{file} has become code" if calls?(tree, marker)
end
puts "#{files.size} files"
`;
