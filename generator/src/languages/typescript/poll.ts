/** A function that polls: it repeats an operation until the result is available. */
import type { Operation, Poll, PollField } from '../../api/api.ts';
import { pathTemplate } from '../../api/request-parts.ts';
import { pollSentence } from '../../api/remarks.ts';
import { code, list, mark, paragraphs, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { documented } from './comment.ts';
import { ownName } from './file.ts';
import { arrayOf, identifier, inlineObject, literal, memberName, number, object, string } from './literal.ts';
import { operationDocs, signatureOf, type Signature } from './operation.ts';
import {
  coreSymbol,
  functionSymbol,
  pollSymbol,
  responseSymbol,
  runtime,
  runtimeBeside,
  type Package,
} from './package.ts';

export function pollCode(operation: Operation, poll: Poll, context: Package): Code {
  const { names, signature } = pollSignature(operation, context);
  const name = ownName(pollSymbol(operation, poll, context));
  const response = ref(responseSymbol(operation, context));
  const passed = list([trusted('core'), ...names.slice(0, -1).map(identifier), trusted('_given')], {
    open: '(',
    close: ')',
  });
  const called = code`(_given) => ${ref(functionSymbol(operation, context))}${passed}`;
  const parameters = [code`core: ${ref(coreSymbol(context, 'type'))}`, ...signature];
  const given = list([trusted('_wanted'), called, trusted('options')], { open: '(', close: ')' });
  const content = paragraphs([
    code`const _wanted: ${ref(runtime('PollDefinition', true))}<${response}> = ${wanted(operation, poll, context)};`,
    documented(
      ...pollDocs(operation, poll, context),
      code`
        export function ${identifier(name)}${list(parameters, { open: '(', close: ')' })}: Promise<${response}> {
          return ${ref(runtimeBeside('poll', context))}${given};
        }
      `,
    ),
  ]);
  return mark(poll.source, content);
}

/** The arguments of the operation, named if it accepts both forms, and the polling options. */
export function pollSignature(operation: Operation, context: Package): Signature {
  const { names, signature } = signatureOf(operation, context, 'one');
  const type = code`${ref(runtime('PollOptions', true))}<${ref(responseSymbol(operation, context))}>`;
  return { names, signature: [...signature.slice(0, -1), code`options?: ${type}`] };
}

export function pollDocs(operation: Operation, poll: Poll, context: Package): [readonly string[], readonly string[]] {
  const [texts, tags] = operationDocs(operation, context);
  const late = '@throws {@link errors.PollTimeoutError} when the result does not come in time.';
  const at = tags.findIndex((tag) => tag.startsWith('@throws'));
  return [
    [pollSentence(poll, context.names.operation(operation).method), texts.at(-1) ?? ''],
    tags.toSpliced(at, 0, late),
  ];
}

function wanted(operation: Operation, poll: Poll, context: Package): Code {
  const { id, method } = operation;
  const { until, values, interval, expires } = poll;
  const told = inlineObject([
    ['id', string(id)],
    ['name', string(context.names.poll(poll))],
    ['method', string(method)],
    ['path', string(pathTemplate(operation))],
  ]);
  const reads = (field: PollField): Code => code`(result) => ${read(field, context)}`;
  return object([
    ['operation', told],
    ['until', reads(until)],
    ['in', values && arrayOf(values.map(literal))],
    [
      'interval',
      typeof interval === 'object' ? reads(interval) : interval === 1 ? undefined : code`() => ${number(interval)}`,
    ],
    ['expires', expires && reads(expires)],
  ]);
}

/** `result.pin?.authToken`, with `?.` only after a value that may be missing. */
function read({ result, path }: PollField, { names }: Package): Code {
  const parts = [code`result.${memberName(names.resultField(result))}`];
  let mayLack = result.optional || result.type.kind === 'nullable';
  for (const property of path) {
    parts.push(code`${trusted(mayLack ? '?.' : '.')}${memberName(names.property(property))}`);
    mayLack = !property.required || property.type.kind === 'nullable';
  }
  return sequence(parts);
}
