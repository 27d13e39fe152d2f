using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI;
using PlexAPI.SignIn;

namespace Conformance;

/// <summary>Makes a client and calls a method of it, as a scenario says.</summary>
internal sealed class Call(JsonElement question, Package package, Action<string> log)
{
    private readonly JsonElement _settings = question.GetProperty("client");
    private readonly JsonElement _asked = question.GetProperty("call");

    private Device? _device;

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
            var client = MakeClient();
            Client = client;
            using (client as IDisposable)
            {
                return _device is null ? await CallAsync(client) : await _device.RunAsync(() => CallAsync(client));
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

    private object MakeClient() => MakeClient(SettingOf);

    private object MakeClient(Func<string, Type, object?> setting)
    {
        var constructor = package.TypeOf(package.ClientName).GetConstructors()[0];
        var values = constructor.GetParameters().Select(parameter => setting(parameter.Name!, parameter.ParameterType) ?? Default(parameter)).ToArray();
        return constructor.Invoke(values);
    }

    /// <summary>A client of the same settings, but with this token.</summary>
    private PlexAPISDK ClientWith(string? token) => (PlexAPISDK)MakeClient((name, type) =>
        name == "security" ? (token is null ? null : new PlexAPI.Models.Components.Security { AccessToken = token }) : SettingOf(name, type));

    private DeviceCredential CredentialOf(JsonElement asked)
    {
        var identifier = _settings.GetProperty("parameters").GetProperty("X-Plex-Client-Identifier").GetString()!;
        _device = new Device(asked, _asked, identifier, ClientWith);
        return _device.Credential;
    }

    private static object? Default(ParameterInfo parameter) => parameter.DefaultValue;

    private object? SettingOf(string name, Type type)
    {
        switch (name)
        {
            case "security":
                return _settings.TryGetProperty("credentials", out var credentials) ? Credentials(credentials, type) : null;
            case "hooks":
                return _settings.TryGetProperty("log", out var logs) && logs.GetBoolean() ? Logger(type) : null;
            case "timeout":
                return _settings.TryGetProperty("timeoutMs", out var time) ? TimeSpan.FromMilliseconds(time.GetDouble()) : null;
            case "proxy":
                return _settings.TryGetProperty("proxy", out var proxy) && proxy.ValueKind == JsonValueKind.String ? proxy.GetString() : null;
            case "useProxy":
                return _settings.TryGetProperty("proxy", out var use) && use.ValueKind == JsonValueKind.False ? false : null;
            case "retries":
                return _settings.TryGetProperty("retries", out var retries) ? Retries(retries) : null;
            case "headers":
                return _settings.TryGetProperty("headers", out var headers) ? Headers(headers) : null;
            default:
                break;
        }

        if (_settings.TryGetProperty(name, out var own))
        {
            return Values.ToModel(own, type);
        }

        foreach (var kind in new[] { "parameters", "serverVariables" })
        {
            if (!_settings.TryGetProperty(kind, out var named))
            {
                continue;
            }

            foreach (var setting in named.EnumerateObject())
            {
                if (Package.Camel(setting.Name) == name)
                {
                    return Values.ToModel(setting.Value, type);
                }
            }
        }

        return null;
    }

    private object Credentials(JsonElement given, Type type)
    {
        var security = Activator.CreateInstance(type)!;
        foreach (var credential in given.EnumerateObject())
        {
            type.GetProperty(Package.Pascal(credential.Name))!.SetValue(security, Credential(credential.Value));
        }

        return security;
    }

    /// <summary>A secret, or a function that gives one after the other, or that throws.</summary>
    private object Credential(JsonElement value)
    {
        var type = package.TypeOf("Credential");
        if (value.ValueKind == JsonValueKind.String)
        {
            return type.GetMethod("FromString")!.Invoke(null, [value.GetString()])!;
        }

        if (value.TryGetProperty("username", out var user))
        {
            return type.GetMethod("FromString")!.Invoke(null, [$"{user.GetString()}:{value.GetProperty("password").GetString()}"])!;
        }

        if (value.TryGetProperty("$device", out var device))
        {
            return CredentialOf(device).AccessToken;
        }

        Func<string?> source;
        if (value.TryGetProperty("$throws", out var message))
        {
            source = () => throw new InvalidOperationException(message.GetString());
        }
        else
        {
            var left = new Queue<string?>(value.GetProperty("$each").EnumerateArray().Select(static item => item.GetString()));
            source = () => left.TryDequeue(out var next) ? next : null;
        }

        return type.GetMethod("From", [typeof(Func<string?>)])!.Invoke(null, [source])!;
    }

    private object Logger(Type type)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0]))!;
        list.Add(Activator.CreateInstance(package.TypeOf("DebugLogger"), log));
        return list;
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
                "retries" => Retries(option.Value),
                "headers" => Headers(option.Value),
                "serverURL" => option.Value.GetString(),
                _ => option.Value.GetInt64(),
            };
            var name = option.Name switch { "timeoutMs" => "Timeout", "serverURL" => "ServerURL", _ => Package.Pascal(option.Name) };
            type.GetProperty(name)!.SetValue(options, value);
        }

        return options;
    }

    private object Retries(JsonElement given)
    {
        var type = package.TypeOf("RetryOptions");
        if (given.ValueKind == JsonValueKind.False)
        {
            return type.GetProperty("None")!.GetValue(null)!;
        }

        var options = Activator.CreateInstance(type)!;
        foreach (var option in given.EnumerateObject())
        {
            object value = option.Name switch
            {
                "maxRetries" => option.Value.GetInt32(),
                "allMethods" => option.Value.GetBoolean(),
                _ => TimeSpan.FromMilliseconds(option.Value.GetDouble()),
            };
            var name = Package.Pascal(option.Name);
            type.GetProperty(name.EndsWith("Ms", StringComparison.Ordinal) ? name[..^2] : name)!.SetValue(options, value);
        }

        return options;
    }

    private static Dictionary<string, string> Headers(JsonElement given) =>
        given.EnumerateObject().ToDictionary(static header => header.Name, static header => header.Value.GetString()!);
}
