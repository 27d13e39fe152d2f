using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance;

/// <summary>Values of scenarios as values of programs, and back.</summary>
internal static class Values
{
    /// <summary>JSON as what a method is declared to take.</summary>
    public static object? ToModel(JsonElement value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(JsonElement))
        {
            return value;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (type.Name == "UploadFile")
        {
            return FileOf(value, type);
        }

        if (type == typeof(string))
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        }

        if (type == typeof(long))
        {
            return value.GetInt64();
        }

        if (type.IsPrimitive)
        {
            return value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? value.GetBoolean()
                : Convert.ChangeType(value.GetDouble(), type, CultureInfo.InvariantCulture);
        }

        if (type == typeof(DateTimeOffset))
        {
            return value.GetDateTimeOffset();
        }

        if (type == typeof(DateOnly))
        {
            return DateOnly.Parse(value.GetString()!, CultureInfo.InvariantCulture);
        }

        if (type.IsGenericType)
        {
            return CollectionOf(value, type);
        }

        if (type.GetMethod("FromJson", [typeof(string)]) is { } reader)
        {
            return WithFiles(reader.Invoke(null, [Plain(value).ToJsonString(new JsonSerializerOptions { MaxDepth = 1000 })])!, value);
        }

        var constructor = type.GetConstructors().First(static one => one.GetParameters().Length == 1);
        return constructor.Invoke([ToModel(value, constructor.GetParameters()[0].ParameterType)]);
    }

    /// <summary>A model as JSON.</summary>
    public static JsonNode? ToWire(object? value) => value switch
    {
        null => null,
        byte[] bytes => new JsonObject { ["$bytes"] = Convert.ToBase64String(bytes) },
        JsonElement element => Parse(element.GetRawText()),
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        DateTimeOffset or DateOnly => Parse(JsonSerializer.Serialize(value)),
        IDictionary map => new JsonObject(map.Keys.Cast<string>().Select(key => KeyValuePair.Create(key, ToWire(map[key])))),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(ToWire)]),
        _ when value.GetType().GetMethod("ToJson", []) is { } writer => Parse((string)writer.Invoke(value, null)!),
        _ => ToWire(value.GetType().GetProperty("Value")!.GetValue(value)),
    };

    public static JsonNode? Parse(string json) => JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = 1000 });

    private static object FileOf(JsonElement value, Type type)
    {
        if (value.TryGetProperty("$bytes", out var bytes))
        {
            return Activator.CreateInstance(type, new ReadOnlyMemory<byte>(bytes.GetBytesFromBase64()), null, null)!;
        }

        var file = value.GetProperty("$file");
        return Activator.CreateInstance(
            type,
            new ReadOnlyMemory<byte>(file.GetProperty("bytes").GetBytesFromBase64()),
            file.GetProperty("name").GetString(),
            file.TryGetProperty("contentType", out var contentType) ? contentType.GetString() : null)!;
    }

    private static object CollectionOf(JsonElement value, Type type)
    {
        var held = type.GetGenericArguments()[^1];
        if (value.ValueKind == JsonValueKind.Object)
        {
            var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), held))!;
            foreach (var property in value.EnumerateObject())
            {
                map[property.Name] = ToModel(property.Value, held);
            }

            return map;
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(held))!;
        foreach (var item in value.EnumerateArray())
        {
            list.Add(ToModel(item, held));
        }

        return list;
    }

    /// <summary>The value without its files, which no JSON holds.</summary>
    private static JsonNode Plain(JsonElement value)
    {
        var node = Parse(value.GetRawText())!;
        if (node is JsonObject fields)
        {
            foreach (var (name, _) in fields.Where(static field => IsFile(field.Value)).ToList())
            {
                fields.Remove(name);
            }
        }

        return node;
    }

    private static bool IsFile(JsonNode? node) => node switch
    {
        JsonObject fields => fields.ContainsKey("$file") || fields.ContainsKey("$bytes"),
        JsonArray items => items.Any(IsFile),
        _ => false,
    };

    private static object WithFiles(object model, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return model;
        }

        foreach (var property in value.EnumerateObject())
        {
            if (IsFile(Parse(property.Value.GetRawText())))
            {
                var target = model.GetType().GetProperty(Package.Pascal(property.Name), BindingFlags.Public | BindingFlags.Instance)!;
                target.SetValue(model, ToModel(property.Value, target.PropertyType));
            }
        }

        return model;
    }
}
