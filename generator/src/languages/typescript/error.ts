/** The errors that an API declares, as classes with the decoded body. */
import type { ErrorBody, ResultHeader, Type } from '../../api/api.ts';
import { code, list, mark, nothing, paragraphs, ref, type Code } from '../../code/code.ts';
import { documented } from './comment.ts';
import { ownName } from './file.ts';
import { headerCodes } from './headers.ts';
import { identifier, memberName, string } from './literal.ts';
import { deprecation } from './model.ts';
import { errorSymbol, runtime, type Package } from './package.ts';
import { annotation, typeArguments, typeCode } from './type.ts';
import { headerText } from './wrapper.ts';

export function errorCode(error: ErrorBody, context: Package): Code {
  const declared = declaration(ownName(errorSymbol(error, context)), error, context);
  return mark(error.source, documented([error.description], [], declared));
}

/** The name is written out because minifiers shorten the class's own. */
function declaration(name: string, error: ErrorBody, context: Package): Code {
  const members = [
    code`
      override get name(): string {
        return ${string(name)};
      }
    `,
    headersMember(error, context),
    ...error.headers.map((header) => headerField(header, context)),
  ];
  return code`
    export class ${identifier(name)} extends ${ref(runtime('SDKError'))}${dataType(error.type, context)} {
      ${paragraphs(members)}
    }
  `;
}

/** The static member from which the runtime reads the header fields. It is data, because programs load all errors of a package, but read headers only after a failure. */
function headersMember({ headers }: ErrorBody, context: Package): Code {
  if (headers.length === 0) return nothing;
  const type = ref(runtime('ResultHeader', true));
  return code`
    /** @internal */
    static readonly declaredHeaders: readonly ${type}[] = ${list(headerCodes(headers, context), { open: '[', close: ']' })};
  `;
}

/** Only a declaration: the runtime sets the fields of headers that the response has. */
function headerField(header: ResultHeader, context: Package): Code {
  const key = code`${memberName(context.names.resultField(header))}?:`;
  const field = code`declare readonly ${key}${annotation(header.type, context)};`;
  return mark(header.source, documented([headerText(header)], deprecation(header.deprecated), field));
}

function dataType(type: Type, context: Package): Code {
  const data = typeCode(type, context);
  return type.kind === 'map' || type.kind === 'array' ? typeArguments([data]) : code`<${data}>`;
}
