/** How TypeScript spells names, and the ones it cannot use. */
import { type NamingPolicy, shortestOrWhole } from '../../naming/names.ts';
import { camel, notDigit, pascal } from '../../naming/words.ts';

/** ECMA-262 reserved words, in every mode, and the two names that strict code cannot bind. */
const keywords = (
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
  'finally for function if implements import in instanceof interface let new null package private protected public ' +
  'return static super switch this throw true try typeof var void while with yield'
).split(' ');

/** Names that generated files already use: globals, and imports from the runtime. */
const takenTypes = (
  'VERSION AbortError Array ArrayBuffer BasicCredential BigInt Blob Boolean Bytes ClientDefinition ClientOptions ConnectionError ' +
  'Core Credential Date DeclaredFailure Error Event File FormData Function Headers Hooks InvalidRequestError Issue Map ' +
  'Number Object OpenEnum Operation OutgoingRequest PollDefinition PollOptions PollTimeoutError Promise Proxy Record RegExp Request RequestError RequestOptions ' +
  'Response ResponseMetadata ResponseTooLargeError ResponseValidationError ResultHeader RetryOptions Schema SchemaObject SDKError SecurityScheme Set Shape String Symbol ' +
  'TimeoutError Transport Type Uint8Array URL'
).split(' ');

/** Functions of the runtime that are exported next to generated functions, and the namespaces of the package. */
const takenFunctions = (
  'addToError anonymous apiKeyCookie apiKeyHeader apiKeyQuery asIs basic bearer binaryBody boolean bytes callNamed client components concealed cookie cookies ' +
  'debugLogger deepObject definition either encode errors exactInteger fitting form formBody header json jsonBody jsonText label lazy list map ' +
  'matrix multipartBody object oneOf operation operations passOn path pipeDelimited plainFormBody query renamed result resultHeaders setExactInteger simple single ' +
  'spaceDelimited tagged textBody together'
).split(' ');

const takenOptions = [
  'fetch',
  'headers',
  'hooks',
  'maxResponseBytes',
  'overrideServerURL',
  'retries',
  'serverIndex',
  'serverURL',
  'timeoutMs',
  'userAgent',
  'validateResponses',
];

/** Members that every object inherits: reading such a property might not give the server's value. */
const inherited = ['constructor', 'hasOwnProperty', 'toString', 'valueOf', 'then'];

/** Members of every error. */
const ofErrors = 'body cause contentType data headers message method name operation stack statusCode url'.split(' ');

export const naming: NamingPolicy = {
  spell: {
    type: (words) => pascal(notDigit('type', words)),
    group: (words) => notDigitName(camel(words)),
    method: (words) => notDigitName(camel(words)),
    argument: (words) => notDigitName(camel(words)),
    property: (words) => notDigitName(camel(words)),
    result: (words) => notDigitName(camel(words)),
    error: (words) => notDigitName(camel(words)),
    member: (words) => notDigitName(pascal(words)),
    option: (words) => notDigitName(camel(words)),
  },
  reserved: {
    type: new Set(takenTypes),
    group: new Set([...keywords, ...inherited, 'call']),
    method: new Set([...keywords, ...inherited, ...takenFunctions, 'undefined']),
    argument: new Set([...keywords, ...inherited, ...takenFunctions, 'core', 'options', 'request', 'undefined']),
    property: new Set(inherited),
    result: new Set([...inherited, 'contentType', 'statusCode', 'rawResponse']),
    error: new Set([...inherited, ...ofErrors]),
    member: new Set<string>(),
    option: new Set([...keywords, ...inherited, ...takenFunctions, ...takenOptions]),
  },
  typeNames: shortestOrWhole,
};

function notDigitName(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}
