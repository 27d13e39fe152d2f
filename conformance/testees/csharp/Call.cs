using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Conformance;

/// <summary>Calls a method of a client, as a scenario says.</summary>
internal sealed class Call(JsonElement question, Package package, Action<string> log)
{
    private readonly JsonElement _settings = question.GetProperty("client");
    private readonly Settings _client = new(question, package, log);
    private readonly JsonElement _asked = question.GetProperty("call");

    public object? Client { get; private set; }

    /// <summary>Names of the headers that the result has fields for.</summary>
    public IReadOnlyList<string> ResponseHeaders => NamesOf("responseHeaders");

    /// <summary>Names of the headers that an error may have properties for.</summary>
    public IReadOnlyList<string> ErrorHeaders => NamesOf("errorHeaders");

    public async Task<object> RunAsync()
    {
        var environment = _settings.TryGetProperty("environment", out var given) ? given.EnumerateObject().ToList() : [];
        environment.ForEach(static variable => Environment.SetEnvironmentVariable(variable.Name, variable.Value.GetString()));
        try
        {
            var client = _client.MakeClient();
            Client = client;
            using (client as IDisposable)
            {
                return _client.Device is { } device ? await device.RunAsync(() => CallAsync(client)) : await CallAsync(client);
            }
        }
        finally
        {
            environment.ForEach(static variable => Environment.SetEnvironmentVariable(variable.Name, null));
        }
    }

    private List<string> NamesOf(string field) =>
        [.. _asked.GetProperty(field).EnumerateArray().Select(static name => name.GetString()!)];

    private async Task<object> CallAsync(object client)
    {
        var groupName = Package.Pascal(_asked.GetProperty("group").GetString()!);
        var group = client.GetType().GetProperty(groupName)!.GetValue(client)!;
        var method = group.GetType().GetMethod(Package.Pascal(_asked.GetProperty("operation").GetString()!) + "Async")!;
        using var source = new CancellationTokenSource();
        var cancelling = CancelAsync(source);
        var values = method.GetParameters().Select(parameter => ArgumentOf(parameter, source.Token)).ToArray();
        var task = (Task)method.Invoke(group, values)!;
        await task;
        await source.CancelAsync();
        await cancelling;
        return task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    private async Task CancelAsync(CancellationTokenSource source)
    {
        if (!_asked.TryGetProperty("cancel", out var cancel))
        {
            return;
        }

        if (cancel.ValueKind == JsonValueKind.Object)
        {
            using var http = new HttpClient();
            using var answer = await http.GetAsync(new Uri(cancel.GetProperty("after").GetString()!));
        }

        await source.CancelAsync();
    }

    private object? ArgumentOf(ParameterInfo parameter, CancellationToken token)
    {
        switch (parameter.Name)
        {
            case "cancellationToken":
                return token;
            case "options":
                return Options(_asked.GetProperty("options"));
            case "polling":
                return Polling(parameter.ParameterType);
            case "request":
                return RequestOf(parameter.ParameterType);
            default:
                return TryFind(parameter.Name!, out var value) ? Values.ToModel(value, parameter.ParameterType) : null;
        }
    }

    private object Polling(Type type)
    {
        var options = Activator.CreateInstance(type)!;
        foreach (var option in _asked.GetProperty("polling").EnumerateObject())
        {
            var number = option.Value.GetInt64();
            object value = option.Name == "stopAfter" ? Countdown((int)number, type) : TimeSpan.FromMilliseconds(number);
            var name = option.Name switch { "maxWaitMs" => "MaxWait", "intervalMs" => "Interval", _ => "OnResult" };
            type.GetProperty(name)!.SetValue(options, value);
        }

        return options;
    }

    /// <summary>A function that gives false when so many results are enough.</summary>
    private static Delegate Countdown(int left, Type polling)
    {
        Func<object, bool> countdown = _ => --left > 0;
        return countdown.Method.CreateDelegate(typeof(Func<,>).MakeGenericType(polling.GetGenericArguments()[0], typeof(bool)), countdown.Target);
    }

    private object RequestOf(Type type)
    {
        var request = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
        {
            if (TryFind(property.Name, out var value))
            {
                property.SetValue(request, Values.ToModel(value, property.PropertyType));
            }
        }

        return request;
    }

    private bool TryFind(string name, out JsonElement value)
    {
        if (name == "RequestBody" && _asked.TryGetProperty("body", out value))
        {
            return true;
        }

        var found = _asked.GetProperty("arguments").EnumerateObject().Where(argument => Package.Pascal(argument.Name) == name).ToList();
        value = found.Count > 0 ? found[0].Value : default;
        return found.Count > 0;
    }

    private object Options(JsonElement given)
    {
        var type = package.TypeOf("RequestOptions");
        var options = Activator.CreateInstance(type)!;
        foreach (var option in given.EnumerateObject())
        {
            object? value = option.Name switch
            {
                "timeoutMs" => TimeSpan.FromMilliseconds(option.Value.GetDouble()),
                "retries" => _client.Retries(option.Value),
                "headers" => Settings.Headers(option.Value),
                "serverURL" => option.Value.GetString(),
                _ => option.Value.GetInt64(),
            };
            var name = option.Name switch { "timeoutMs" => "Timeout", "serverURL" => "ServerURL", _ => Package.Pascal(option.Name) };
            type.GetProperty(name)!.SetValue(options, value);
        }

        return options;
    }
}
