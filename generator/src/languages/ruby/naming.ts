/** How Ruby spells names, and which it cannot use. */
import { type NamingPolicy, shortestOrWhole } from '../../naming/names.ts';
import { notDigit, pascal, snake, upperSnake } from '../../naming/words.ts';

/** Words that cannot be names of variables. */
const keywords = (
  '__encoding__ __file__ __line__ alias and begin break case class def defined do else elsif end ensure false for if in ' +
  'module next nil not or redo rescue retry return self super then true undef unless until when while yield'
).split(' ');

/** The keywords that look like constants. */
export const constantKeywords: ReadonlySet<string> = new Set(['BEGIN', 'END']);

/** Public methods of every object, which a name of the API must not replace. */
const inherited = (
  'class clone define_singleton_method display dup enum_for extend freeze frozen hash initialize inspect ' +
  'instance_eval instance_exec instance_of instance_variable_get instance_variable_set instance_variables is_a itself ' +
  'kind_of method method_missing methods nil object_id private_methods protected_methods public_method public_methods ' +
  'public_send remove_instance_variable respond_to respond_to_missing send singleton_class singleton_method ' +
  'singleton_methods tap then to_enum to_s to_json as_json pretty_print'
).split(' ');

/** Methods of models. */
const ofModels =
  'additional_properties adopt converted_value deconstruct_keys key marshal_dump marshal_load to_h wire_values with'.split(
    ' ',
  );

/** Constants that generated files refer to, and those that every Ruby program has. */
const takenTypes = (
  'Array BasicObject Binding Calls Cancellation Class Comparable Complex Date DateTime DebugLogger Dir ENV Encoding ' +
  'Enumerable Enumerator Errors Exception File Float GC Groups Hash IO Integer Kernel Marshal MatchData Math Method ' +
  'Module Mutex Net NilClass Numeric Object ObjectSpace Operations Proc Process Queue RBS Random Range Rational Regexp ' +
  'Runtime Schemas Security SecuritySchemes Set Shared Signal StandardError String Struct Symbol Thread Time Transport ' +
  'TrueClass FalseClass Type URI VERSION Version ' +
  'CancelledError ConnectionError InvalidRequestError PollTimeoutError RequestError ResponseTooLargeError ResponseValidationError SDKError SdkError TimeoutError'
).split(' ');

const ofClients = (
  'call config_security definition headers hooks max_response_bytes notify options override_server_url proxy ' +
  'retries server_index server_url settings timeout transport user_agent validate_responses'
).split(' ');

/** Methods of errors. */
const ofErrors = (
  'backtrace backtrace_locations body cause content_type data detailed_message exception full_message headers message ' +
  'operation raw_response read_headers set_backtrace status_code url verb'
).split(' ');

export const naming: NamingPolicy = {
  spell: {
    type: (words) => pascal(notDigit('type', words)),
    group: (words) => notDigitName(snake(words)),
    method: (words) => notDigitName(snake(words)),
    argument: (words) => notDigitName(snake(words)),
    property: (words) => notDigitName(snake(words)),
    result: (words) => notDigitName(snake(words)),
    error: (words) => notDigitName(snake(words)),
    member: (words) => upperSnake(notDigit('value', words)),
    option: (words) => notDigitName(snake(words)),
  },
  reserved: {
    type: new Set(takenTypes),
    group: new Set([...keywords, ...inherited, ...ofClients]),
    method: new Set([...keywords, ...inherited]),
    argument: new Set([...keywords, 'client', 'options', 'request', 'server_url']),
    property: new Set([...inherited, ...ofModels]),
    result: new Set([...inherited, 'content_type', 'deconstruct_keys', 'raw_response', 'status_code']),
    error: new Set([...inherited, ...ofErrors]),
    member: constantKeywords,
    option: new Set([...keywords, ...inherited, ...ofModels, ...ofClients]),
  },
  typeNames: shortestOrWhole,
};

/** Not an underscore, because `_1` is reserved for block parameters. */
function notDigitName(name: string): string {
  return /^[0-9]/.test(name) ? `n${name}` : name;
}
