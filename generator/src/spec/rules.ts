import { readingDescriptions } from './readings.ts';
import { componentRules } from './rules/components.ts';
import { contentRules } from './rules/content.ts';
import { discriminatorRules } from './rules/discriminators.ts';
import { methodRules } from './rules/methods.ts';
import { operationRules } from './rules/operations.ts';
import { parameterRules } from './rules/parameters.ts';
import { pathRules } from './rules/paths.ts';
import type { Rule, RuleDescription } from './rules/rule.ts';
import { querystringRules } from './rules/querystring.ts';
import { schemaRules } from './rules/schemas.ts';
import { securityRules } from './rules/security.ts';
import { serverRules } from './rules/servers.ts';

/** Checks the meaning of the objects of a document, rule by rule. */
export const semanticRules: readonly Rule[] = [
  ...pathRules,
  ...methodRules,
  ...operationRules,
  ...parameterRules,
  ...querystringRules,
  ...contentRules,
  ...schemaRules,
  ...componentRules,
  ...discriminatorRules,
  ...securityRules,
  ...serverRules,
];

const fileRules: readonly RuleDescription[] = [
  { id: 'unreadable-file', severity: 'error', explanation: 'The file exists and can be read.' },
  { id: 'encoding', severity: 'error', explanation: 'Files are UTF-8.' },
  { id: 'limit', severity: 'error', explanation: 'A description stays within the limits of the generator.' },
  { id: 'empty-file', severity: 'error', explanation: 'A file holds a document.' },
  { id: 'syntax', severity: 'error', explanation: 'Files are YAML 1.2 or JSON, one document each.' },
  { id: 'duplicate-key', severity: 'error', explanation: 'An object has each key once.' },
  {
    id: 'aliases',
    severity: 'error',
    explanation: 'YAML aliases neither contain themselves nor multiply without end.',
  },
  { id: 'not-an-object', severity: 'error', explanation: 'A document is an object.' },
  {
    id: 'version',
    severity: 'either',
    explanation: 'Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read; a clear version in another form is a warning.',
  },
  { id: 'swagger-2', severity: 'either', explanation: 'Swagger 2.0 is read as the OpenAPI 3.0 that it converts to.' },
  {
    id: 'collection-format',
    severity: 'tolerated',
    explanation: 'OpenAPI 3 has a style for every collectionFormat but tabs, and spaces and pipes outside of queries.',
  },
  { id: 'unresolved-reference', severity: 'error', explanation: 'A $ref leads to something.' },
  { id: 'reference-loop', severity: 'error', explanation: 'A $ref does not lead back to itself.' },
  {
    id: 'unsupported-reference',
    severity: 'error',
    explanation:
      "A $ref leads below the description's directory or one of --allow-refs; nothing is fetched from the network.",
  },
  {
    id: 'outdated-keyword',
    severity: 'warning',
    explanation: 'OpenAPI 3.0 keywords in a 3.1 document are read as in 3.0.',
  },
  {
    id: 'beside-reference',
    severity: 'either',
    explanation: 'Fields beside a $ref are read in schemas and ignored elsewhere; a path has none.',
  },
];

const structureRules: readonly RuleDescription[] = [
  { id: 'missing-field', severity: 'either', explanation: 'Required fields are there.' },
  {
    id: 'unknown-field',
    severity: 'either',
    explanation: 'Fields are those of OpenAPI or begin with x-; others are ignored.',
  },
  { id: 'wrong-kind', severity: 'error', explanation: 'A field holds the kind of value that OpenAPI says.' },
  { id: 'unknown-value', severity: 'error', explanation: 'A field holds one of the words that OpenAPI lists.' },
  { id: 'invalid-pattern', severity: 'error', explanation: 'A pattern is a regular expression.' },
  {
    id: 'false-schema',
    severity: 'error',
    explanation: 'The schema false, which no value fits, is only used to forbid further values.',
  },
  {
    id: 'misplaced-reference',
    severity: 'warning',
    explanation: 'A $ref in a place where OpenAPI has none is followed.',
  },
  { id: 'left-out', severity: 'warning', explanation: 'Parts for which nothing is generated are listed, each once.' },
  {
    id: 'unsupported-field',
    severity: 'error',
    explanation: 'A feature that would make the generated code wrong is an error.',
  },
];

/** Every rule there is, for people to read. */
export const rules: readonly RuleDescription[] = [
  ...Map.groupBy([...fileRules, ...structureRules, ...semanticRules, ...readingDescriptions], ({ id }) => id).values(),
].map(together);

/** One description of a rule that is checked in several places, or read in some and refused in others. */
function together(descriptions: readonly RuleDescription[]): RuleDescription {
  const [{ id, severity, explanation }] = descriptions as [RuleDescription];
  const same = descriptions.every((each) => each.severity === severity);
  return { id, severity: same ? severity : 'either', explanation };
}
