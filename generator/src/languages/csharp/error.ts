/** The errors that an API declares, as exceptions with the decoded body. */
import type { Api, ErrorBody, ResultHeader } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { failuresOf } from '../../api/outcomes.ts';
import { code, lines, mark, nothing, paragraphs, ref, trusted, type Code, type Symbol } from '../../code/code.ts';
import { documented, obsolete } from './comment.ts';
import { typeDeclaration } from './declaration.ts';
import type { Declaration } from './file.ts';
import { headerAssignments, headerMembers } from './headers.ts';
import { block, identifier } from './literal.ts';
import { errorHeadersSymbol, framework, modelSymbol, pathOf, runtime, type Package } from './package.ts';
import { codecCode, isValueType, optionalType } from './type.ts';
import { headerMember } from './wrapper.ts';

export function errorDeclaration(error: ErrorBody, context: Package): Declaration {
  return {
    path: pathOf('Errors', error, context),
    write: () => mark(error.source, errorCode(error, context)),
  };
}

function errorCode(error: ErrorBody, context: Package): Code {
  const symbol = modelSymbol(error, context);
  const name = identifier(symbol.name);
  const data = bodyType(error, context);
  const never = ref(framework('System.Diagnostics.DebuggerBrowsable'));
  const state = ref(framework('System.Diagnostics.DebuggerBrowsableState'));
  const declared = typeDeclaration(
    code`public sealed class ${name} : ${ref(runtime('Models/Errors/SDKException', context))}`,
    [
      constructor(error, context),
      code`
        /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
        [${never}(${state}.Never)]
        public ${data} Content { get; }
      `,
      ...error.headers.map((header) => headerProperty(header, context)),
      isJson(error, context) ? ofMethod(error, context) : nothing,
    ],
  );
  const headers = errorHeadersSymbol(error, context);
  const reading = error.headers.length === 0 ? nothing : headersClass(error, headers, context);
  const content = documented(
    [error.description || 'An error that the API declares.'],
    [],
    lines([obsolete(error.deprecated), declared]),
  );
  return paragraphs([content, reading]);
}

function constructor(error: ErrorBody, context: Package): Code {
  const name = identifier(context.names.type(error));
  const attempt = ref(runtime('Runtime/Attempt', context));
  const received = ref(runtime('Runtime/ReceivedResponse', context));
  const head = code`internal ${name}(${attempt} attempt, ${received} received, string detail, ${bodyType(error, context)} content)`;
  const set = headerAssignments(error.headers, errorHeadersSymbol(error, context), context);
  if (set.length === 0) return lines([head, block(trusted(': base(attempt, received, detail) => Content = content;'))]);
  return lines([
    head,
    block(trusted(': base(attempt, received, detail)')),
    trusted('{'),
    block(lines([trusted('Content = content;'), ...set])),
    trusted('}'),
  ]);
}

function headerProperty(header: ResultHeader, context: Package): Code {
  const name = identifier(context.names.resultField(header));
  return headerMember(header, code`public ${optionalType(header.type, context)} ${name} { get; }`);
}

/** A separate class, because properties of the error may have the names of types. */
function headersClass({ headers }: ErrorBody, symbol: Symbol, context: Package): Code {
  return typeDeclaration(code`internal static class ${ref(symbol)}`, [lines(headerMembers(headers, context))]);
}

/** The emitted method returns null if the body is not JSON: then it is not an error that the API declares. */
function ofMethod(error: ErrorBody, context: Package): Code {
  const name = identifier(context.names.type(error));
  const codec = codecCode(withoutNull(error.type), context);
  return code`
    internal static ${name}? Of(${ref(runtime('Runtime/Attempt', context))} attempt, ${ref(runtime('Runtime/ReceivedResponse', context))} received, string detail) =>
        received.${trusted(isValueType(error.type) ? 'TryJsonValue' : 'TryJson')}(${codec}, out var content) ? new ${name}(attempt, received, detail, content) : null;
  `;
}

function bodyType(error: ErrorBody, context: Package): Code {
  if (isJson(error, context)) return optionalType(error.type, context);
  return trusted(encodingOf(error, context) === 'binary' ? 'byte[]?' : 'string?');
}

function isJson(error: ErrorBody, context: Package): boolean {
  return encodingOf(error, context) === 'json';
}

/** The same code reads all bodies of an error. */
function encodingOf(error: ErrorBody, { api }: Package): string {
  const known = encodings.get(api) ?? encodingsOf(api);
  encodings.set(api, known);
  return known.get(error) ?? 'json';
}

/** Computed once per API, because it visits every operation. */
const encodings = new WeakMap<Api, ReadonlyMap<ErrorBody, string>>();

function encodingsOf({ operations }: Api): ReadonlyMap<ErrorBody, string> {
  const found = new Map<ErrorBody, string>();
  for (const { error, content } of operations.flatMap((operation) => failuresOf(operation))) {
    if (!found.has(error)) found.set(error, content.encoding);
  }
  return found;
}
