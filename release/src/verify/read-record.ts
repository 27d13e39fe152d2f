/** Reads the record of an artefact. This checks only its form: the record may claim anything. */
import { Failure } from '../../../generator/src/failure.ts';
import { isSafe, type Entries } from '../pack/entries.ts';
import { recordName, type MadeFrom } from '../pack/record.ts';

/** In bytes: more than the record of a spec with hundreds of files. */
const largestRecord = 64 * 1024;

export function readRecord(entries: Entries): MadeFrom {
  const found = [...entries].filter(([path]) => path.split('/').at(-1) === recordName);
  const [first, second] = found;
  if (first === undefined) {
    throw new Failure(
      `it does not record what it was made from: there is no ${recordName} in it`,
      'packages have it that npm run pack or npm run release has made',
    );
  }
  if (second !== undefined) throw invalid('there are two of them');
  if (first[1].length > largestRecord) throw invalid(`it has more than ${largestRecord} bytes`);
  const record = parse(first[1].toString());
  if (!isRecord(record)) throw invalid(notOurs);
  return record;
}

/** The fault of a record with other fields than ours. */
export const notOurs = 'it is not what npm run pack writes';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('it is no JSON');
  }
}

function isRecord(value: unknown): value is MadeFrom {
  if (!isObject(value) || typeof value['package'] !== 'string' || !isObject(value['spec'])) return false;
  const spec = Object.entries(value['spec']);
  return spec.every(([path, sum]) => isSafe(path) && isSum(sum)) && isSum(value['generator']) && isSum(value['source']);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSum(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** The record cannot be trusted. */
export function invalid(reason: string): Failure {
  return new Failure(`its ${recordName} cannot be trusted: ${reason}`, 'download it again from its registry');
}
