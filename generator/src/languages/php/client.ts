/** The client: the groups of operations, the client class, and its builder. */
import type { Operation, Parameter, Poll, ServerVariable, Tag } from '../../api/api.ts';
import { argumentsOf, takesRequest } from '../../api/arguments.ts';
import { carriedIn, pollSentence } from '../../api/remarks.ts';
import { defaultText, serverVariables } from '../../api/servers.ts';
import { code, lines, list, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { deprecation, documented, parameterTag } from './comment.ts';
import { classDeclaration, method, parameter } from './declaration.ts';
import { sourceFile } from './file.ts';
import { call, concatenation, construction, identifier, string, variable } from './literal.ts';
import { clientHeadersCode } from './operation.ts';
import {
  builderSymbol,
  clientSymbol,
  groupSymbol,
  operationSymbol,
  responseSymbol,
  runtime,
  securitySymbol,
  type Package,
} from './package.ts';
import { serversCode } from './server.ts';
import { operationDocs, signatureOf } from './signature.ts';
import { nativeType, nullMember } from './type.ts';

export function groupSource(tag: Tag, context: Package): OutputFile {
  const symbol = groupSymbol(tag, context);
  const core = code`private readonly ${ref(runtime('Runtime/Core', context))} $core`;
  const methods = tag.operations.flatMap((operation) => [
    methodCode(operation, context),
    ...(operation.poll ? [pollMethod(operation, operation.poll, context)] : []),
  ]);
  const constructor = method(trusted('public function __construct'), [core], nothing, nothing);
  const head = code`final class ${identifier(symbol.name)}`;
  const content = documented([tag.description], [], classDeclaration(head, [constructor, ...methods]));
  return sourceFile(symbol, mark(tag.source, content), context);
}

function methodCode(operation: Operation, context: Package): Code {
  const { names, parameters } = signatureOf(operation, context);
  const called = code`${ref(operationSymbol(operation, context))}::call`;
  const declared = method(
    code`public function ${identifier(context.names.operation(operation).method)}`,
    parameters,
    ref(responseSymbol(operation, context)),
    code`return ${call(called, [trusted('$this->core'), ...names])};`,
  );
  return mark(operation.source, documented(...operationDocs(operation, context), declared));
}

/** The method that polls: it repeats an operation until the result is available. */
function pollMethod(operation: Operation, poll: Poll, context: Package): Code {
  const { names, parameters } = signatureOf(operation, context);
  const response = ref(responseSymbol(operation, context));
  const options = ref(runtime('RequestOptions', context));
  const polling = ref(runtime('PollOptions', context));
  const called = call(code`${ref(operationSymbol(operation, context))}::call`, [trusted('$this->core'), ...names]);
  const passed = [
    code`${ref(operationSymbol(operation, context))}::poll()`,
    code`fn (${options} $options): ${response} => ${called}`,
    trusted('$polling'),
    trusted('$options'),
  ];
  const declared = method(
    code`public function ${identifier(context.names.poll(poll))}`,
    [...parameters.slice(0, -1), code`?${polling} $polling = null`, ...parameters.slice(-1)],
    response,
    code`return $this->core->poll${list(passed, { open: '(', close: ')', columns: 4, expanded: true })};`,
  );
  const [texts, tags] = operationDocs(operation, context);
  const own = [
    parameterTag(
      code`${polling}<${response}>|null`,
      trusted('$polling'),
      'How long to wait, how often to ask, and more',
    ),
    code`@throws ${ref(runtime('Models/Errors/PollTimeoutError', context))} When the result does not come in time`,
  ];
  const described = takesRequest(operation) ? 0 : argumentsOf(operation).length;
  const sentence = pollSentence(poll, context.names.operation(operation).method);
  return mark(poll.source, documented([sentence, texts.at(-1) ?? ''], tags.toSpliced(described, 0, ...own), declared));
}

export function clientSource(context: Package): OutputFile {
  const { api, client, names } = context;
  const properties = api.tags.map((tag) => {
    const declared = code`public readonly ${ref(groupSymbol(tag, context))} ${variable(names.group(tag))};`;
    return mark(tag.source, documented([tag.description], [], declared));
  });
  const made = api.tags.map(
    (tag) => code`$this->${identifier(names.group(tag))} = new ${ref(groupSymbol(tag, context))}($core);`,
  );
  const constructor = documented(
    [],
    [trusted('@internal Use the builder.')],
    method(
      trusted('public function __construct'),
      [code`${ref(runtime('Runtime/Core', context))} $core`],
      nothing,
      made.length === 0 ? nothing : lines(made),
    ),
  );
  const builder = ref(builderSymbol(context));
  const version = documented(
    ['The version of this package.'],
    [],
    code`public const VERSION = ${string(context.version)};`,
  );
  const build = method(trusted('public static function builder'), [], builder, code`return new ${builder}();`);
  const head = code`final class ${identifier(client)}`;
  const content = documented(
    [api.description],
    [],
    classDeclaration(head, [version, ...properties, constructor, build]),
  );
  return sourceFile(clientSymbol(context), mark(api.source, content), context);
}

export function builderSource(context: Package): OutputFile {
  const { api, client } = context;
  const head = code`final class ${identifier(`${client}Builder`)} extends ${ref(runtime('Runtime/Builder', context))}`;
  const security = ref(securitySymbol(context));
  const definition = construction(ref(runtime('Runtime/ClientDefinition', context)), [
    ['servers', serversCode(context)],
    ['headers', clientHeadersCode(context)],
    ['userAgent', concatenation([string(`${context.product}/`), code`${ref(clientSymbol(context))}::VERSION`])],
  ]);
  const core = code`$this->core${list([definition], { open: '(', close: ')', columns: 4, expanded: true })}`;
  const built = ref(clientSymbol(context));
  const members = [
    documented(
      ['The credentials; they can be changed later.'],
      [],
      method(
        trusted('public function setSecurity'),
        [code`?${security} $security`],
        trusted('static'),
        trusted('$this->credentials = $security;\nreturn $this;'),
      ),
    ),
    ...api.clientParameters.map((one) => parameterSetter(one, context)),
    ...serverVariables(api).map((one) => variableSetter(one, context)),
    method(trusted('public function build'), [], built, code`return new ${built}(${core});`),
  ];
  const content = documented([`What can be set on a client of ${api.title}.`], [], classDeclaration(head, members));
  return sourceFile(builderSymbol(context), mark(api.source, content), context);
}

function parameterSetter(setting: Parameter, context: Package): Code {
  const type = nativeType(setting.type, 'given', context, [nullMember]);
  const texts = [setting.description, carriedIn(setting)];
  return setter(setting, type, texts, setting.sensitive, deprecation(setting.deprecated), context);
}

function variableSetter(setting: ServerVariable, context: Package): Code {
  const values = setting.values?.map((value) => `\`${value}\``).join(', ');
  const texts = [setting.description, values === undefined ? '' : `One of ${values}.`, defaultText(setting)];
  return setter(setting, trusted('?string'), texts, false, [], context);
}

function setter(
  setting: Parameter | ServerVariable,
  type: Code,
  texts: readonly string[],
  isSecret: boolean,
  tags: readonly Code[],
  { names }: Package,
): Code {
  const name = names.option(setting);
  const declared = method(
    code`public function set${identifier(name.charAt(0).toUpperCase() + name.slice(1))}`,
    [parameter(type, variable(name), undefined, isSecret)],
    trusted('static'),
    lines([code`$this->settings[${string(name)}] = ${variable(name)};`, trusted('return $this;')]),
  );
  return mark(setting.source, documented(texts, tags, declared));
}
