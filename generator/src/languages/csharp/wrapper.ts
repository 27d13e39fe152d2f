/** The types that an operation adds: its result, and its request type if one argument holds all parameters. */
import type { Operation, ResultField, ResultHeader } from '../../api/api.ts';
import { code, lines, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { documented } from './comment.ts';
import { initProperty, typeDeclaration } from './declaration.ts';
import { headerAssignments } from './headers.ts';
import { block, identifier } from './literal.ts';
import { framework, operationSymbol, requestSymbol, responseSymbol, runtime, type Package } from './package.ts';
import { optionalType, typeCode } from './type.ts';

export function responseClass(operation: Operation, context: Package): Code {
  const name = identifier(responseSymbol(operation, context).name);
  const properties = operation.results.map((field) =>
    documented(
      ['The body; null where the server sent another one, which is in the raw response then.'],
      [],
      initProperty(resultType(field, context), identifier(context.names.resultField(field)), false),
    ),
  );
  return documented(
    [`What ${context.names.operation(operation).method}Async gives.`],
    [],
    typeDeclaration(code`public sealed class ${name} : ${ref(runtime('Models/OperationResponse', context))}`, [
      code`
        /// <summary>A response of your own, for tests.</summary>
        public ${name}()
            : base(null)
        {
        }
      `,
      receivedConstructor(operation, context),
      ...properties,
      ...operation.resultHeaders.map((header) => headerProperty(header, context)),
    ]),
  );
}

function receivedConstructor(operation: Operation, context: Package): Code {
  const name = identifier(responseSymbol(operation, context).name);
  const head = code`
    internal ${name}(${ref(runtime('Runtime/ReceivedResponse', context))} received)
        : base(received)
  `;
  const set = headerAssignments(operation.resultHeaders, operationSymbol(operation, context), context);
  return lines([head, trusted('{'), set.length === 0 ? nothing : block(lines(set)), trusted('}')]);
}

function headerProperty(header: ResultHeader, context: Package): Code {
  const type = optionalType(header.type, context);
  return headerMember(header, initProperty(type, identifier(context.names.resultField(header)), false));
}

/** `declared` has null where the header is missing or not as described. */
export function headerMember(header: ResultHeader, declared: Code): Code {
  const text = header.description || `The response header \`${header.name.replaceAll('`', '')}\`.`;
  return mark(header.source, documented([text], [], lines([hidden(header.sensitive), declared])));
}

/** Keeps a secret from debuggers and from `JsonSerializer`. */
function hidden(isSecret: boolean): Code {
  const attribute = ref(framework('System.Diagnostics.DebuggerBrowsable'));
  const state = ref(framework('System.Diagnostics.DebuggerBrowsableState'));
  const ignore = ref(framework('System.Text.Json.Serialization.JsonIgnore'));
  return isSecret ? lines([code`[${attribute}(${state}.Never)]`, code`[${ignore}]`]) : nothing;
}

function resultType({ type }: ResultField, context: Package): Code {
  return type.kind === 'bytes' ? trusted('byte[]?') : optionalType(type, context);
}

export function requestClass(operation: Operation, context: Package): Code {
  const name = identifier(requestSymbol(operation, context).name);
  const properties = namedArguments(operation, context.names).map(({ name: own, of, optional }) => {
    const type = optional ? optionalType(of.type, context) : typeCode(of.type, context);
    return documented(
      [of.description || `${own}.`],
      [],
      lines([hidden('style' in of && of.sensitive), initProperty(type, identifier(own), !optional)]),
    );
  });
  return documented(
    [`The arguments of ${context.names.operation(operation).method}Async.`],
    [],
    typeDeclaration(code`public sealed class ${name}`, properties),
  );
}
