/** The options of a C# call: the properties of `RequestOptions`, and the cancellation token. */
import { meaning, optionRow } from '../../docs/call-options.ts';
import type { Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow('options', '*RequestOptions*', meaning.options),
  optionRow(
    'options.Timeout',
    '[TimeSpan](https://learn.microsoft.com/dotnet/api/system.timespan)',
    meaning.timeout('; zero for no limit'),
  ),
  optionRow('options.Retries', '*RetryOptions*', meaning.retries('RetryOptions.None')),
  optionRow('options.Headers', 'IReadOnlyDictionary<*string*, *string*>', meaning.headers),
  optionRow('options.ServerURL', '*string*', meaning.serverURL),
  optionRow('options.MaxResponseBytes', '*long*', meaning.maxResponseBytes),
  optionRow(
    'cancellationToken',
    '[CancellationToken](https://learn.microsoft.com/dotnet/api/system.threading.cancellationtoken)',
    'Ends the call, in whatever phase it is.',
  ),
];

export const pollOptions: readonly Row[] = [
  optionRow(
    'polling',
    '*PollOptions*',
    '`MaxWait`, `Interval`, and `OnResult`, which is called with each result; if it gives `false`, that is the last.',
  ),
];
