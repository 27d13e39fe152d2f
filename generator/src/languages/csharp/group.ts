/** The groups of operations: a method each. */
import type { Operation, Poll, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { errorsOf } from '../../api/outcomes.ts';
import { argumentRemark, pollSentence } from '../../api/remarks.ts';
import { routeOf } from '../../api/request-parts.ts';
import { code, lines, mark, nothing, ref, trusted, type Code, type Symbol } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { documented, exceptionTag, obsolete, parameterTag, type DocTag } from './comment.ts';
import { blockMethod, expressionMethod, typeDeclaration } from './declaration.ts';
import type { Declaration } from './file.ts';
import { call, identifier } from './literal.ts';
import { needsSettings, writesRequest } from './operation.ts';
import {
  framework,
  groupSymbol,
  modelSymbol,
  operationSymbol,
  requestSymbol,
  responseSymbol,
  runtime,
  settingsSymbol,
  type Package,
} from './package.ts';
import { optionalType, typeCode } from './type.ts';

export function groupDeclaration(tag: Tag, context: Package): Declaration {
  const symbol = groupSymbol(tag, context);
  return { path: `Groups/${symbol.name}`, write: () => mark(tag.source, groupCode(symbol, tag, context)) };
}

function groupCode(symbol: Symbol, tag: Tag, context: Package): Code {
  const core = ref(runtime('Runtime/ClientCore', context));
  const settings = ref(settingsSymbol(context));
  const usesSettings = tag.operations.some((operation) => needsSettings(operation, context));
  const members = [
    lines([
      code`private readonly ${core} _core;`,
      usesSettings ? code`private readonly ${settings} _settings;` : nothing,
    ]),
    blockMethod(
      code`internal ${ref(symbol)}`,
      [code`${core} core`, ...(usesSettings ? [code`${settings} settings`] : [])],
      lines([trusted('_core = core;'), usesSettings ? trusted('_settings = settings;') : nothing]),
    ),
    ...tag.operations.flatMap((operation) => [
      methodCode(operation, context),
      ...(operation.poll === undefined ? [] : [methodCode(operation, context, operation.poll)]),
    ]),
  ];
  return documented(
    [tag.description || `Operations of ${tag.name}.`],
    [],
    typeDeclaration(code`public sealed class ${ref(symbol)}`, members),
  );
}

interface Given {
  readonly name: Code;
  readonly type: Code;
  readonly description: string;
  readonly optional: boolean;
}

function givenOf(operation: Operation, context: Package): readonly Given[] {
  if (takesRequest(operation)) {
    const type = ref(requestSymbol(operation, context));
    return [{ name: trusted('request'), type, description: 'The arguments of the call.', optional: false }];
  }
  return namedArguments(operation, context.names).map(({ name, of, optional }) => ({
    name: identifier(name),
    type: optional ? optionalType(of.type, context) : typeCode(of.type, context),
    description: argumentRemark(of),
    optional,
  }));
}

/** The method of an operation, or the method that polls it. */
function methodCode(operation: Operation, context: Package, poll?: Poll): Code {
  const { summary, description, method, deprecated } = operation;
  const own = context.names.operation(operation).method;
  const response = ref(responseSymbol(operation, context));
  const task = ref(framework('System.Threading.Tasks.Task'));
  const given = givenOf(operation, context);
  const ordered = given.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const polling = code`${ref(runtime('PollOptions', context))}<${response}>? polling = null`;
  const parameters = [
    ...ordered.map(({ type, name, optional }) => code`${type} ${name}${optional ? trusted(' = null') : nothing}`),
    ...(poll === undefined ? [] : [polling]),
    code`${ref(runtime('RequestOptions', context))}? options = null`,
    code`${ref(framework('System.Threading.CancellationToken'))} cancellationToken = default`,
  ];
  const symbol = ref(operationSymbol(operation, context));
  const passed = [
    trusted('requestParts'),
    ...(needsSettings(operation, context) ? [trusted('_settings')] : []),
    ...given.map(({ name }) => name),
  ];
  const build = writesRequest(operation, context)
    ? code`requestParts => ${call(code`${symbol}.Write`, passed)}`
    : trusted('null');
  const called = call(trusted(poll === undefined ? '_core.CallAsync' : '_core.PollAsync'), [
    code`${symbol}.Definition`,
    ...(poll === undefined ? [] : [code`${symbol}.Poll`]),
    build,
    ...(poll === undefined ? [] : [trusted('polling')]),
    trusted('options'),
    trusted('cancellationToken'),
  ]);
  const name = identifier(`${poll === undefined ? own : context.names.poll(poll)}Async`);
  const declared = lines([
    obsolete(deprecated),
    expressionMethod(code`public ${task}<${response}> ${name}`, parameters, called),
  ]);
  const tags: readonly DocTag[] = [
    ...ordered.map((one) => parameterTag(one.name, one.description)),
    ...(poll === undefined
      ? []
      : [parameterTag(trusted('polling'), 'How long to wait, how often to ask, and what to call with each result.')]),
    parameterTag(trusted('options'), 'The options of this call alone.'),
    parameterTag(trusted('cancellationToken'), 'Ends the call, in whatever phase it is.'),
    ...(poll === undefined
      ? []
      : [
          exceptionTag(
            ref(runtime('Models/Errors/PollTimeoutException', context)),
            'If the result does not arrive in time.',
          ),
        ]),
    ...errorsOf(operation).map((error) =>
      exceptionTag(ref(modelSymbol(error, context)), 'If the server responds with this error.'),
    ),
    exceptionTag(
      ref(runtime('Models/Errors/SDKException', context)),
      'For any other error response, or one that the API does not describe.',
    ),
    exceptionTag(ref(runtime('Models/Errors/RequestException', context)), 'If no response arrives.'),
  ];
  const texts = poll === undefined ? [summary, description] : [pollSentence(poll, `${own}Async`)];
  const { source } = poll ?? operation;
  return mark(source, documented([...texts, `${method} ${routeOf(operation)}`], tags, declared));
}
