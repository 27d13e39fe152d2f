/** Every kind of change there is, by id. */
import { apiKinds } from './api.ts';
import { constraintKinds } from './constraint.ts';
import type { Kind } from './kind.ts';
import { nameKinds } from './names.ts';
import { operationKinds } from './operation.ts';
import { parameterKinds } from './parameter.ts';
import { propertyKinds } from './property.ts';
import { responseHeaderKinds } from './response-header.ts';
import { responseKinds } from './response.ts';
import { typeKinds } from './type.ts';
import { unreadKinds } from './unread.ts';

/** As the documentation groups them. */
export const kindGroups = {
  'The API, its servers and tags': apiKinds,
  'Operations and security': operationKinds,
  'Parameters and request bodies': parameterKinds,
  Responses: responseKinds,
  'Response headers': responseHeaderKinds,
  Properties: propertyKinds,
  Types: typeKinds,
  Constraints: constraintKinds,
  'Names and places': nameKinds,
  'What nothing is generated from': unreadKinds,
} satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

type Groups = typeof kindGroups;

export type KindId = { [Title in keyof Groups]: keyof Groups[Title] }[keyof Groups];

export const kinds: Readonly<Record<KindId, Kind>> = Object.assign({}, ...Object.values(kindGroups)) as Record<
  KindId,
  Kind
>;
