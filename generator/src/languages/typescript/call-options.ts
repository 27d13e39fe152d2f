/** The options of a TypeScript call: the fields of `RequestOptions`. */
import { meaning, optionRow } from '../../docs/call-options.ts';
import type { Row } from '../../docs/dialect.ts';

/** As the file pages have them. */
export const listedOptions: readonly Row[] = [
  optionRow('options', '*RequestOptions*', 'Used to set various options for making HTTP requests.'),
  optionRow(
    'options.signal',
    '[AbortSignal](https://developer.mozilla.org/docs/Web/API/AbortSignal)',
    'Ends the call with an `AbortError`, in whatever phase it is.',
  ),
  optionRow('options.timeoutMs', '*number*', meaning.timeout(', in milliseconds')),
  optionRow('options.maxResponseBytes', '*number*', meaning.maxResponseBytes),
  optionRow('options.retries', '*RetryOptions* | *false*', meaning.retries('false')),
  optionRow('options.headers', 'Record\\<*string*, *string*\\>', meaning.headers),
];

export const callOptions: readonly Row[] = [
  ...listedOptions,
  optionRow('options.serverURL', '*string*', meaning.serverURL),
];

export const pollOptions: readonly Row[] = [
  optionRow('options.maxWaitMs', '*number*', 'Longest wait for the result, in milliseconds.'),
  optionRow('options.intervalMs', '*number*', 'Wait between two requests, in milliseconds.'),
  optionRow(
    'options.onResult',
    '*(result) => unknown*',
    'Called with each result; if it gives `false`, that is the last.',
  ),
];
