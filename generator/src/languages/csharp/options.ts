/** The parameters of the client's constructor. */
import type { Parameter, ServerVariable } from '../../api/api.ts';
import { carriedIn, sentence } from '../../api/remarks.ts';
import { defaultText, requiredVariables } from '../../api/servers.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { framework, runtime, type Package } from './package.ts';
import { settingType } from './settings.ts';

export interface Option {
  readonly name: string;
  readonly type: Code;
  readonly text: string;
  /** Code of the default value; undefined if the parameter is required. */
  readonly value: Code | undefined;
}

export function usualOptions(context: Package): readonly Option[] {
  const nullable = (name: string, type: Code, text: string): Option => ({
    name,
    type: code`${type}?`,
    text,
    value: trusted('null'),
  });
  const list = ref(framework('System.Collections.Generic.IReadOnlyList'));
  const map = ref(framework('System.Collections.Generic.IReadOnlyDictionary'));
  return [
    nullable(
      'serverURL',
      trusted('string'),
      'Base URL of the server: http(s)://host[:port][/path]. It does not redirect operations that have a server of their own, because their credentials are not meant for another one.',
    ),
    {
      name: 'serverIndex',
      type: trusted('int'),
      text: "Which of the API's servers to use where there is no serverURL. Default: 0.",
      value: trusted('0'),
    },
    nullable(
      'timeout',
      ref(framework('System.TimeSpan')),
      'Longest time for an attempt, from its beginning to the end of the body. Zero and Timeout.InfiniteTimeSpan: no limit. Default: 30 s.',
    ),
    nullable(
      'retries',
      ref(runtime('RetryOptions', context)),
      'When failed calls are repeated. Default: twice; RetryOptions.None for never.',
    ),
    nullable('headers', code`${map}<string, string>`, 'Further headers for every call. Default: none.'),
    nullable(
      'httpClient',
      ref(framework('System.Net.Http.HttpClient')),
      'Sends the requests, and is not disposed. Set its Timeout to Timeout.InfiniteTimeSpan, and turn automatic redirects off in its handler: they would send credentials elsewhere. Default: connections of the client.',
    ),
    nullable(
      'httpMessageHandler',
      ref(framework('System.Net.Http.HttpMessageHandler')),
      'Sends the requests in place of an HttpClient, and is not disposed.',
    ),
    nullable('hooks', code`${list}<${ref(runtime('Hooks', context))}>`, 'Called around every attempt. Default: none.'),
    {
      name: 'validateResponses',
      type: trusted('bool'),
      text: "Whether every successful JSON response is checked against the API's schema. Default: false.",
      value: trusted('false'),
    },
    nullable(
      'maxResponseBytes',
      trusted('long'),
      'Longest body of a response, in bytes after decompression. Default: 64 MiB.',
    ),
    nullable(
      'overrideServerURL',
      trusted('string'),
      "Base URL of the server for every operation, those included that have a server of their own, in place of serverURL and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials. Default: none.",
    ),
    nullable(
      'userAgent',
      trusted('string'),
      'What requests say of your program, such as my-program/1.2, before what they say of this package. Default: nothing.',
    ),
    nullable(
      'proxy',
      trusted('string'),
      'URL of the proxy that requests go through, http://[user:password@]host[:port]. Default: what the environment says by HTTPS_PROXY, HTTP_PROXY and NO_PROXY.',
    ),
    {
      name: 'useProxy',
      type: trusted('bool'),
      text: 'Whether requests go through a proxy at all. Default: true.',
      value: trusted('true'),
    },
  ];
}

export function settingOption(setting: Parameter | ServerVariable, context: Package): Option {
  const isParameter = 'style' in setting;
  const isRequired = !isParameter && requiredVariables(context.api).includes(setting);
  const values = isParameter ? undefined : setting.values?.join(', ');
  const texts = isParameter
    ? [setting.description, carriedIn(setting)]
    : [setting.description, values === undefined ? '' : `One of ${values}.`, defaultText(setting, '')];
  return {
    name: context.names.option(setting),
    type: isRequired ? trusted('string') : settingType(setting, context),
    text: texts
      .map(sentence)
      .filter((text) => text !== '')
      .join(' '),
    value: isRequired ? undefined : trusted('null'),
  };
}
