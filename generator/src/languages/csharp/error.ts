/** The errors that an API declares, as exceptions that carry the decoded body. */
import type { Api, ErrorBody } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { failuresOf } from '../../api/outcomes.ts';
import { code, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { documented, obsolete } from './comment.ts';
import { lines } from '../../code/code.ts';
import { typeDeclaration } from './declaration.ts';
import { sourceFile } from './file.ts';
import { identifier } from './literal.ts';
import { framework, modelSymbol, runtime, type Package } from './package.ts';
import { codecCode, isValueType, optionalType } from './type.ts';

export function errorSource(error: ErrorBody, context: Package): OutputFile {
  const symbol = modelSymbol(error, context);
  const name = identifier(symbol.name);
  const data = bodyType(error, context);
  const never = ref(framework('System.Diagnostics.DebuggerBrowsable'));
  const state = ref(framework('System.Diagnostics.DebuggerBrowsableState'));
  const attempt = ref(runtime('Runtime/Attempt', context));
  const received = ref(runtime('Runtime/ReceivedResponse', context));
  const declared = typeDeclaration(
    code`public sealed class ${name} : ${ref(runtime('Models/Errors/SDKException', context))}`,
    [
      code`
        internal ${name}(${attempt} attempt, ${received} received, string detail, ${data} content)
            : base(attempt, received, detail) => Content = content;
      `,
      code`
        /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
        [${never}(${state}.Never)]
        public ${data} Content { get; }
      `,
      isJson(error, context) ? ofMethod(error, context) : nothing,
    ],
  );
  const content = documented(
    [error.description || 'An error that the API declares.'],
    [],
    lines([obsolete(error.deprecated), declared]),
  );
  return sourceFile(`Models/Errors/${symbol.name}`, mark(error.source, content), context);
}

/** Null where the body is not JSON: the error is then none that the API declares. */
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

/** All bodies that an error has are read in the same way. */
function encodingOf(error: ErrorBody, { api }: Package): string {
  const known = encodings.get(api) ?? encodingsOf(api);
  encodings.set(api, known);
  return known.get(error) ?? 'json';
}

/** Worked out once for an API: it takes a look at every operation. */
const encodings = new WeakMap<Api, ReadonlyMap<ErrorBody, string>>();

function encodingsOf({ operations }: Api): ReadonlyMap<ErrorBody, string> {
  const found = new Map<ErrorBody, string>();
  for (const { error, content } of operations.flatMap((operation) => failuresOf(operation))) {
    if (!found.has(error)) found.set(error, content.encoding);
  }
  return found;
}
