import type { RuleDescription } from './rules/rule.ts';
import type { DocumentReading, Reading } from './readings/reading.ts';
import { circularReadings } from './readings/circular.ts';
import { contentDocumentReadings, contentReadings } from './readings/content.ts';
import { defaultReadings } from './readings/defaults.ts';
import { discriminatorReadings, indistinctReadings } from './readings/discriminators.ts';
import { documentFieldReadings, sharedOperationReadings } from './readings/document.ts';
import { parameterListReadings, parameterReadings } from './readings/parameters.ts';
import { pathParameterReadings } from './readings/path-parameters.ts';
import { pathReadings } from './readings/paths.ts';
import { responseReadings } from './readings/responses.ts';
import { securityDocumentReadings, securityReadings } from './readings/security.ts';
import { serverReadings } from './readings/servers.ts';
import { styleReadings } from './readings/deep-object.ts';
import { schemaReadings } from './readings/schemas.ts';
import { swaggerReadings } from './readings/swagger.ts';
import { valueReadings } from './readings/values.ts';

/** How deviations are read, object by object. */
export const readings: readonly Reading[] = [
  ...documentFieldReadings,
  ...serverReadings,
  ...swaggerReadings,
  ...parameterReadings,
  ...parameterListReadings,
  ...contentReadings,
  ...responseReadings,
  ...securityReadings,
  ...styleReadings,
  ...schemaReadings,
  ...discriminatorReadings,
];

/** How deviations are read that concern the document as a whole, in the order in which they are. */
export const documentReadings: readonly DocumentReading[] = [
  ...sharedOperationReadings,
  ...pathReadings,
  ...pathParameterReadings,
  ...contentDocumentReadings,
  ...securityDocumentReadings,
  ...circularReadings,
  ...indistinctReadings,
  ...defaultReadings,
];

/** Every way in which a deviation is read, for people to read. */
export const readingDescriptions: readonly RuleDescription[] = [...valueReadings, ...readings, ...documentReadings];
