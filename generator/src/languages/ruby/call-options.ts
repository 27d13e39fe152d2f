/** The keyword options of a Ruby call. */
import { meaning, optionRow } from '../../docs/call-options.ts';
import type { Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow('server_url', '*T.nilable(::String)*', meaning.serverURL),
  optionRow('timeout', '*T.nilable(::Numeric)*', meaning.timeout(', in seconds')),
  optionRow('retries', '*T.any(::Hash, FalseClass, NilClass)*', meaning.retries('false')),
  optionRow('headers', '*T.nilable(::Hash)*', meaning.headers),
  optionRow('cancellation', '*T.nilable(Cancellation)*', 'Ends the call from another thread, in whatever phase it is.'),
  optionRow('max_response_bytes', '*T.nilable(::Numeric)*', meaning.maxResponseBytes),
];

export const pollOptions: readonly Row[] = [
  optionRow(
    'polling',
    '*T.nilable(::Hash)*',
    '`max_wait` and `interval`, in seconds. The block is called with each result; if it gives `false`, that is the last.',
  ),
];
