import { runTool } from '../pack/tool.ts';
import { ask } from './ask.ts';
import type { Registry } from './registry.ts';

export const rubygems: Registry = {
  name: 'RubyGems',
  // https://guides.rubygems.org/rubygems-org-api/#gem-version-methods
  async has({ name, version }, { environment }) {
    const host = environment['RUBYGEMS_HOST'] ?? 'https://rubygems.org';
    const versions = JSON.parse((await ask(`${host}/api/v1/versions/${name}.json`)) ?? '[]') as { number: string }[];
    return versions.some(({ number }) => number === version);
  },
  obstacle: ({ GEM_HOST_API_KEY }) => (GEM_HOST_API_KEY ? undefined : 'GEM_HOST_API_KEY is not set'),
  command: ([artefact]) => ['gem', 'push', artefact?.file ?? ''],
  async publish([artefact], { environment }) {
    await runTool('gem', ['push', artefact?.file ?? ''], { environment });
  },
};
