import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { packageOfEveryWord } from '../../../test/every-word.ts';
import { errorsOf, missingDotnet } from '../../../test/dotnet.ts';
import { interpreted } from '../../../test/interpreted.ts';

const home = mkdtempSync(join(tmpdir(), 'csharp-words-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** Members of `object`, of records and of the classes that generated ones derive from; namespaces; locals of emitted code. */
const further = (
  'Equals GetHashCode GetType ToString MemberwiseClone Finalize ReferenceEquals EqualityContract PrintMembers Clone ' +
  'Deconstruct Has ToJson FromJson AdditionalProperties OwnCodec FieldState Set GetFurther SetFurther Value Known ' +
  'Codec Converter Instance Strict Schema System Task Action Func List Dictionary Exception String Object Threading ' +
  'PlexAPI EveryWordClient EveryWordSDK Models Components Requests Errors Groups Operations Runtime Security Json Body ' +
  'Parameters Credential Hooks Issue UploadFile RequestOptions RetryOptions OutgoingRequest DebugLogger Model Union ' +
  'OperationResponse SDKException RequestException Message Data InnerException StackTrace Source HelpLink HResult ' +
  'TargetSite Content StatusCode ContentType RawResponse Method Url Operation Header Dispose DisposeAsync HttpClient ' +
  'HttpMessageHandler ServerURL OverrideServerURL UserAgent PackageVersion Product ServerIndex Timeout Retries Headers ValidateResponses MaxResponseBytes options ' +
  'cancellationToken requestParts other left right json fields model writer received attempt detail content core ' +
  'settings parameters _core __arglist __makeref __reftype __refvalue allows extension nint nuint'
).split(' ');

interpreted(
  'whatever has the name of a keyword or of a type or member beside it, the package compiles',
  missingDotnet,
  () => {
    const folder = packageOfEveryWord('csharp', home, { further });
    expect(errorsOf(join(folder, 'EveryWordClient.SDK.csproj'), { analyzers: false })).toEqual([]);
  },
);
