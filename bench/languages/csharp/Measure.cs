using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Bench;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BenchTask))]
[JsonSerializable(typeof(BenchResult))]
internal sealed partial class BenchJson : JsonSerializerContext;

internal sealed record BenchTask(string Server, string[] Clients, int Rounds, int Calls);

internal sealed record BenchResult(string[] Answers, double[][][] Rounds, long? Memory);

internal static class Measure
{
    public static async Task RunAsync(string json)
    {
        var task = JsonSerializer.Deserialize(json, BenchJson.Default.BenchTask)!;
        var calls = task.Clients.Select(client => Program.Connect(client, task.Server)).ToArray();
        var answers = new List<string>();
        foreach (var call in calls)
        {
            answers.Add(await call().ConfigureAwait(false));
        }

        var rounds = new double[task.Rounds][][];
        for (var number = 0; number < task.Rounds; number++)
        {
            rounds[number] = new double[calls.Length][];
            for (var turn = 0; turn < calls.Length; turn++)
            {
                // Each round begins with another one.
                var index = (number + turn) % calls.Length;
                rounds[number][index] = await BurstAsync(calls[index], task.Calls).ConfigureAwait(false);
            }
        }

        Console.WriteLine(JsonSerializer.Serialize(new BenchResult([.. answers], rounds, PeakMemory()), BenchJson.Default.BenchResult));
    }

    /// <summary>Microseconds that a call takes, those of processor time, and the bytes that it allocates.</summary>
    private static async Task<double[]> BurstAsync(Func<Task<string>> call, int count)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            await call().ConfigureAwait(false);
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        return [elapsed.TotalMicroseconds / count, processor.TotalMicroseconds / count, (double)allocated / count];
    }

    /// <summary>KiB, where the system tells.</summary>
    private static long? PeakMemory()
    {
        const string Status = "/proc/self/status";
        var line = File.Exists(Status)
            ? File.ReadLines(Status).FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            : null;
        return line is null ? null : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], null);
    }
}
