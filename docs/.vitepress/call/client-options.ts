/** The options of a client of `@plex-sdk/core`: their names, and the values in the printed examples. */
import type { PlexAPIOptions } from '../../../packages/core/src/generated/index.js';
import type { Api, Parameter, SecurityScheme } from '../../../generator/src/api/api.ts';
import { naming } from '../../../generator/src/languages/typescript/naming.ts';
import { nameApi } from '../../../generator/src/naming/names.ts';

export const tokenPlaceholder = '<YOUR_API_KEY_HERE>';

export interface ClientSetting {
  readonly option: string;
  readonly of: Parameter | SecurityScheme;
}

export function clientSettings(api: Api): readonly ClientSetting[] {
  const names = nameApi(api, naming);
  return [...api.securitySchemes, ...api.clientParameters].map((of) => ({ option: names.option(of), of }));
}

export function exampleOptions(settings: readonly ClientSetting[]): PlexAPIOptions {
  const given = settings.flatMap(({ option, of }) => {
    const value = 'kind' in of ? tokenPlaceholder : of.example;
    return value === undefined ? [] : [[option, value] as const];
  });
  return Object.fromEntries(given);
}
