/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { sampleBody, sampleParameter, type Sample } from '../../api/sample.ts';
import { code, join, list, newline, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { namedArguments, type Argument } from '../../naming/arguments.ts';
import { identifier, pageLiteral, quoted, string } from './literal.ts';
import { modelConstant, requestConstant, type Package } from './package.ts';

/** A complete program that constructs the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package): string {
  const { names } = context;
  const method = sequence([identifier(names.group(tag)), trusted('.'), identifier(names.operation(operation).method)]);
  const program = paragraphs([
    code`require ${string(context.library)}`,
    construction(operation, context),
    code`res = s.${method}(${callArguments(operation, context)})`,
    code`
      if ${check(operation, context)}
        # handle response
      end
    `,
  ]);
  return print(program, Infinity).text;
}

/** A body with a name of its own is tested itself, anything else by the status. */
function check(operation: Operation, { names }: Package): Code {
  const [field] = operation.results;
  if (field?.named) return code`! res.${identifier(names.resultField(field))}.nil?`;
  const status = operation.responses.find(({ success }) => success)?.status ?? '200';
  return code`res.status_code == ${trusted(/^[0-9]{3}$/.test(status) ? status : '200')}`;
}

function construction(operation: Operation, context: Package): Code {
  const { api, names, root, client } = context;
  const identity = api.clientParameters.flatMap((parameter) => {
    const value = parameter.example === undefined ? undefined : sampleParameter(parameter);
    return value === undefined ? [] : [code`${identifier(names.option(parameter))}: ${sampleCode(value, context)}`];
  });
  const made = code`s = ${newObject(code`::${identifier(root)}::${identifier(client)}`, identity)}`;
  const schemes = operation.security[0] ?? [];
  if (schemes.length === 0) return made;
  const credentials = schemes.map((scheme) => code`${identifier(names.option(scheme))}: ${credential(scheme)}`);
  return sequence([
    made,
    newline,
    code`
      s.config_security(
        ${newObject(code`::${identifier(root)}::Shared::Security`, credentials)}
      )
    `,
  ]);
}

/** `Name.new` with an argument a line, if there are any. */
function newObject(constant: Code, values: readonly Code[]): Code {
  if (values.length === 0) return code`${constant}.new`;
  return code`${constant}.new${list(values, { open: '(', close: ')', expanded: true })}`;
}

function credential(scheme: SecurityScheme): Code {
  return scheme.kind === 'basic'
    ? code`[${quoted('<YOUR_USERNAME_HERE>')}, ${quoted('<YOUR_PASSWORD_HERE>')}]`
    : quoted('<YOUR_API_KEY_HERE>');
}

/** Positional arguments, written as assignments so that a reader sees what they are. */
function callArguments(operation: Operation, context: Package): Code {
  const given = namedArguments(operation, context.names).map((argument) => ({
    argument,
    value: argumentSample(argument),
  }));
  if (takesRequest(operation)) {
    const fields = given.flatMap(({ argument, value }) =>
      value === undefined ? [] : [code`${identifier(argument.name)}: ${sampleCode(value, context)}`],
    );
    return code`request=${newObject(absolute(requestConstant(operation, context), context), fields)}`;
  }
  const last = given.findLastIndex(({ value }) => value !== undefined);
  const values = given.slice(0, last + 1).map(({ argument, value }) => {
    const content = value === undefined ? trusted('nil') : sampleCode(value, context);
    return code`${identifier(argument.name)}=${content}`;
  });
  return values.length === 0 ? nothing : join(values, trusted(', '));
}

function absolute(constant: Code, { root }: Package): Code {
  return code`::${identifier(root)}::${constant}`;
}

function argumentSample({ of }: Argument): Sample | undefined {
  return 'style' in of ? sampleParameter(of) : sampleBody(of);
}

function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return pageLiteral(value.value);
    case 'bytes':
      return trusted('"\\x01\\x02\\x03".b');
    case 'list':
      return list(
        value.items.map((item) => sampleCode(item, context)),
        { open: '[', close: ']', trailing: '' },
      );
    case 'map': {
      const entries = value.entries.map(([name, entry]) => code`${quoted(name)} => ${sampleCode(entry, context)}`);
      return list(entries, { open: '{', close: '}', padding: ' ', trailing: '' });
    }
    case 'object': {
      const fields = value.fields.map(
        ([property, field]) => code`${identifier(names.property(property))}: ${sampleCode(field, context)}`,
      );
      return newObject(absolute(modelConstant(value.type, context), context), fields);
    }
    case 'member':
      return code`${absolute(modelConstant(value.type, context), context)}::${identifier(names.member(value.member))}`;
    default:
      return value satisfies never;
  }
}
