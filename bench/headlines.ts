/** The figures that stand in the README: one a question that people ask first. */
import type { Headline } from './report/headlines.ts';

const core = '**@plex-sdk/core**, functions';

export const headlines: readonly Headline[] = [
  {
    ...{ title: 'TypeScript: program with one operation, gzip', section: 'TypeScript: size', row: core },
    ...{ column: 'One operation', unit: ' KiB', better: 'lower' },
  },
  {
    ...{ title: 'TypeScript: calls per second, of bare `fetch`', section: 'TypeScript: calls', row: core },
    ...{ column: '5 KB body', unit: ' ×', better: 'higher' },
  },
  {
    ...{ title: 'Python: time of a call, of bare httpx', section: 'Python', row: '**plex-api-sdk**' },
    ...{ column: '5 KB body', unit: ' ×', better: 'lower' },
  },
  {
    ...{ title: 'Ruby: time of a call, of bare net/http', section: 'Ruby', row: '**plex_ruby_sdk**' },
    ...{ column: '5 KB body', unit: ' ×', better: 'lower' },
  },
  {
    ...{ title: 'PHP: time of a call, of bare Guzzle', section: 'PHP', row: '**lukehagar/plex-api**' },
    ...{ column: '5 KB body', unit: ' ×', better: 'lower' },
  },
  {
    ...{ title: 'C#: time of a call, of bare HttpClient', section: 'C#', row: '**PlexAPI.SDK**' },
    ...{ column: '5 KB body', unit: ' ×', better: 'lower' },
  },
  {
    ...{ title: 'Generator: TypeScript client and pages', section: 'Generator: TypeScript', row: '**@plex-sdk**' },
    ...{ column: 'ms', unit: ' ms', better: 'lower' },
  },
];
