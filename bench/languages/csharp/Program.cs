// `dotnet Bench.dll nothing`, or the name of a client: what a process takes that makes one, and makes no call.
// `dotnet Bench.dll measure TASK`: makes the calls that the task, a JSON object, wants, and prints as JSON what they took.
using System;
using System.Threading.Tasks;

namespace Bench;

internal static class Program
{
    private static async Task Main(string[] arguments)
    {
        switch (arguments[0])
        {
            case "nothing":
                break;
            case "measure":
                await Measure.RunAsync(arguments[1]).ConfigureAwait(false);
                break;
            default:
                Connect(arguments[0], "http://127.0.0.1");
                break;
        }
    }

    /// <summary>A client of a server: each call gives what it read.</summary>
    internal static Func<Task<string>> Connect(string client, string server)
    {
        switch (client)
        {
            case "bare":
                return Bare.Connect(server);
            case "sdk":
                return Sdk.Connect(server);
#if KIOTA
            case "published":
                return Published.Connect(server);
#endif
            default:
                throw new ArgumentException($"there is no client {client}");
        }
    }
}
