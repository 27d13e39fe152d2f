/** Example values as C# expressions of their types. */
import type { Json, NumberType, Type } from '../../api/api.ts';
import { dateParts, dateTimeParts } from '../../api/date.ts';
import type { Sample } from '../../api/sample.ts';
import { code, lines, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { block, call, identifier, inlineList, literal, number, string } from './literal.ts';
import { framework, modelSymbol, runtime, type Package } from './package.ts';
import { typeCode } from './type.ts';

/** A value in a place where the compiler infers its type: an argument, a property, an item. */
export function sampleCode(value: Sample, context: Package): Code {
  const { names } = context;
  switch (value.kind) {
    case 'json':
      return jsonCode(value.type, value.value, context);
    case 'bytes':
      return trusted('new byte[] { 97, 98, 99 }');
    case 'list':
      return inlineList(value.items.map((item) => sampleCode(item, context)));
    case 'map':
      return objectCode(
        code`${ref(framework('System.Collections.Generic.Dictionary'))}<string, ${typeCode(value.type.values, context)}>`,
        value.entries.map(([name, entry]) => code`[${string(name)}] = ${sampleCode(entry, context)}`),
      );
    case 'object':
      return objectCode(
        ref(modelSymbol(value.type, context)),
        value.fields.map(
          ([property, field]) => code`${identifier(names.property(property))} = ${sampleCode(field, context)}`,
        ),
      );
    case 'member':
      return code`${ref(modelSymbol(value.type, context))}.${identifier(names.member(value.member))}`;
    case 'variant':
      return variantCode(value, context);
    default:
      return value satisfies never;
  }
}

/** `new T() { A = a, }`, a member a line. */
export function objectCode(name: Code, members: readonly Code[]): Code {
  if (members.length === 0) return code`new ${name}()`;
  const rows = members.map((member) => sequence([member, trusted(',')]));
  return lines([code`new ${name}() {`, block(lines(rows)), trusted('}')]);
}

/** Uses the union's implicit conversion, or `From` for interfaces and for values that need another conversion first. */
function variantCode({ type, value }: Sample & { kind: 'variant' }, context: Package): Code {
  const plain = sampleCode(value, context);
  const from = code`${ref(modelSymbol(type, context))}.From`;
  switch (value.kind) {
    case 'list': {
      const list = code`${ref(framework('System.Collections.Generic.List'))}<${typeCode(value.type.items, context)}>`;
      return call(from, [
        objectCode(
          list,
          value.items.map((item) => sampleCode(item, context)),
        ),
      ]);
    }
    case 'map':
      return call(from, [plain]);
    case 'bytes':
      return call(code`${ref(runtime('UploadFile', context))}.FromBytes`, [plain]);
    case 'variant':
      return code`(${ref(modelSymbol(value.type, context))})(${plain})`;
    case 'json':
    case 'object':
    case 'member':
      return plain;
    default:
      return value satisfies never;
  }
}

function jsonCode(type: Type, value: Json, context: Package): Code {
  switch (type.kind) {
    case 'null':
    case 'unknown':
      return code`${ref(framework('System.Text.Json.JsonDocument'))}.Parse(${string(JSON.stringify(value))}).RootElement`;
    case 'string':
      return textCode(type.format, typeof value === 'string' ? value : '');
    case 'integer':
      return integerCode(type, Number(value));
    case 'enum':
      return code`default(${ref(modelSymbol(type, context))})`;
    // The union has no finite example value.
    case 'union':
      return trusted('null!');
    case 'number':
    case 'boolean':
    case 'literal':
    case 'bytes':
    case 'array':
    case 'map':
    case 'nullable':
    case 'object':
      return literal(value);
    default:
      return type satisfies never;
  }
}

function integerCode({ format }: NumberType, value: number): Code {
  return format === 'int32' || Number.isSafeInteger(value) ? number(value) : trusted(`${BigInt(value)}L`);
}

function textCode(format: string | undefined, text: string): Code {
  const date = format === 'date' ? dateParts(text) : undefined;
  if (date !== undefined) {
    return call(code`new ${ref(framework('System.DateOnly'))}`, [date.year, date.month, date.day].map(number));
  }
  const time = format === 'date-time' ? dateTimeParts(text) : undefined;
  if (time === undefined) return string(text);
  const { year, month, day, hour, minute, second, millisecond, offset } = time;
  const parts = [year, month, day, hour, minute, second, ...(millisecond === 0 ? [] : [millisecond])];
  const span = ref(framework('System.TimeSpan'));
  const zone = offset === 0 ? code`${span}.Zero` : code`${span}.FromMinutes(${number(offset)})`;
  return call(code`new ${ref(framework('System.DateTimeOffset'))}`, [...parts.map(number), zone]);
}
