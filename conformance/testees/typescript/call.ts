/** Makes a client and calls a method of it, as a scenario says. */
import type { Question } from '../../src/protocol.ts';
import { camel, type Client, type Package } from './package.ts';
import { deviceOf } from './device.ts';
import { toModel } from './values.ts';

/** More than so many arguments are properties of one. */
const MOST_ARGUMENTS = 4;

export async function call(
  question: Question,
  loaded: Package,
  log: (line: string) => void,
): Promise<{ client: Client; result: Promise<object> }> {
  const { client: settings, call: asked } = question;
  const {
    credentials = {},
    parameters = {},
    serverVariables = {},
    environment = {},
    log: isLogged,
    ...options
  } = settings;
  const hooks = isLogged ? loaded.runtime.debugLogger(log) : undefined;
  const device = await deviceOf(question, loaded, hooks);
  for (const [name, value] of Object.entries(environment)) process.env[name] = value;
  const client = new loaded.Client({
    ...named(credentials, (value) => device?.credential ?? credential(value)),
    ...named(parameters),
    ...named(serverVariables),
    ...options,
    ...(hooks && { hooks }),
  });
  const method = client[camel(asked.group)]?.[camel(asked.operation)];
  if (method === undefined) throw new Error(`there is no ${camel(asked.group)}.${camel(asked.operation)}`);

  const given = asked.parameters.map((name) => [camel(name), toModel(asked.arguments[name], loaded)] as const);
  const all = [...given, ...(asked.hasBody ? [['requestBody', toModel(asked.body, loaded)] as const] : [])];
  const values = all.length > MOST_ARGUMENTS ? [Object.fromEntries(all)] : all.map(([, value]) => value);
  const callOptions = { ...asked.options, ...pollingOf(asked.polling), ...signalOf(asked.cancel) };
  const send = (): Promise<object> => method.call(client[camel(asked.group)], ...values, callOptions);
  const result = device?.run(send) ?? send();
  const restored = result.finally(() => {
    for (const name of Object.keys(environment)) Reflect.deleteProperty(process.env, name);
  });
  return { client, result: restored };
}

function named(values: Readonly<Record<string, unknown>>, convert = (value: unknown): unknown => value): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [camel(name), convert(value)]));
}

/** A secret, or a function that gives one after the other, or that throws. */
function credential(value: unknown): unknown {
  const { $each, $throws } = Object(value) as { $each?: string[]; $throws?: string };
  if ($throws !== undefined) {
    return () => {
      throw new Error($throws);
    };
  }
  if ($each === undefined) return value;
  const left = [...$each];
  return () => Promise.resolve(left.shift());
}

function pollingOf({ stopAfter = Infinity, ...given }: Question['call']['polling'] = {}): object {
  let left = stopAfter;
  return { ...given, ...(stopAfter < Infinity && { onResult: () => Promise.resolve(--left > 0) }) };
}

function signalOf(cancel: Question['call']['cancel']): { signal?: AbortSignal } {
  if (cancel === undefined) return {};
  const controller = new AbortController();
  if (cancel === 'before') controller.abort();
  else {
    void fetch(cancel.after).then(() => {
      controller.abort();
    });
  }
  return { signal: controller.signal };
}
