/** Parameters as the calls that write them into a request. */
import type { Parameter } from '../../api/api.ts';
import { withoutNull } from '../../api/nullable.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { bodyCode } from './body.ts';
import { boolean, call, string } from './literal.ts';
import { runtime, type Package } from './package.ts';
import { codecCode } from './type.ts';

const methods = { path: 'Path', query: 'Query', querystring: 'Query', header: 'Header', cookie: 'Cookie' } as const;

const styles = {
  simple: 'Simple',
  label: 'Label',
  matrix: 'Matrix',
  form: 'Form',
  spaceDelimited: 'SpaceDelimited',
  pipeDelimited: 'PipeDelimited',
  deepObject: 'DeepObject',
  cookie: 'Cookie',
  json: 'Json',
} as const;

export function styleCode(style: Parameter['style'], context: Package): Code {
  return code`${ref(runtime('Runtime/Parameters/ParameterStyle', context))}.${trusted(styles[style])}`;
}

/** `.Query("scope", scope, ScopeCodec.Instance)` */
export function parameterCode(parameter: Parameter, value: Code, context: Package): Code {
  const { name, style, explode, allowReserved, sensitive, content } = parameter;
  if (content !== undefined) {
    const flag = sensitive ? [trusted('secret: true')] : [];
    return call(trusted('.QueryString'), [bodyCode(content, value, context), ...flag]);
  }
  const usual = parameter.in === 'path' || parameter.in === 'header' ? 'simple' : 'form';
  const flags = [
    ...(style === usual ? [] : [code`style: ${styleCode(style, context)}`]),
    ...(explode === (usual === 'form') || style === 'json' || style === 'deepObject'
      ? []
      : [code`explode: ${boolean(explode)}`]),
    ...(allowReserved && parameter.in === 'query' ? [trusted('allowReserved: true')] : []),
    ...(sensitive ? [trusted('secret: true')] : []),
  ];
  const wireName = parameter.in === 'header' ? name.toLowerCase() : name;
  return call(code`.${trusted(methods[parameter.in])}`, [
    string(wireName),
    value,
    codecCode(withoutNull(parameter.type), context),
    ...flags,
  ]);
}
