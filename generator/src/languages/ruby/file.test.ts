import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { interpreted } from '../../../test/interpreted.ts';
import { lowered } from '../../api/lowered.ts';
import { ruby } from './language.ts';

const json = (schema: string): string => `content: {application/json: {schema: ${schema}}}`;

/** `listTrees` uses a type of `getTree`; the types of both, and two components, lead back to themselves. */
const { api } = lowered(`
paths:
  /tree:
    get:
      operationId: getTree
      responses:
        '200':
          description: Done
          ${json(`{type: object, properties: {node: {type: object, properties: {next: {$ref: "#/paths/~1tree/get/responses/200/content/application~1json/schema/properties/node"}, kind: {type: string, enum: [leaf]}}}, owner: {$ref: "#/components/schemas/Owner"}}}`)}
        '404':
          description: None
          ${json('{type: object, properties: {reason: {type: object, properties: {code: {type: string}}}}}')}
  /trees:
    get:
      operationId: listTrees
      responses:
        '200':
          description: Done
          ${json(`{type: object, properties: {nodes: {type: array, items: {$ref: "#/paths/~1tree/get/responses/200/content/application~1json/schema/properties/node"}}}}`)}
components:
  schemas:
    Owner: {type: object, properties: {home: {type: object, properties: {garden: {$ref: "#/components/schemas/Garden"}}}}}
    Garden: {type: object, properties: {owner: {$ref: "#/components/schemas/Owner"}}}
`);

const { files } = ruby.emit(api, { name: 'trees', published: 'trees', version: '1.0.0' });

const home = mkdtempSync(join(tmpdir(), 'ruby-files-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

test('what belongs to an operation has a file in each directory, and so has a component with what is inside it', () => {
  const own = files.filter(({ path }) => /\/(errors|operations|schemas|shared)\//.test(path));
  expect(own.map(({ path }) => path.replace('lib/trees/', '')).toSorted()).toEqual([
    'generated/errors/get_tree.rb',
    'generated/operations/get_tree.rb',
    'generated/operations/list_trees.rb',
    'generated/schemas/garden.rb',
    'generated/schemas/get_tree.rb',
    'generated/schemas/list_trees.rb',
    'generated/schemas/owner.rb',
    'generated/shared/garden.rb',
    'generated/shared/owner.rb',
    'sig/generated/errors/get_tree.rbs',
    'sig/generated/operations/get_tree.rbs',
    'sig/generated/operations/list_trees.rbs',
    'sig/generated/schemas/garden.rbs',
    'sig/generated/schemas/get_tree.rbs',
    'sig/generated/schemas/list_trees.rbs',
    'sig/generated/schemas/owner.rbs',
    'sig/generated/shared/garden.rbs',
    'sig/generated/shared/owner.rbs',
  ]);
});

test('a file has the call first, then the types', () => {
  const { text } = files.find(({ path }) => path.endsWith('operations/list_trees.rb')) ?? { text: '' };
  expect(text).toBe(`# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module TreesRubySDK
  module Calls
    # \`GET /trees\`
    module ListTrees
      OPERATION = Runtime::Operation.new(
        id: 'listTrees',
        name: 'list_trees',
        verb: 'GET',
        path: '/trees',
        accept: 'application/json',
        response: -> { Operations::ListTreesResponse },
        successes: [
          Runtime::Success.new(
            status: 200,
            content_type: 'application/json',
            field: :object,
            read: :json,
            type: -> { Operations::ListTreesResponseBody },
            schema: -> { Schemas::LIST_TREES_RESPONSE_BODY }
          )
        ],
        failures: []
      )

      def self.call(client, options)
        client.call(OPERATION, options)
      end
    end
  end

  module Operations
    # What \`list_trees\` gives.
    class ListTreesResponse < Runtime::Response
      result :object
    end

    # The type \`ListTreesResponseBody\` of the API.
    class ListTreesResponseBody < Runtime::Model
      field :nodes, 'nodes', type: -> { Runtime::Types.list(Operations::GetTreeNode) }
    end
  end
end
`);
});

const runtime = fileURLToPath(new URL('../../../../packages/ruby/lib/plex_ruby_sdk', import.meta.url));
const missing = spawnSync('ruby', ['-v']).status === 0 ? undefined : 'Ruby is not installed';

/** What a program prints that has the package, with all warnings. */
function printed(program: string): string {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const load = `TreesRubySDK = Module.new
PlexRubySDK = TreesRubySDK
require '${runtime}/runtime'
require '${home}/lib/trees/generated/index'
def loaded = $LOADED_FEATURES.filter_map { _1[%r{generated/(\\w+/\\w+)\\.rb}, 1] }
`;
  const { stdout, stderr } = spawnSync('ruby', ['-W', '-e', load + program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

interpreted('a constant loads its file alone, and with it the others that the file has', missing, () => {
  const program = `
TreesRubySDK::Shared::Garden.decode({ 'owner' => { 'home' => {} } })
p loaded
TreesRubySDK::Shared::Garden.decode({ 'owner' => { 'home' => {} } }).owner.home.garden
p loaded
p TreesRubySDK::Operations.autoload?(:GetTreeNode) != nil, TreesRubySDK::Calls.autoload?(:GetTree) != nil
TreesRubySDK::Operations.const_get(:GetTreeNode)
p TreesRubySDK::Operations.autoload?(:GetTreeNode), TreesRubySDK::Calls.autoload?(:GetTree)
p loaded.grep(/schemas|errors/), TreesRubySDK.autoload?(:Schemas) != nil
`;
  expect(printed(program)).toBe(`["shared/garden"]
["shared/garden", "shared/owner"]
true
true
nil
nil
[]
true
`);
});

interpreted('types of one operation are read by another, and types that lead back to themselves', missing, () => {
  const program = `
body = { 'nodes' => [{ 'next' => { 'next' => { 'kind' => 'leaf' } } }] }
p TreesRubySDK::Operations::ListTreesResponseBody.decode(body).nodes.first.next.next.kind
owner = TreesRubySDK::Shared::Owner.decode({ 'home' => { 'garden' => { 'owner' => { 'home' => {} } } } })
p owner.home.garden.owner.home.class
p Marshal.load(Marshal.dump(owner)) == owner
schema = TreesRubySDK::Schemas::OWNER
p schema.dig(:properties, 'home').call.dig(:properties, 'garden').call.dig(:properties, 'owner').call.equal?(schema)
p TreesRubySDK::Errors::GetTreeNotFound.superclass == TreesRubySDK::Errors::SDKError
`;
  expect(printed(program)).toBe('"leaf"\nTreesRubySDK::Shared::OwnerHome\ntrue\ntrue\ntrue\n');
});

interpreted('threads that need constants of one file at once all get them whole', missing, () => {
  const program = `
names = %i[Calls Errors Operations Schemas Shared].flat_map do |name|
  owner = TreesRubySDK.const_get(name)
  owner.constants.select { owner.autoload?(_1)&.include?('generated') }.map { [owner, _1] }
end
members = lambda do |owner, name|
  value = owner.const_get(name)
  value.is_a?(Module) ? value.constants + value.methods(false) + value.instance_methods(false) : value.keys
end
results = Array.new(20) do
  reader, writer = IO.pipe
  fork do
    gate = Queue.new
    threads = (names * 3).shuffle.map { |pair| Thread.new { gate.pop || [pair, members.call(*pair)] } }
    gate.close
    writer.write(threads.map(&:value).all? { |pair, found| found == members.call(*pair) })
  end
  writer.close
  reader.read
end
Process.waitall
p names.size, results.uniq
`;
  expect(printed(program)).toBe('23\n["true"]\n');
});
