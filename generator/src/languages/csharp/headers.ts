/** The declared headers of an operation's successes, or of an error, as the runtime reads them. */
import type { ResultHeader, ScalarForm } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { statusKeys } from '../../api/outcomes.ts';
import { code, mark, ref, trusted, type Code, type Symbol } from '../../code/code.ts';
import { boolean, braced, call, identifier, inlineList, string } from './literal.ts';
import { framework, runtime, type Package } from './package.ts';
import { schemaReference } from './schema.ts';
import { codecCode, isValueType, optionalCodec, typeCode } from './type.ts';

/** The member that reads a header: of the operation's class, or of the error's headers class. */
export function headerName(header: ResultHeader, { names }: Package): string {
  return `${names.resultField(header)}Header`;
}

export function headerMembers(declared: readonly ResultHeader[], context: Package): readonly Code[] {
  return declared.map((header) => headerMember(header, declared, context));
}

/** A header with a value type may be missing, so it uses the codec of the nullable type. */
function headerMember(header: ResultHeader, declared: readonly ResultHeader[], context: Package): Code {
  const type = withoutNull(header.type);
  const isValue = isValueType(type);
  const held = isValue ? code`${typeCode(type, context)}?` : typeCode(type, context);
  const className = code`${ref(runtime('Runtime/ResultHeader', context))}<${held}>`;
  const statuses = statusKeys(header, declared);
  const values = [
    string(header.name.toLowerCase()),
    formCode(header.form, context),
    isValue ? optionalCodec(type, context) : codecCode(type, context),
    schemaReference(header.type, context),
    ...(header.optional ? [] : [trusted('isRequired: true')]),
    ...(statuses === undefined
      ? []
      : [code`statuses: ${inlineList(statuses.map((status) => string(String(status))))}`]),
  ];
  const name = identifier(headerName(header, context));
  return mark(header.source, code`internal static readonly ${className} ${name} = ${call(trusted('new'), values)};`);
}

/** Sets the properties of an object from the headers of a response; `owner` has the members that read them. */
export function headerAssignments(declared: readonly ResultHeader[], owner: Symbol, context: Package): readonly Code[] {
  return declared.map((header) => {
    const property = identifier(context.names.resultField(header));
    return code`${property} = ${ref(owner)}.${identifier(headerName(header, context))}.Of(received);`;
  });
}

function formCode(form: ResultHeader['form'], context: Package): Code {
  const className = ref(runtime('Runtime/HeaderForm', context));
  const scalar = (one: ScalarForm): Code =>
    code`${ref(runtime('Runtime/ScalarForm', context))}.${trusted(scalars[one])}`;
  if (typeof form === 'string') return call(code`${className}.One`, [scalar(form)]);
  if ('list' in form) return call(code`${className}.List`, [scalar(form.list)]);
  if ('lines' in form) return call(code`${className}.Lines`, [scalar(form.lines)]);
  const entries = Object.entries(form.fields).map(([name, one]) => code`[${string(name)}] = ${scalar(one)}`);
  const dictionary = code`new ${ref(framework('System.Collections.Generic.Dictionary'))}<string, ${ref(runtime('Runtime/ScalarForm', context))}>`;
  const names = entries.length === 0 ? trusted('[]') : braced(dictionary, entries);
  return call(code`${className}.Fields`, [names, scalar(form.others), code`explode: ${boolean(form.explode)}`]);
}

const scalars: Readonly<Record<ScalarForm, string>> = {
  string: 'Text',
  integer: 'Integer',
  number: 'Number',
  boolean: 'Boolean',
  json: 'Json',
};
