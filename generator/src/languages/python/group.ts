/** A tag's operations as methods: of a class for the client, and of one for the async client. */
import type { Operation, Poll, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { errorsOf } from '../../api/outcomes.ts';
import { argumentRemark, pollSentence } from '../../api/remarks.ts';
import { routeOf } from '../../api/request-parts.ts';
import { code, mark, paragraphs, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import type { OutputFile } from '../language.ts';
import { signatureOf } from './arguments.ts';
import { docstring, oneLine } from './comment.ts';
import { declarations, sourceFile } from './file.ts';
import { call, identifier } from './literal.ts';
import { deprecation } from './model.ts';
import { hasRequest, takesSettings } from './operation.ts';
import {
  callModule,
  groupClass,
  groupModule,
  library,
  runtime,
  typing,
  wrapperReference,
  type Package,
} from './package.ts';

export function groupSource(tag: Tag, context: Package): OutputFile {
  const classes = [group(tag, '', context), group(tag, 'Async', context)];
  return sourceFile(`sdks/${groupModule(tag, context)}`, { body: mark(tag.source, declarations(classes)) }, context);
}

function group(tag: Tag, kind: '' | 'Async', context: Package): Code {
  const methods = tag.operations.flatMap((operation) => [
    mark(operation.source, method(operation, kind, context)),
    ...(operation.poll === undefined
      ? []
      : [mark(operation.poll.source, method(operation, kind, context, operation.poll))]),
  ]);
  const constructed = code`
    def __init__(self, core: ${runtime(kind === 'Async' ? 'AsyncCore' : 'SyncCore')}) -> None:
        self._core = core
  `;
  return code`
    class ${identifier(groupClass(kind, tag, context))}:
        ${paragraphs([docstring([tag.description]), constructed, ...methods])}
  `;
}

/** The method of an operation, or the method that polls it. */
function method(operation: Operation, kind: '' | 'Async', context: Package, poll?: Poll): Code {
  const { method: own } = context.names.operation(operation);
  const name = poll === undefined ? own : context.names.poll(poll);
  const { names, declared } = signatureOf(operation, context);
  const result = wrapperReference(operation, 'response', context);
  const waiting = code`polling: ${typing('Optional')}[${runtime('PollOptions')}[${result}]] = None`;
  const options = [...(poll === undefined ? [] : [waiting]), ...optionParameters()];
  const signature = [trusted('self'), ...declared, trusted('*'), ...options];
  const module = callModule(operation, context);
  const settings = trusted(takesSettings(operation, context) ? 'settings' : '_');
  const given = [...(takesSettings(operation, context) ? [trusted('settings')] : []), ...names.map(identifier)];
  const build = hasRequest(operation, context)
    ? code`lambda ${settings}: ${call(code`${module}.request`, given)}`
    : trusted('None');
  const isAsync = kind === 'Async';
  const passed = [code`${module}.operation`, build, trusted('options')];
  const called =
    poll === undefined
      ? call(trusted('self._core.call'), passed)
      : call(trusted('self._core.poll'), [code`${module}.poll`, ...passed, trusted('polling')]);
  return code`
    ${trusted(isAsync ? 'async ' : '')}def ${call(identifier(name), signature, true)} -> ${result}:
        ${docstring(paragraphsOf(operation, context, poll))}
        options = ${runtime('RequestOptions')}(server_url, timeout_ms, retries, headers, max_response_bytes)
        return ${trusted(isAsync ? 'await ' : '')}${called}
  `;
}

/** The options that every call accepts. */
function optionParameters(): readonly Code[] {
  const optional = (type: Code): Code => code`${typing('Optional')}[${type}] = None`;
  return [
    code`server_url: ${optional(trusted('str'))}`,
    code`timeout_ms: ${optional(trusted('float'))}`,
    code`retries: ${runtime('Retries')} = None`,
    code`headers: ${optional(code`${library('collections.abc', 'Mapping')}[str, ${typing('Optional')}[str]]`)}`,
    code`max_response_bytes: ${optional(trusted('float'))}`,
  ];
}

function paragraphsOf(operation: Operation, context: Package, poll?: Poll): readonly string[] {
  const { summary, description, method, deprecated } = operation;
  const described = takesRequest(operation) ? [] : namedArguments(operation, context.names);
  const parameters = described.map(({ name, of }) => `    ${name}: ${oneLine(argumentRemark(of))}`.trimEnd());
  const raised = errorsOf(operation).map((error) => context.names.type(error));
  const late = '    errors.PollTimeoutError: If the result does not arrive in time.';
  const texts =
    poll === undefined ? [summary, description] : [pollSentence(poll, context.names.operation(operation).method)];
  return [
    ...texts,
    `\`${method} ${routeOf(operation)}\``,
    ...deprecation(deprecated),
    section('Args', [...parameters, ...(poll === undefined ? [] : [polling]), ...options]),
    section('Raises', [
      ...(poll === undefined ? [] : [late]),
      ...raised.map((name) => `    errors.${name}: If the server responds with this error.`),
      '    errors.SDKError: For any other error response, or one that the API does not describe.',
      '    errors.RequestError: If no response arrives.',
    ]),
  ];
}

function section(name: string, rows: readonly string[]): string {
  return `${name}:\n${rows.join('\n')}`;
}

const polling = '    polling: How long to wait, how often to ask, and what to call with each result.';

const options: readonly string[] = [
  '    server_url: Base URL of this call, even if the operation has a server of its own.',
  "    timeout_ms: Time limit of an attempt of this call, in milliseconds; 0 for none. Default: the client's.",
  "    retries: When this call is sent again, whatever its method; False for never. Default: the client's.",
  '    headers: Headers to add to this call. They replace headers of the client.',
  "    max_response_bytes: Largest body of the response, in bytes after decompression. Default: the client's.",
];
