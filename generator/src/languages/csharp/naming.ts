/** How C# spells names, and the ones it cannot use. */
import type { NamingPolicy } from '../../naming/names.ts';
import { camel, pascal } from '../../naming/words.ts';
import { frameworkTypes } from './framework.ts';

/** Hand-written types that generated files use or stand beside, and parts of their namespaces. */
const takenTypes = (
  'ApiKeyCookieScheme ApiKeyHeaderScheme ApiKeyQueryScheme BasicScheme BearerScheme Bodies BytesBody CancelledException ' +
  'ClientCore ClientOptions ClientSettings CodecConverter Components ConnectionException Credential DebugLogger EitherScheme ' +
  'EnumCodec Errors FailureDefinition FieldList HeaderForm FormBody Groups Hooks InvalidRequestException Issue JsonCodec JsonCodecs ' +
  'JsonField JsonFieldTraits JsonSchema Model ModelCodec Models MultipartBody OperationDefinition OperationResponse ' +
  'OutcomeDefinition OutgoingRequest ParameterStyle PartEncoding PartEncodings ReceivedResponse RequestException RequestOptions ' +
  'RequestParts RequestTimeoutException Requests ResultHeader ScalarForm ResponseTooLargeException ResponseValidationException RetryOptions Runtime ' +
  'SDKException Security SecurityScheme System TogetherScheme Union UnionCodec UnionDiscriminator UnionVariant Unset UploadFile'
).split(' ');

/** Members of every object, and of every model. */
const objectMembers = 'Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString'.split(' ');

/** What the constructor of a client takes, whatever the API; in lower case, since arguments differ from options by it. */
const takenOptions = [
  ...['headers', 'hooks', 'httpClient', 'httpMessageHandler', 'maxResponseBytes', 'retries', 'security', 'serverIndex'],
  ...['serverURL', 'timeout', 'validateResponses'],
];

export const naming: NamingPolicy = {
  spell: {
    type: (words) => pascal(notDigit('type', words)),
    group: (words) => pascal(notDigit('group', words)),
    method: (words) => pascal(notDigit('call', words)),
    argument: (words) => pascal(notDigit('value', words)),
    property: (words) => pascal(notDigit('field', words)),
    result: (words) => pascal(notDigit('field', words)),
    member: (words) => pascal(notDigit('value', words)),
    option: (words) => camel(notDigit('option', words)),
  },
  reserved: {
    type: new Set([...takenTypes, ...frameworkTypes]),
    group: new Set([...objectMembers, 'Dispose', 'DisposeAsync']),
    method: new Set(objectMembers),
    argument: new Set([...objectMembers, 'Settings', 'RequestParts']),
    property: new Set([
      ...objectMembers,
      ...[
        'AdditionalProperties',
        'Clone',
        'Deconstruct',
        'EqualityContract',
        'FieldState',
        'FromJson',
        'GetFurther',
        'Has',
      ],
      ...['OwnCodec', 'PrintMembers', 'Set', 'SetFurther', 'ToJson'],
    ]),
    result: new Set([...objectMembers, 'ContentType', 'RawResponse', 'StatusCode']),
    member: new Set([...objectMembers, 'CompareTo', 'FromValue', 'Known', 'Value']),
    option: new Set(takenOptions),
  },
  // A parameter's enum is called after the parameter alone, or after everything that it belongs to.
  typeNames: (names) => names,
};

/** No name begins with a digit. */
function notDigit(before: string, words: readonly string[]): readonly string[] {
  return /^[0-9]/.test(words[0] ?? '') ? [before, ...words] : words;
}
