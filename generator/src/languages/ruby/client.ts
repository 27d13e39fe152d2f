/** The client: the groups of operations, and the client class. */
import type { Operation, Parameter, Poll, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { errorsOf } from '../../api/outcomes.ts';
import { clientHeaders, headerName, routeOf } from '../../api/request-parts.ts';
import { argumentRemark, pollSentence, sentence } from '../../api/remarks.ts';
import { defaultText, requiredVariables, serverVariables } from '../../api/servers.ts';
import { code, join, lines, list, mark, nothing, paragraphs, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { environmentVariable } from '../../naming/environment.ts';
import { namedOf, signatureOf } from './arguments.ts';
import { documented } from './comment.ts';
import { classCode, type Declaration, type Definition } from './file.ts';
import { array, call, hash, identifier, keywords, string } from './literal.ts';
import { deprecation } from './model.ts';
import { argumentNames } from './operation.ts';
import {
  absolute,
  callName,
  fileName,
  groupName,
  responseConstant,
  runtimeSignature,
  type Package,
} from './package.ts';
import { parameters } from './parameter.ts';
import { serverCode } from './server.ts';
import { methodType, optional, signature } from './type.ts';

export function groupDeclaration(tag: Tag, context: Package): Declaration {
  const path = `groups/${fileName(context.names.group(tag))}`;
  const name = groupName(tag, context);
  return { path, module: 'Groups', name, write: () => groupDefinition(name, tag, context) };
}

function groupDefinition(name: string, tag: Tag, context: Package): Definition {
  const docs = [descriptionOf(tag)];
  const methods = tag.operations.flatMap((operation) => [
    mark(operation.source, methodCode(operation, context)),
    ...(operation.poll ? [mark(operation.poll.source, pollMethod(operation, operation.poll, context))] : []),
  ]);
  const types = tag.operations.flatMap((operation) => [
    mark(operation.source, methodSignature(operation, context)),
    ...(operation.poll ? [mark(operation.poll.source, pollSignature(operation, operation.poll, context))] : []),
  ]);
  const declaration = classCode(name, trusted('Runtime::Group'), [paragraphs(methods)]);
  return {
    source: mark(tag.source, documented(docs, [], declaration)),
    signature: classCode(name, runtimeSignature('Runtime::Group', context), types),
  };
}

function descriptionOf({ name, description }: Tag): string {
  return description.trim() === '' ? `The operations of \`${name}\`.` : description;
}

function methodCode(operation: Operation, context: Package): Code {
  const { declared } = signatureOf(operation, context);
  const method = identifier(context.names.operation(operation).method);
  const options = operation.servers.length > 0 ? trusted('{ server_url:, **options }') : trusted('options');
  const named = namedOf(operation, context.names).map(
    ({ name }) => code`${identifier(name)} = options.delete(:${identifier(name)}) { ${identifier(name)} }`,
  );
  const passed = [trusted('@client'), ...argumentNames(operation, context), options];
  return documented(
    ...operationDocs(operation, context),
    code`
      def ${method}${list(declared, { open: '(', close: ')', trailing: '' })}
        ${named.length === 0 ? nothing : lines(named)}
        ${call(code`Calls::${identifier(callName(operation, context))}.call`, passed)}
      end
    `,
  );
}

/** The method that polls an operation; it calls the block with each result. */
function pollMethod(operation: Operation, poll: Poll, context: Package): Code {
  const { declared } = signatureOf(operation, context);
  const named = namedOf(operation, context.names).map(
    ({ name }) => code`${identifier(name)} = options.delete(:${identifier(name)}) { ${identifier(name)} }`,
  );
  const options = operation.servers.length > 0 ? trusted('{ server_url:, **options }') : trusted('options');
  const called = code`Calls::${identifier(callName(operation, context))}`;
  const passed = [trusted('@client'), ...argumentNames(operation, context), trusted('_1')];
  const given = join([trusted('@client'), called, options, trusted('&')], trusted(', '));
  // A block with a numbered parameter stands on one line.
  const repetition = code`Runtime::Repetition.new(${given})`;
  return documented(
    ...pollDocs(operation, poll, context),
    code`
      def ${identifier(context.names.poll(poll))}${list([...declared, trusted('&')], { open: '(', close: ')', trailing: '' })}
        ${named.length === 0 ? nothing : lines(named)}
        ${repetition}.run { ${called}.call(${join(passed, trusted(', '))}) }
      end
    `,
  );
}

function pollSignature(operation: Operation, poll: Poll, context: Package): Code {
  const { typed } = signatureOf(operation, context);
  const result = absolute(responseConstant(operation, context), context);
  const given = list([...typed, trusted('?polling: ::Hash[::Symbol, ::Numeric]?')], {
    open: '(',
    close: ')',
    trailing: '',
  });
  return code`def ${identifier(context.names.poll(poll))}: ${given} ?{ (${result}) -> untyped } -> ${result}`;
}

function pollDocs(operation: Operation, poll: Poll, context: Package): [readonly string[], readonly string[]] {
  const [texts, tags] = operationDocs(operation, context);
  const at = tags.findIndex((each) => each.startsWith('@raise'));
  const own = [
    '@param polling a Hash of `max_wait`, the longest wait, and `interval` between two requests, both in seconds',
    '@yield the block is called with each result; if it gives false, that result is the last',
    '@raise [Errors::PollTimeoutError] when the result does not come in time',
  ];
  const text = pollSentence(poll, context.names.operation(operation).method);
  return [[text, texts.at(-1) ?? ''], tags.toSpliced(at, 0, ...own)];
}

function methodSignature(operation: Operation, context: Package): Code {
  const { typed } = signatureOf(operation, context);
  const method = identifier(context.names.operation(operation).method);
  return code`def ${method}: ${methodType(typed, absolute(responseConstant(operation, context), context))}`;
}

/** Paragraphs and tags. */
function operationDocs(operation: Operation, context: Package): [readonly string[], readonly string[]] {
  const { summary, description, method, deprecated } = operation;
  const described = takesRequest(operation) ? [] : namedArguments(operation, context.names);
  const own = described.map(({ name, of }) => tag(`@param ${name}`, argumentRemark(of)));
  const raised = errorsOf(operation).map((error) => context.names.type(error));
  return [
    [summary, description, `\`${method} ${routeOf(operation).replaceAll('`', '')}\``],
    [
      ...own,
      '@param options the options of this call, see {Runtime::CallOptions}',
      ...raised.map((name) => `@raise [Errors::${name}] if the server responds with this error`),
      '@raise [Errors::SDKError] for any other error response, or one that the API does not describe',
      '@raise [Errors::RequestError] if no response arrives',
      ...(deprecated ? [deprecation] : []),
    ],
  ];
}

function tag(name: string, description: string): string {
  return `${name} ${description.replace(/[\s\p{C}]+/gu, ' ').trim()}`.trim();
}

export function clientDeclaration(context: Package): Declaration {
  return { path: 'client', module: undefined, name: context.client, write: () => clientDefinition(context) };
}

function clientDefinition(context: Package): Definition {
  const { api, client, names } = context;
  const groups = api.tags.map((group) => identifier(names.group(group)));
  const readers = api.tags.map((group) => {
    const name = identifier(names.group(group));
    const made = code`Groups::${identifier(groupName(group, context))}.new(self)`;
    return mark(
      group.source,
      documented([descriptionOf(group)], [], code`def ${name} = @groups[:${name}] ||= ${made}`),
    );
  });
  const all = settingsOf(context);
  // Required options come first.
  const settings = [...all.filter(({ isRequired }) => isRequired), ...all.filter(({ isRequired }) => !isRequired)];
  const parameterList = [
    ...settings.map(({ name, isRequired }) => code`${identifier(name)}:${trusted(isRequired ? '' : ' nil')}`),
    trusted('**options'),
  ];
  const given = list(
    settings.map(({ name }) => code`${identifier(name)}:`),
    { open: '{', close: '}', padding: ' ', trailing: '' },
  );
  const content = paragraphs([
    code`DEFINITION = ${definition(context)}`,
    trusted('private_constant :DEFINITION'),
    documented(
      [],
      [
        ...settings.map(({ name, description }) => tag(`@param ${name}`, description)),
        '@param options what can be set on every client, see {Runtime::ClientOptions}',
      ],
      code`
        def initialize${list(parameterList, { open: '(', close: ')', trailing: '' })}
          settings = ${given}
          super(DEFINITION, settings, **options)
        end
      `,
    ),
    ...readers,
  ]);
  const types = [
    ...groups.map((name, index) => {
      const group = api.tags[index];
      return group === undefined
        ? nothing
        : code`def ${name}: () -> ${absolute(code`Groups::${identifier(groupName(group, context))}`, context)}`;
    }),
    code`def initialize: ${methodType(
      [
        ...settings.map(
          ({ name, type, isRequired }) => code`${trusted(isRequired ? '' : '?')}${identifier(name)}: ${type}`,
        ),
        ...clientOptionSignatures(),
      ],
      trusted('void'),
    )}`,
  ];
  const declaration = classCode(client, trusted('Runtime::Client'), [content]);
  const docs = [api.description || `A client of ${api.title}.`];
  return {
    source: mark(api.source, documented(docs, [], declaration)),
    signature: classCode(client, runtimeSignature('Runtime::Client', context), types),
  };
}

function clientOptionSignatures(): readonly Code[] {
  return [
    trusted('?server_url: ::String?'),
    trusted('?server_index: ::Integer?'),
    trusted('?timeout: ::Numeric?'),
    trusted('?retries: ::Hash[::Symbol, untyped] | false | nil'),
    trusted('?transport: untyped'),
    trusted('?hooks: untyped'),
    trusted('?validate_responses: bool?'),
    trusted('?headers: ::Hash[::String, ::String?]?'),
    trusted('?max_response_bytes: ::Numeric?'),
    trusted('?override_server_url: ::String?'),
    trusted('?proxy: ::String | false | nil'),
    trusted('?user_agent: ::String?'),
  ];
}

function definition(context: Package): Code {
  const { api } = context;
  const headers = clientHeaders(api).map(
    (parameter) => [string(headerName(parameter)), headerValue(parameter, context)] as const,
  );
  const values = keywords([
    ['servers', array(api.servers.map((server) => serverCode(server, context)))],
    ['headers', headers.length === 0 ? undefined : headersCode(headers)],
    ['user_agent', code`[${string(context.product)}, VERSION].join('/')`],
  ]);
  return call(trusted('Definition.new'), values, true);
}

function headersCode(headers: readonly (readonly [Code, Code])[]): Code {
  return code`
    lambda do |settings|
      ${hash(headers)}
    end
  `;
}

function headerValue(parameter: Parameter, { names }: Package): Code {
  const value = code`settings[:${identifier(names.option(parameter))}]`;
  return parameter.type.kind === 'string' ? value : parameters('header', [value]);
}

interface Setting {
  readonly name: string;
  readonly description: string;
  readonly type: Code;
  readonly isRequired?: boolean;
}

/** What users set on the client: credentials, client-level parameters and server variables. */
function settingsOf(context: Package): readonly Setting[] {
  const { api, names } = context;
  return [
    ...api.securitySchemes.map((scheme) => ({
      name: names.option(scheme),
      description: credentialText(scheme, context),
      type: code`${runtimeSignature('Runtime::credential', context)}?`,
    })),
    ...api.clientParameters.map((parameter) => ({
      name: names.option(parameter),
      description: `${sentence(parameter.description)} Sent with every call.`.trim(),
      type: optional(signature(parameter.type, context), parameter.type),
    })),
    ...serverVariables(api).map((variable) => ({
      name: names.option(variable),
      description: `${sentence(variable.description)} ${defaultText(variable, '').replace(/\.$/, '')}`.trim(),
      type: trusted(requiredVariables(api).includes(variable) ? '::String' : '::String?'),
      isRequired: requiredVariables(api).includes(variable),
    })),
  ];
}

function credentialText(scheme: SecurityScheme, { api }: Package): string {
  const fallback = `or else the environment variable ${environmentVariable(api, scheme)}`;
  return `${sentence(scheme.description)} A value, or something to call for every attempt, ${fallback}.`.trim();
}
