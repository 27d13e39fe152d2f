/** The keyword options of a Python call. */
import { meaning, optionRow } from '../../docs/call-options.ts';
import type { Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow('server_url', '*Optional[str]*', meaning.serverURL),
  optionRow('timeout_ms', '*Optional[float]*', meaning.timeout(', in milliseconds')),
  optionRow('retries', '*Union[RetryOptions, Literal[False], None]*', meaning.retries('False')),
  optionRow('headers', '*Optional[Mapping[str, Optional[str]]]*', meaning.headers),
  optionRow('max_response_bytes', '*Optional[float]*', meaning.maxResponseBytes),
];

export const pollOptions: readonly Row[] = [
  optionRow(
    'polling',
    '*Optional[PollOptions]*',
    '`max_wait_ms` and `interval_ms`, in milliseconds, and `on_result`, which is called with each result; if it gives `False`, that is the last.',
  ),
];
