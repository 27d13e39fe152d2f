/** Server objects -> Server. */
import type { Node } from '../spec/node.ts';
import { withoutSlashes } from '../spec/path.ts';
import type { Server } from './api.ts';

/** The servers of the first of `nodes` that has any: operation, then path item, then the API itself. */
export function lowerServers(...nodes: readonly Node[]): readonly Server[] {
  const owner = nodes.find((node) => (node.get('servers')?.items().length ?? 0) > 0);
  return owner?.get('servers')?.items().map(lowerServer) ?? [];
}

function lowerServer(node: Node): Server {
  return {
    url: withoutSlashes(node.text('url') ?? ''),
    description: node.text('description') ?? node.text('name') ?? '',
    variables: (node.get('variables')?.entries(true) ?? []).map(([name, variable]) => {
      const values = variable.texts('enum');
      return {
        name,
        default: variable.text('default'),
        values: values.length > 0 ? values : undefined,
        description: variable.text('description') ?? '',
        source: variable.source,
      };
    }),
    source: node.source,
  };
}
