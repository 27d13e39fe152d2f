/** What a C# call takes after its arguments: the properties of `RequestOptions`, and what ends it. */
import { optionRow, type Row } from '../../docs/dialect.ts';

export const callOptions: readonly Row[] = [
  optionRow('options', '*RequestOptions*', 'What is set for this call alone: the properties below.'),
  optionRow(
    'options.Timeout',
    '[TimeSpan](https://learn.microsoft.com/dotnet/api/system.timespan)',
    'Longest time for an attempt, from its beginning to the end of the body; zero for no limit.',
  ),
  optionRow(
    'options.Retries',
    '*RetryOptions*',
    'When a failed call is repeated, whatever its method; `RetryOptions.None` for never.',
  ),
  optionRow(
    'options.Headers',
    'IReadOnlyDictionary<*string*, *string*>',
    'Further headers for this call; they replace those of the client.',
  ),
  optionRow(
    'options.ServerURL',
    '*string*',
    'Base URL for this call, also when the operation has a server of its own.',
  ),
  optionRow('options.MaxResponseBytes', '*long*', 'Longest body of a response, in bytes after decompression.'),
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
