/** What a Python call takes after its arguments, by keyword. */
import { optionRow, type Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow(
    'server_url',
    '*Optional[str]*',
    'Base URL for this call, also when the operation has a server of its own.',
  ),
  optionRow(
    'timeout_ms',
    '*Optional[float]*',
    'Longest time for an attempt, from its beginning to the end of the body, in milliseconds.',
  ),
  optionRow(
    'retries',
    '*Union[RetryOptions, Literal[False], None]*',
    'When a failed call is repeated, whatever its method; `False` for never.',
  ),
  optionRow(
    'headers',
    '*Optional[Mapping[str, Optional[str]]]*',
    'Further headers for this call; they replace those of the client.',
  ),
  optionRow('max_response_bytes', '*Optional[float]*', 'Longest body of a response, in bytes after decompression.'),
];

export const pollOptions: readonly Row[] = [
  optionRow(
    'polling',
    '*Optional[PollOptions]*',
    '`max_wait_ms` and `interval_ms`, in milliseconds, and `on_result`, which is called with each result; if it gives `False`, that is the last.',
  ),
];
