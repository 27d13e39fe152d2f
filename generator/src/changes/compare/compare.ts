/** Two models of an API -> every change between them. */
import type { Api } from '../../api/api.ts';
import { phrase } from '../phrase.ts';
import { both, createComparison, within, type Comparison } from './comparison.ts';
import { compareOperations } from './operations.ts';
import { compareClientParameters } from './parameters.ts';
import { compareSecuritySchemes } from './security.ts';
import { compareServers } from './servers.ts';
import { compareTags } from './tags.ts';
import { typeComparison } from './types.ts';

export function compare(old: Api, next: Api): Comparison {
  const comparison = createComparison();
  const types = typeComparison(old, next, comparison);
  compareInfo(old, next, comparison);
  compareServers(old.servers, next.servers, comparison);
  compareSecuritySchemes(old.securitySchemes, next.securitySchemes, comparison);
  compareClientParameters(old.clientParameters, next.clientParameters, types, comparison);
  compareOperations(old, next, types, comparison);
  compareTags(old.tags, next.tags, comparison);
  return comparison;
}

function compareInfo(old: Api, next: Api, { add }: Comparison): void {
  const at = within(both(old, next), 'info');
  for (const key of ['title', 'version', 'description'] as const) {
    if (old[key] === next[key]) continue;
    const detail = key === 'description' ? [] : phrase`${old[key]} → ${next[key]}`;
    add(`api-${key}-changed`, phrase`${[key]} of the API`, within(at, key), detail);
  }
}
