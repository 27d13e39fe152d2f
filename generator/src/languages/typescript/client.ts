/** The client: the small core object, the groups of operations, and the class that has them all. */
import type { Operation, Parameter, Poll, Tag } from '../../api/api.ts';
import { clientHeaders, headerName } from '../../api/request-parts.ts';
import { requiredVariables } from '../../api/servers.ts';
import {
  code,
  group,
  indent,
  line,
  lines,
  list,
  mark,
  paragraphs,
  ref,
  sequence,
  trusted,
  type Code,
} from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { call } from './call.ts';
import { documented } from './comment.ts';
import { sourceFile } from './file.ts';
import { identifier, memberName, object, string, template } from './literal.ts';
import { takesNamed } from './named.ts';
import { optionNames } from './options.ts';
import { operationDocs, overloads, signatureOf } from './operation.ts';
import {
  besides,
  coreSymbol,
  functionSymbol,
  generated,
  groupSymbol,
  optionsSymbol,
  pollSymbol,
  responseSymbol,
  runtime,
  versionSymbol,
  type Package,
} from './package.ts';
import { pollDocs, pollSignature } from './poll.ts';
import { serverURL } from './server.ts';

/** The core object that standalone functions take: everything about the API that belongs to no single operation. */
export function coreSource(context: Package): OutputFile {
  const { api } = context;
  const { name, module } = coreSymbol(context, 'value');
  const options = ref(optionsSymbol(context));
  const servers = api.servers.map((server) => serverURL(server, context));
  const usesOptions = api.servers.some(({ variables }) => variables.length > 0);
  const headers = clientHeaders(api).map(
    (parameter) => [headerName(parameter), headerValue(parameter, context)] as const,
  );
  const definition = object([
    ['servers', code`(${trusted(usesOptions ? 'options' : '')}) => ${list(servers, { open: '[', close: ']' })}`],
    ['headers', headers.length === 0 ? undefined : code`(options) => (${object(headers)})`],
    ['options', list(optionNames(context).map(string), { open: '[', close: ']' })],
    ['userAgent', template([`${context.product}/`, ref(versionSymbol())])],
  ]);
  const content = paragraphs([
    code`const definition: ${ref(runtime('ClientDefinition', true))}<${options}> = ${definition};`,
    documented(
      [`What the standalone functions of ${api.title} take: the settings that all calls share.`],
      [],
      code`
        export class ${identifier(name)} extends ${ref(runtime('Core'))}<${options}> {
          constructor(options: ${options}${trusted(requiredVariables(api).length > 0 ? '' : ' = {}')}) {
            super(definition, options);
          }
        }
      `,
    ),
  ]);
  return sourceFile(module, mark(api.source, content));
}

function headerValue(parameter: Parameter, { names }: Package): Code {
  const value = code`options.${memberName(names.option(parameter))}`;
  return parameter.type.kind === 'string' ? value : call('header', [value]);
}

export function groupSource(tag: Tag, outside: Package): OutputFile {
  const { name, module } = groupSymbol(tag, outside);
  const context = besides(outside, [name]);
  const core = ref(coreSymbol(context, 'type'));
  const methods = tag.operations.flatMap((operation): readonly Code[] => [
    methodCode(operation, context),
    ...(operation.poll === undefined ? [] : [pollMethod(operation, operation.poll, context)]),
  ]);
  const content = code`
    export class ${identifier(name)} {
      readonly #core: ${core};

      constructor(core: ${core}) {
        this.#core = core;
      }

      ${paragraphs(methods)}
    }
  `;
  return sourceFile(module, mark(tag.source, documented([tag.description], [], content)));
}

function methodCode(operation: Operation, context: Package): Code {
  const { names, signature } = signatureOf(operation, context);
  const method = memberName(context.names.operation(operation).method);
  if (takesNamed(operation)) {
    const called = ref(functionSymbol(operation, context));
    const body = code`return ${ref(runtime('passOn'))}(${called}, this.#core, _given);`;
    return mark(operation.source, overloads(method, [], operation, context, [body]));
  }
  const passed = list([trusted('this.#core'), ...names.map(identifier)], { open: '(', close: ')' });
  const declaration = code`
    ${method}${list(signature, { open: '(', close: ')' })}: Promise<${ref(responseSymbol(operation, context))}> {
      return ${ref(functionSymbol(operation, besides(context, names)))}${passed};
    }
  `;
  return mark(operation.source, documented(...operationDocs(operation, context), declaration));
}

function pollMethod(operation: Operation, poll: Poll, context: Package): Code {
  const { names, signature } = pollSignature(operation, context);
  const passed = list([trusted('this.#core'), ...names.map(identifier)], { open: '(', close: ')' });
  const declaration = code`
    ${memberName(context.names.poll(poll))}${list(signature, { open: '(', close: ')' })}: Promise<${ref(responseSymbol(operation, context))}> {
      return ${ref(pollSymbol(operation, poll, besides(context, names)))}${passed};
    }
  `;
  return mark(poll.source, documented(...pollDocs(operation, poll, context), declaration));
}

export function clientSource(context: Package): OutputFile {
  const { api, client, names } = context;
  const groups = api.tags.map((tag) => {
    const className = ref(groupSymbol(tag, context));
    const made = group(indent(2, sequence([line, code`new ${className}(this);`])));
    const field = code`readonly ${memberName(names.group(tag))}: ${className} =${made}`;
    return mark(tag.source, documented([tag.description], [], field));
  });
  const content = code`
    export class ${identifier(client)} extends ${ref(coreSymbol(context, 'value'))} {
      ${lines(groups)}
    }
  `;
  return sourceFile(`${generated}/client`, mark(api.source, documented([api.description], [], content)));
}
