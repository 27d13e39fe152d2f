/** What a Ruby call takes after its arguments, by keyword. */
import { optionRow, type Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow(
    'server_url',
    '*T.nilable(::String)*',
    'Base URL for this call, also when the operation has a server of its own.',
  ),
  optionRow(
    'timeout',
    '*T.nilable(::Numeric)*',
    'Longest time for an attempt, from its beginning to the end of the body, in seconds.',
  ),
  optionRow(
    'retries',
    '*T.any(::Hash, FalseClass, NilClass)*',
    'When a failed call is repeated, whatever its method; `false` for never.',
  ),
  optionRow('headers', '*T.nilable(::Hash)*', 'Further headers for this call; they replace those of the client.'),
  optionRow('cancellation', '*T.nilable(Cancellation)*', 'Ends the call from another thread, in whatever phase it is.'),
  optionRow(
    'max_response_bytes',
    '*T.nilable(::Numeric)*',
    'Longest body of a response, in bytes after decompression.',
  ),
];

export const pollOptions: readonly Row[] = [
  optionRow(
    'polling',
    '*T.nilable(::Hash)*',
    '`max_wait` and `interval`, in seconds. The block is called with each result; if it gives `false`, that is the last.',
  ),
];
