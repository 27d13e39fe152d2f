/** The errors that an API declares, as classes that carry the decoded body. */
import type { ErrorBody, Type } from '../../api/api.ts';
import { code, mark, ref, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { ownName, sourceFile } from './file.ts';
import { identifier, string } from './literal.ts';
import { errorSymbol, runtime, type Package } from './package.ts';
import { typeArguments, typeCode } from './type.ts';

export function errorSource(error: ErrorBody, context: Package): OutputFile {
  const symbol = errorSymbol(error, context);
  const declared = declaration(ownName(symbol), error, context);
  return sourceFile(symbol.module, mark(error.source, documented([error.description], [], declared)));
}

/** The name is written out because minifiers shorten the class's own. */
function declaration(name: string, error: ErrorBody, context: Package): Code {
  return code`
    export class ${identifier(name)} extends ${ref(runtime('SDKError'))}${dataType(error.type, context)} {
      override get name(): string {
        return ${string(name)};
      }
    }
  `;
}

function dataType(type: Type, context: Package): Code {
  const data = typeCode(type, context);
  return type.kind === 'map' || type.kind === 'array' ? typeArguments([data]) : code`<${data}>`;
}
