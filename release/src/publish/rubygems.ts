import { runTool } from '../pack/tool.ts';
import { ask, isListWith, parseAnswer } from './ask.ts';
import { commandLine, type Registry } from './registry.ts';

export const rubygems: Registry = {
  name: 'RubyGems',
  // https://guides.rubygems.org/rubygems-org-api/#gem-version-methods
  async has({ name, version }, { environment }) {
    const host = environment['RUBYGEMS_HOST'] ?? 'https://rubygems.org';
    const answer = await ask('RubyGems', `${host}/api/v1/versions/${name}.json`);
    const versions = parseAnswer('RubyGems', answer?.text ?? '[]', (value) => isListWith(value, 'number'));
    return versions.some(({ number }) => number === version);
  },
  handOver: {
    obstacle: ({ GEM_HOST_API_KEY }) => (GEM_HOST_API_KEY ? undefined : 'GEM_HOST_API_KEY is not set'),
    instruction: ([artefact]) => commandLine(['gem', 'push', artefact?.file ?? '']),
  },
  async publish([artefact], { environment }) {
    await runTool('gem', ['push', artefact?.file ?? ''], { environment });
  },
};
