import { isObject } from '../json.ts';
import { renameField } from '../origin.ts';
import { quote } from '../quote.ts';
import type { Reading } from './reading.ts';

export const responseReadings: readonly Reading[] = [
  {
    id: 'status-code',
    severity: 'tolerated',
    explanation: 'Responses are named by status (200), range (4XX) or default.',
    on: 'Operation',
    when: 'responses',
    read(operation, tell) {
      const responses = operation.get('responses');
      if (!responses || !isObject(responses.value)) return;
      for (const status of Object.keys(responses.value)) {
        const range = status.toUpperCase();
        if (!/^[1-5]XX$/.test(range) || range === status || responses.has(range)) continue;
        const message = `the range ${quote(status)} is in lower case: read as ${range}`;
        tell(responses.sourceOf(status), message, `write ${quote(range)}`, 'key');
        renameField(responses, status, range);
      }
    },
  },
];
