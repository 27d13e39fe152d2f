/** Gives each line of the description an address: `openapi.html#L81`. */
import type { ShikiTransformer } from 'shiki';

export const specLines: ShikiTransformer = {
  name: 'spec-lines',
  line(node, line) {
    if (this.source.startsWith('openapi:')) node.properties.id = `L${line}`;
  },
};
