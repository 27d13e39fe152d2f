/** The declared successes of an operation, as the runtime chooses between them. */
import { mediaType, type Success } from '../../api/outcomes.ts';
import { mark, ref, type Code } from '../../code/code.ts';
import { call, pure } from './call.ts';
import { inlineObject, literal, object, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { shapeCode } from './shape.ts';

export function outcomeCode({ status, content }: Success, context: Package): Code {
  if (content === undefined) return inlineObject([['status', literal(status)]]);
  const { field, encoding, type } = content;
  const shape = encoding === 'json' ? shapeCode(type, context) : undefined;
  const asIs = ref(runtime('asIs'));
  return mark(
    content.source,
    object([
      ['status', literal(status)],
      ['contentType', string(mediaType(content))],
      ['field', field && string(context.names.resultField(field))],
      ['read', encoding === 'json' || encoding === 'text' ? undefined : ref(runtime('bytes'))],
      ['decode', encoding === 'json' ? pure(call('json', shape === undefined ? [] : [shape])) : asIs],
    ]),
  );
}
