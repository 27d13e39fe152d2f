/** What a PHP call takes after its arguments: the properties of `RequestOptions`. */
import { optionRow, type Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow('options', '*?RequestOptions*', 'What is set for this call alone: the properties below.'),
  optionRow('options->timeoutMs', '*?int*', 'Longest time for an attempt, in milliseconds; 0 for no limit.'),
  optionRow(
    'options->retries',
    '*RetryOptions|false|null*',
    'When a failed call is repeated, whatever its method; `false` for never.',
  ),
  optionRow(
    'options->headers',
    'array<*string*, *?string*>',
    'Further headers for this call; they replace those of the client.',
  ),
  optionRow(
    'options->serverURL',
    '*?string*',
    'Base URL for this call, also when the operation has a server of its own.',
  ),
  optionRow(
    'options->isCancelled',
    '[?Closure](https://www.php.net/manual/class.closure.php)',
    'Asked before every attempt, and about every second during one; `true` ends the call with a `CancelledError`.',
  ),
  optionRow('options->maxResponseBytes', '*?int*', 'Longest body of a response, in bytes after decompression.'),
];

export const pollOptions: readonly Row[] = [
  optionRow(
    'polling',
    '*?PollOptions*',
    '`maxWaitMs` and `intervalMs`, in milliseconds, and `onResult`, which is called with each result; if it gives `false`, that is the last.',
  ),
];
