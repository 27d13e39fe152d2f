import { isObject } from '../json.ts';
import { removeField, renameField } from '../origin.ts';
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
        if (isStatus(status) || status.startsWith('x-')) continue;
        const meant = statusMeant(status);
        const isRead = meant !== undefined && !responses.has(meant);
        const reading = isRead ? `read as ${meant}` : 'it is left out';
        const hint = 'write a status such as 200, a range such as 4XX, or default';
        tell(responses.sourceOf(status), `${quote(status)} is not a status: ${reading}`, hint, 'key');
        if (isRead) renameField(responses, status, meant);
        else removeField(responses, status);
      }
    },
  },
];

function isStatus(text: string): boolean {
  return /^([1-5](\d\d|XX)|default)$/.test(text);
}

/** `4xx`, `Default`, `200 OK`, `201-created`. */
function statusMeant(text: string): string | undefined {
  const word = text.trim();
  if (word.toLowerCase() === 'default') return 'default';
  const [status] = /^[1-5](\d\d|XX)(?![\dX])/i.exec(word) ?? [];
  return status?.toUpperCase();
}
