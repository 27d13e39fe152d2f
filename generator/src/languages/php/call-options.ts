/** The options of a PHP call: the properties of `RequestOptions`. */
import { meaning, optionRow } from '../../docs/call-options.ts';
import type { Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow('options', '*?RequestOptions*', meaning.options),
  optionRow('options->timeoutMs', '*?int*', meaning.timeout(', in milliseconds; 0 for no limit')),
  optionRow('options->retries', '*RetryOptions|false|null*', meaning.retries('false')),
  optionRow('options->headers', 'array<*string*, *?string*>', meaning.headers),
  optionRow('options->serverURL', '*?string*', meaning.serverURL),
  optionRow(
    'options->isCancelled',
    '[?Closure](https://www.php.net/manual/class.closure.php)',
    'Asked before every attempt, and about every second during one; `true` ends the call with a `CancelledError`.',
  ),
  optionRow('options->maxResponseBytes', '*?int*', meaning.maxResponseBytes),
];

export const pollOptions: readonly Row[] = [
  optionRow(
    'polling',
    '*?PollOptions*',
    '`maxWaitMs` and `intervalMs`, in milliseconds, and `onResult`, which is called with each result; if it gives `false`, that is the last.',
  ),
];
