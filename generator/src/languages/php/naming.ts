/** How PHP spells names, and the ones it cannot use. */
import { type NamingPolicy, shortestOrWhole } from '../../naming/names.ts';
import { camel, notDigit, pascal } from '../../naming/words.ts';

/** The reserved words of PHP 8 and the names of its types, which no class can have, in any case. */
const keywords = (
  'abstract and array as bool break callable case catch class clone const continue declare default die do echo else elseif ' +
  'empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends false final finally float fn for foreach ' +
  'function global goto if implements include instanceof insteadof int interface isset iterable list match mixed namespace ' +
  'never new null numeric object or parent print private protected public readonly require resource return self static ' +
  'string switch throw trait true try unset use var void while xor yield'
).split(' ');

/** Classes that generated files use, or that are in the same namespace. */
const takenTypes = (
  'Absent ApiKeyCookie ApiKeyHeader ApiKeyQuery Arguments Basic Bearer Body Builder CancelledError ClientDefinition Closure ' +
  'ConnectionError Core Credentials DebugLogger Either Encoding EnumOf Failure Field File FormBody Header Hooks ' +
  'InvalidRequestError Issue ListOf Literal MapOf Model ModelOf MultipartBody OneOf Operation OutgoingRequest ' +
  'Outcome Path Plain PollDefinition PollOptions PollTimeoutError Query RequestError RequestOptions RequestParts Response ResponseInterface ' +
  'ResponseTooLargeError ResponseValidationError ResultHeader RetryOptions SDKError Security Shape StdClass StreamInterface Tagged TimeoutError ' +
  'Together Type Value'
).split(' ');

/** The settings of every builder. */
const takenOptions = [
  ...[
    'client',
    'clock',
    'headers',
    'hooks',
    'maxResponseBytes',
    'overrideServerURL',
    'proxy',
    'retries',
    'security',
    'serverIndex',
    'serverURL',
    'timeoutMs',
    'userAgent',
  ],
  ...['credentials', 'settings', 'validateResponses', 'this'],
];

/** Methods and properties of every error. */
const ofErrors = (
  '__construct __toString __wakeup body code contentType data file getCode getFile getLine getMessage getPrevious ' +
  'getTrace getTraceAsString header headers line message method operation previous rawResponse statusCode string this trace url'
).split(' ');

export const naming: NamingPolicy = {
  spell: {
    type: (words) => pascal(notEnumClause(notDigit('type', words))),
    group: (words) => camel(notDigit('group', words)),
    method: (words) => camel(notDigit('call', words)),
    argument: (words) => camel(notDigit('value', words)),
    property: (words) => camel(notDigit('field', words)),
    result: (words) => camel(notDigit('field', words)),
    error: (words) => camel(notDigit('field', words)),
    member: (words) => pascal(notDigit('value', words)),
    option: (words) => camel(notDigit('option', words)),
  },
  reserved: {
    type: caseless([...keywords, ...takenTypes]),
    group: new Set(['core', 'this']),
    method: caseless(['__construct']),
    argument: new Set(['core', 'options', 'polling', 'request', 'settings', 'this']),
    property: new Set(['additionalProperties', 'fields', 'makers', 'this', 'wire']),
    result: new Set(['contentType', 'rawResponse', 'statusCode', 'this']),
    error: caseless(ofErrors),
    member: caseless(['class']),
    option: caseless(takenOptions),
  },
  typeNames: shortestOrWhole,
};

/** PHP 8.1 to 8.3 parse `enum ExtendsThat` as a class named `enum` with `extends`. */
function notEnumClause(words: readonly string[]): readonly string[] {
  return /^(extends|implements)/i.test(words.join('')) ? ['type', ...words] : words;
}

/** Names of classes and methods ignore case in PHP. */
function caseless(names: readonly string[]): ReadonlySet<string> {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return Object.assign(new Set(known), { has: (name: string) => known.has(name.toLowerCase()) });
}
