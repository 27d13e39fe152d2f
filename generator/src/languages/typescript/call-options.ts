/** What a TypeScript call takes after its arguments: the fields of `RequestOptions`. */
import { optionRow, type Row } from '../../docs/dialect.ts';

/** As the file pages have them. */
export const listedOptions: readonly Row[] = [
  optionRow('options', '*RequestOptions*', 'Used to set various options for making HTTP requests.'),
  optionRow(
    'options.signal',
    '[AbortSignal](https://developer.mozilla.org/docs/Web/API/AbortSignal)',
    'Ends the call with an `AbortError`, in whatever phase it is.',
  ),
  optionRow(
    'options.timeoutMs',
    '*number*',
    'Longest time for an attempt, from its beginning to the end of the body, in milliseconds.',
  ),
  optionRow('options.maxResponseBytes', '*number*', 'Longest body of a response, in bytes after decompression.'),
  optionRow(
    'options.retries',
    '*RetryOptions* | *false*',
    'When a failed call is repeated, whatever its method; `false` for never.',
  ),
  optionRow(
    'options.headers',
    'Record\\<*string*, *string*\\>',
    'Further headers for this call; they replace those of the client.',
  ),
];

export const callOptions: readonly Row[] = [
  ...listedOptions,
  optionRow(
    'options.serverURL',
    '*string*',
    'Base URL for this call, also when the operation has a server of its own.',
  ),
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
