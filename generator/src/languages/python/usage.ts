/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { sampleBody, sampleParameter, type Sample } from '../../api/sample.ts';
import { code, lines, ref, trusted, type Code } from '../../code/code.ts';
import { print, referencesIn } from '../../code/print.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { importBlock } from './file.ts';
import { array, call, dict, identifier, literal, named, string } from './literal.ts';
import { library, wholeModule, type Package } from './package.ts';

/** Wider than source files: the source pages have a call on one line. */
const WIDTH = 140;

/** A complete program that constructs the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package): string {
  const { names } = context;
  const method = code`s.${identifier(names.group(tag))}.${identifier(names.operation(operation).method)}`;
  const body = lines([
    code`s = ${construction(operation, context)}`,
    trusted(''),
    trusted(''),
    code`res = ${call(method, argumentValues(operation, context))}`,
    trusted(''),
    code`
      if res is not None:
          # handle response
          pass
    `,
  ]);
  const imports = importBlock('', referencesIn(body));
  return print(lines([imports, trusted(''), body]), WIDTH).text;
}

function construction(operation: Operation, context: Package): Code {
  const { api, client, module, names } = context;
  const root = ref(wholeModule(module));
  const credentials = (operation.security[0] ?? []).map(
    (scheme) => [names.option(scheme), credential(scheme, root)] as const,
  );
  const identity = api.clientParameters.flatMap((parameter) => {
    const value = parameter.example === undefined ? undefined : sampleParameter(parameter);
    return value === undefined ? [] : [[names.option(parameter), sampleCode(value, context)] as const];
  });
  return call(code`${root}.${identifier(client)}`, named([...credentials, ...identity]), true);
}

function credential(scheme: SecurityScheme, root: Code): Code {
  if (scheme.kind !== 'basic') return string('<YOUR_API_KEY_HERE>');
  const given = named([
    ['username', string('<YOUR_USERNAME_HERE>')],
    ['password', string('<YOUR_PASSWORD_HERE>')],
  ]);
  return call(code`${root}.BasicCredential`, given);
}

function argumentValues(operation: Operation, context: Package): readonly Code[] {
  const given = named(
    namedArguments(operation, context.names).map(({ name, of }) => {
      const value = 'style' in of ? sampleParameter(of) : sampleBody(of);
      return [name, value && sampleCode(value, context)] as const;
    }),
  );
  if (!takesRequest(operation)) return given;
  const { request } = context.names.operation(operation);
  return named([['request', call(inModels('operations', request, context), given)]]);
}

function inModels(home: string, name: string, { module }: Package): Code {
  return code`${library(`${module}.models`, home)}.${identifier(name)}`;
}

function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return literal(value.value);
    case 'bytes':
      return trusted('b"\\x01\\x02\\x03"');
    case 'list':
      return array(value.items.map((item) => sampleCode(item, context)));
    case 'map':
      return dict(value.entries.map(([name, entry]) => [name, sampleCode(entry, context)] as const));
    case 'object': {
      const fields = value.fields.map(
        ([property, field]) => [names.property(property), sampleCode(field, context)] as const,
      );
      return call(inModels(value.type.home, names.type(value.type), context), named(fields));
    }
    case 'member': {
      const type = inModels(value.type.home, names.type(value.type), context);
      return code`${type}.${identifier(names.member(value.member))}`;
    }
    default:
      return value satisfies never;
  }
}
