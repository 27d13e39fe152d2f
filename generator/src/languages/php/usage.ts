/** The call that a user would write: what pages, README and tests show and run. */
import type { Operation, SecurityScheme, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { sampleBody, sampleParameter, type Sample } from '../../api/sample.ts';
import { code, lines, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { namedArguments, type Argument } from '../../naming/arguments.ts';
import { block, call, identifier, inlineArray, inlineMap, literal, number, string } from './literal.ts';
import type { Package } from './package.ts';

/** A call of an example stands on one line, as on the pages that ours follow; what is longer is scrolled. */
const WIDTH = 140;

/** A complete program that builds the client and calls the operation through its group. */
export function usage(operation: Operation, tag: Tag, context: Package): string {
  const { names, namespace } = context;
  const [folder = ''] = namespace.split('\\').slice(-1);
  const path = code`$sdk->${identifier(names.group(tag))}->${identifier(names.operation(operation).method)}`;
  const program = paragraphs([
    trusted('<?php'),
    trusted('declare(strict_types=1);'),
    trusted("require 'vendor/autoload.php';"),
    lines(
      ['', '\\Models\\Components', '\\Models\\Operations'].map((part) => code`use \\${trusted(namespace + part)};`),
    ),
    securityCode(operation, context),
    builderCode(operation, folder, context),
    code`
      try {
          $response = ${callCode(path, operation, context)};

          if (${check(operation, context)}) {
              // handle response
          }
      } catch (Throwable $e) {
          // handle exception
      }
    `,
  ]);
  return print(program, WIDTH).text;
}

/** A body with a name of its own is tested itself, anything else by the status. */
function check(operation: Operation, { names }: Package): Code {
  const [field] = operation.results;
  if (field?.named) return code`$response->${identifier(names.resultField(field))} !== null`;
  const status = operation.responses.find(({ success }) => success)?.status ?? '200';
  return code`$response->statusCode === ${number(Number(/^[0-9]{3}$/.test(status) ? status : 200))}`;
}

function securityCode(operation: Operation, { names }: Package): Code {
  const schemes = operation.security[0] ?? [];
  if (schemes.length === 0) return nothing;
  return lines([
    trusted('$security = new Components\\Security();'),
    ...schemes.map((scheme) => code`$security->${identifier(names.option(scheme))} = ${credential(scheme)};`),
  ]);
}

function credential(scheme: SecurityScheme): Code {
  return string(scheme.kind === 'basic' ? '<YOUR_USERNAME_HERE>:<YOUR_PASSWORD_HERE>' : '<YOUR_API_KEY_HERE>');
}

function builderCode(operation: Operation, folder: string, context: Package): Code {
  const { api, names, client } = context;
  const setters = api.clientParameters.flatMap((parameter) => {
    const value = parameter.example === undefined ? undefined : sampleParameter(parameter);
    if (value === undefined) return [];
    const name = names.option(parameter);
    const method = identifier(`set${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    return [code`->${method}(${sampleCode(value, context)})`];
  });
  const isSecured = (operation.security[0] ?? []).length > 0;
  const security = isSecured ? [trusted('->setSecurity($security)')] : [];
  const calls = [...setters, ...security];
  const last = calls.pop();
  const end = last === undefined ? nothing : sequence([last, trusted('->build();')]);
  const head = code`$sdk = ${identifier(folder)}\\${identifier(client)}::builder()`;
  if (last === undefined) return sequence([head, trusted('->build();')]);
  return lines([head, ...[...calls, end].map(block)]);
}

/** By position up to the first that is left out, then by name. */
function callCode(path: Code, operation: Operation, context: Package): Code {
  const given = namedArguments(operation, context.names).map((argument) => ({
    argument,
    value: argumentSample(argument),
  }));
  if (takesRequest(operation)) {
    const named = given.flatMap(({ argument, value }) =>
      value === undefined ? [] : [code`${identifier(argument.name)}: ${sampleCode(value, context)}`],
    );
    const className = identifier(context.names.operation(operation).request);
    return call(path, [call(code`new Operations\\${className}`, named)]);
  }
  const gap = given.findIndex(({ value }) => value === undefined);
  const values = given.flatMap(({ argument, value }, index) => {
    if (value === undefined) return [];
    const shown = sampleCode(value, context);
    return [gap >= 0 && index > gap ? code`${identifier(argument.name)}: ${shown}` : shown];
  });
  return call(path, values);
}

function argumentSample({ of }: Argument): Sample | undefined {
  return 'style' in of ? sampleParameter(of) : sampleBody(of);
}

function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return literal(value.value);
    case 'bytes':
      return string('abc');
    case 'list':
      return inlineArray(value.items.map((item) => sampleCode(item, context)));
    case 'map':
      return inlineMap(value.entries.map(([name, entry]) => [name, sampleCode(entry, context)] as const));
    case 'object': {
      const fields = value.fields.map(
        ([property, field]) => code`${identifier(names.property(property))}: ${sampleCode(field, context)}`,
      );
      return call(code`new ${modelName(value.type, context)}`, fields);
    }
    case 'member':
      return code`${modelName(value.type, context)}::${identifier(names.member(value.member))}`;
    default:
      return value satisfies never;
  }
}

const folders = { components: 'Components', operations: 'Operations' } as const;

function modelName(type: Parameters<Package['names']['type']>[0], { names, namespace }: Package): Code {
  const name = identifier(names.type(type));
  if (type.home === 'errors') return code`\\${trusted(namespace)}\\Models\\Errors\\${name}`;
  return code`${trusted(folders[type.home])}\\${name}`;
}
