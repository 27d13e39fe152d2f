/** How C# spells names, and the ones it cannot use. */
import type { NamingPolicy } from '../../naming/names.ts';
import { camel, notDigit, pascal, words } from '../../naming/words.ts';
import { frameworkTypes } from './framework.ts';

/** Hand-written types that generated files use or stand beside, and parts of their namespaces. */
const takenTypes = (
  'ApiKeyCookieScheme ApiKeyHeaderScheme ApiKeyQueryScheme Attempt BasicScheme BearerScheme Bodies BytesBody ' +
  'CancelledException Checked ClientCore ClientOptions ClientSettings CodecConverter Components ConnectionException ' +
  'Credential DebugLogger DebuggerBrowsable DebuggerBrowsableState EitherScheme EnumCodec Errors FailureDefinition ' +
  'FieldList FormBody Groups HeaderForm Hooks InvalidRequestException Issue JsonCodec JsonCodecs JsonConverter ' +
  'JsonField JsonFieldTraits JsonIgnore JsonSchema Model ModelCodec Models MultipartBody OperationDefinition ' +
  'OperationResponse Operations OutcomeDefinition OutgoingRequest ParameterStyle PartEncoding PartEncodings PlexAPI ' +
  'PollDefinition PollOptions PollTimeoutException ' +
  'ReceivedResponse RequestException RequestOptions RequestParts RequestTimeoutException Requests ' +
  'ResponseTooLargeException ResponseValidationException ResultHeader RetryOptions Runtime SDKException ScalarForm ' +
  'Security SecurityScheme SetsRequiredMembers Strict System TogetherScheme Union UnionCodec UnionDiscriminator ' +
  'UnionVariant Unset UploadFile'
).split(' ');

/** Internal hand-written types whose namespaces generated files import without using these types: see `file.ts`. */
export const hiddenTypes = (
  'AnyCodec BodyReader BooleanCodec ContentCodings CredentialScheme DateCodec DateTimeCodec DecimalCodec DoubleCodec Exchange ' +
  'Explanation Failures FieldState FileBody FileCodec FileType Fit FormField HeaderShape HeaderStyles HeaderValues ' +
  'Hop IClock IModelCodec IUnionCodec Int32Codec Int64Codec Integers JsonEquality KeptJson ListCodec MapCodec Markup MediaType ' +
  'ModelView NullableReferenceCodec NullableValueCodec OpenStream ParameterValue PathStyles Percent Phase Proxies ProxyAddress ' +
  'ProxyExemption QueryStyles RawJson Redaction Redirects Repetition RequestBody RequestStream ResponseDefinition Retry Rfc3339 Rules ServerUrl Settlement ' +
  'StringCodec SystemClock TextDecoder TokenCodec Transport UnansweredException UnionView Validator'
).split(' ');

/** Members of every object. */
const objectMembers = 'Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString'.split(' ');

/** Members of every model. */
const modelMembers = (
  'AdditionalProperties Clone Deconstruct EqualityContract FieldState FromJson GetFurther Has OwnCodec PrintMembers Set ' +
  'SetFurther ToJson'
).split(' ');

/** Members of every open enum; a union has some of them. */
const enumMembers = ['CompareTo', 'FromValue', 'Known', 'Value'];

/** Members of every exception of ours. */
const exceptionMembers = (
  'Body Content ContentType Data GetBaseException GetObjectData HResult Header HelpLink InnerException Message Method Of ' +
  'Operation RawResponse SerializeObjectState Source StackTrace StatusCode TargetSite Url'
).split(' ');

/** The options that every client has; they start in lower case, unlike arguments. */
const takenOptions = [
  ...['headers', 'hooks', 'httpClient', 'httpMessageHandler', 'maxResponseBytes', 'overrideServerURL', 'retries'],
  ...['security', 'serverIndex', 'serverURL', 'timeout', 'userAgent', 'validateResponses'],
];

export const naming: NamingPolicy = {
  spell: {
    type: (words) => pascal(notDigit('type', words)),
    group: (words) => pascal(notDigit('group', words)),
    method: (words) => pascal(notDigit('call', words)),
    argument: (words) => pascal(notDigit('value', words)),
    property: (words) => pascal(notDigit('field', words)),
    result: (words) => pascal(notDigit('field', words)),
    error: (words) => pascal(notDigit('field', words)),
    member: (words) => pascal(notDigit('value', words)),
    option: (words) => camel(notDigit('option', words)),
  },
  reserved: {
    // In C#, a member cannot have the name of its type.
    type: new Set([...takenTypes, ...frameworkTypes, ...objectMembers, ...modelMembers, ...enumMembers]),
    group: new Set([...objectMembers, 'Dispose', 'DisposeAsync', 'PackageVersion']),
    method: new Set(objectMembers),
    // The runtime's own arguments differ from these only in case.
    argument: new Set([...objectMembers, 'CancellationToken', 'Options', 'Settings', 'RequestParts']),
    property: new Set([...objectMembers, ...modelMembers]),
    result: new Set([...objectMembers, 'ContentType', 'RawResponse', 'StatusCode']),
    error: new Set([...objectMembers, ...exceptionMembers]),
    member: new Set([...objectMembers, ...enumMembers]),
    // Options for credentials become properties too.
    option: new Set([...takenOptions, ...objectMembers.map((name) => camel(words(name)))]),
  },
  typeNames: (names) => names,
};
