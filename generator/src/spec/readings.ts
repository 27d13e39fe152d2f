import type { RuleDescription } from './rules/rule.ts';
import type { DocumentReading, Reading } from './readings/reading.ts';
import { parameterListReadings, parameterReadings } from './readings/parameters.ts';
import { pathParameterReadings } from './readings/path-parameters.ts';
import { pathReadings } from './readings/paths.ts';
import { responseReadings } from './readings/responses.ts';
import { swaggerReadings } from './readings/swagger.ts';
import { valueReadings } from './readings/values.ts';

/** How deviations are read, object by object. */
export const readings: readonly Reading[] = [
  ...swaggerReadings,
  ...parameterReadings,
  ...parameterListReadings,
  ...responseReadings,
];

/** How deviations are read that concern the document as a whole, in the order in which they are. */
export const documentReadings: readonly DocumentReading[] = [...pathReadings, ...pathParameterReadings];

/** Every way in which a deviation is read, for people to read. */
export const readingDescriptions: readonly RuleDescription[] = [...valueReadings, ...readings, ...documentReadings];
