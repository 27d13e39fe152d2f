/** The client's settings that operations read. */
import type { Parameter, ServerVariable } from '../../api/api.ts';
import { serverVariables } from '../../api/servers.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { typeDeclaration } from './declaration.ts';
import type { Declaration } from './file.ts';
import { identifier } from './literal.ts';
import { settingsSymbol, type Package } from './package.ts';
import { optionalType } from './type.ts';

/** Options begin with a small letter, properties do not. */
export function settingName(setting: Parameter | ServerVariable, { names }: Package): string {
  const name = names.option(setting);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Of a client-level parameter or a server variable. */
export function settingType(setting: Parameter | ServerVariable, context: Package): Code {
  return 'style' in setting ? optionalType(setting.type, context) : trusted('string?');
}

export function settingsOf(api: Package['api']): readonly (Parameter | ServerVariable)[] {
  return [...api.clientParameters, ...serverVariables(api)];
}

export function settingsDeclaration(context: Package): Declaration {
  return { path: `Operations/${settingsSymbol(context).name}`, write: () => settingsCode(context) };
}

function settingsCode(context: Package): Code {
  const properties = settingsOf(context.api).map(
    (setting) =>
      code`public ${settingType(setting, context)} ${identifier(settingName(setting, context))} { get; init; }`,
  );
  return typeDeclaration(code`internal sealed class ${ref(settingsSymbol(context))}`, properties);
}
