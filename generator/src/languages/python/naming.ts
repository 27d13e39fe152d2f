/** How Python spells names, and the ones it cannot use. */
import { type NamingPolicy, shortestOrWhole } from '../../naming/names.ts';
import { notDigit, pascal, snake, upperSnake } from '../../naming/words.ts';

/** Keywords, and soft keywords, which are allowed as names but confuse readers. */
const keywords = (
  'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
  'import in is lambda nonlocal not or pass raise return try while with yield'
).split(' ');

/** Names used in type annotations, which a member of the same class would shadow. */
const inAnnotations = 'bool bytes float int str'.split(' ');

const namespaces = 'components errors operations'.split(' ');

/** Names that generated files already use: their imports, and the other names in `errors`. */
const takenTypes = (
  'Any AsyncClient BasicCredentials Bytes Client ClientOptions ConnectionError Credential Definition Dict Failure File ' +
  'False Hooks IntegerEnum InvalidRequestError List Literal Mapping Model None OpenIntegerEnum OpenStringEnum Operation ' +
  'Optional Outcome PollDefinition PollOptions PollTimeoutError Properties Property ProxyOption RequestError RequestOptions RequestParts ResponseMetadata ' +
  'ResponseTooLargeError ResponseValidationError ResultHeader Retries Schema SchemaObject SDKError Server Shape StringEnum TimeoutError True Type TypeAlias Union ' +
  'UNSET Unset Variant'
).split(' ');

/** Functions of the runtime that are called where arguments are in scope, and other names in that scope. */
const takenFunctions = (
  'anonymous api_key_cookie api_key_header api_key_query array basic bearer binary_body boolean calls cookie cookies ' +
  'deep_object definition either enum form form_body header httpx json_body json_text label later lazily mapping matrix ' +
  'model multipart_body one_of operation options path pipe_delimited request schemas sdks security self settings shapes simple ' +
  'single space_delimited super tagged text_body together with_query'
).split(' ');

const callOptions = 'headers max_response_bytes polling retries server_url timeout_ms'.split(' ');

const clientOptions = (
  'client headers hooks max_response_bytes override_server_url proxy retries server_index server_url timeout_ms ' +
  'user_agent validate_responses'
).split(' ');

/** Members of every model, and names that the declaration of a model uses. */
const ofModels = 'additional_properties dict field from_dict staticmethod to_dict wire_form'.split(' ');

/** Members of every error, and names that the declaration of an error uses. */
const ofErrors =
  'add_note args body content_type data declared_headers headers method operation raw_response status_code url with_traceback'.split(
    ' ',
  );

export const naming: NamingPolicy = {
  spell: {
    type: (words) => pascal(notDigit('type', words)),
    group: (words) => notDigitName(snake(words)),
    method: (words) => notDigitName(snake(words)),
    argument: (words) => notDigitName(snake(words)),
    property: (words) => notDigitName(snake(words)),
    result: (words) => notDigitName(snake(words)),
    error: (words) => notDigitName(snake(words)),
    member: (words) => notDigitName(upperSnake(words)),
    option: (words) => notDigitName(snake(words)),
  },
  reserved: {
    type: new Set(takenTypes),
    group: new Set([...keywords, 'aclose', 'cached_property', 'close']),
    method: new Set([...keywords, ...inAnnotations, ...namespaces]),
    argument: new Set([...keywords, ...inAnnotations, ...namespaces, ...takenFunctions, ...callOptions]),
    property: new Set([...keywords, ...inAnnotations, ...ofModels]),
    result: new Set([...keywords, ...inAnnotations, 'content_type', 'field', 'status_code', 'raw_response']),
    error: new Set([...keywords, ...inAnnotations, ...ofErrors]),
    member: new Set<string>(),
    option: new Set([...keywords, ...inAnnotations, ...namespaces, ...takenFunctions, ...clientOptions]),
  },
  typeNames: shortestOrWhole,
};

function notDigitName(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}
