using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using PlexAPI;
using PlexAPI.SignIn;

namespace Conformance;

/// <summary>Makes a client, and what it is set with, as a scenario says.</summary>
internal sealed class Settings(JsonElement question, Package package, Action<string> log)
{
    private readonly JsonElement _settings = question.GetProperty("client");
    private readonly JsonElement _asked = question.GetProperty("call");

    /// <summary>The device whose credential the client has; null where it has none.</summary>
    public Device? Device { get; private set; }

    public object MakeClient() => MakeClient(SettingOf);

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
        Device = new Device(asked, _asked, identifier, ClientWith);
        return Device.Credential;
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

    public object Retries(JsonElement given)
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

    public static Dictionary<string, string> Headers(JsonElement given) =>
        given.EnumerateObject().ToDictionary(static header => header.Name, static header => header.Value.GetString()!);
}
