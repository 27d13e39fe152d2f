using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;
using Xunit;

namespace PlexAPI.Tests;

public sealed class StrictTests
{
    private static readonly JsonSchema Integer = new() { Type = "integer" };
    private static readonly JsonSchema Boolean = new() { Type = "boolean" };
    private static readonly JsonSchema Text = new() { Type = "string" };

    private static IEnumerable<string> Issues(string json, JsonSchema schema) =>
        Validator.Validate(RawJson.Parse(Encoding.UTF8.GetBytes(json)), schema).Select(static issue => $"{issue.Path} {issue.Message}");

    [Fact]
    public void Mismatches()
    {
        var nullable = new JsonSchema { AnyOf = [Text, new JsonSchema { Type = "null" }] };
        var deep = new JsonSchema { Properties = new Dictionary<string, JsonSchema> { ["a"] = new() { Properties = new Dictionary<string, JsonSchema> { ["b"] = Integer } } } };
        (string Json, JsonSchema Schema, string[] Expected)[] all =
        [
            ("1", Integer, []),
            ("1.0", Integer, []),
            ("1.5", Integer, ["$ must be integer, is number"]),
            ("""[true,false,0,1,"0","1","true","false"]""", new JsonSchema { Type = "array", Items = Boolean }, []),
            ("2", Boolean, ["$ must be boolean, is number"]),
            ("\"yes\"", Boolean, ["$ must be boolean, is string"]),
            ("null", Boolean, ["$ must be boolean, is null"]),
            ("null", nullable, []),
            ("5", nullable, ["$ must fit one of 2 variants, fits none", "$ must be string, is number"]),
            ("{}", new JsonSchema { Type = "object", Required = ["a b"] }, ["$[\"a b\"] is required, is missing"]),
            ("""{"a":{"b":"x"}}""", deep, ["$.a.b must be integer, is string"]),
            ("""{"x":"y"}""", new JsonSchema { AdditionalProperties = Integer }, ["$.x must be integer, is string"]),
            ("""[1,"a"]""", new JsonSchema { Items = Integer }, ["$[1] must be integer, is string"]),
            ("[1,1.0]", new JsonSchema { UniqueItems = true, MaxItems = 1 }, ["$ must have at most 1 items, has 2", "$ must not hold an item twice"]),
            ("\"green\"", new JsonSchema { Enum = ["red", "blue"] }, ["$ must be one of [\"red\",\"blue\"]"]),
            ("2", new JsonSchema { Const = 1 }, ["$ must be 1"]),
            ("\"äö\"", new JsonSchema { MinLength = 3, Pattern = "^x~" }, ["$ must have at least 3 characters, has 2", "$ must match ^x~"]),
            ("\"😀\"", new JsonSchema { MaxLength = 1 }, []),
            ("0.3", new JsonSchema { MultipleOf = 0.1 }, []),
            ("7", new JsonSchema { Minimum = 8, ExclusiveMaximum = 7 }, ["$ must be at least 8", "$ must be less than 7"]),
            ("2147483648", new JsonSchema { Type = "integer", Format = "int32" }, ["$ must be an int32"]),
            ("\"2026-02-30\"", new JsonSchema { Format = "date" }, ["$ must be a date"]),
            ("\"2026-02-28T12:00:00Z\"", new JsonSchema { Format = "date-time" }, []),
            ("\"2026-02-28 24:00:00Z\"", new JsonSchema { Format = "date-time" }, ["$ must be a date-time"]),
            ("\"x\"", new JsonSchema { Format = "uuid", Pattern = "[" }, ["$ must be a uuid"]),
        ];
        Assert.All(all, static one => Assert.Equal(one.Expected, Issues(one.Json, one.Schema)));
    }

    [Fact]
    public void ASchemaCanHoldItself()
    {
        JsonSchema schema = null!;
        schema = new JsonSchema { Type = "object", Properties = new Dictionary<string, JsonSchema> { ["next"] = new() { Reference = () => schema } } };

        Assert.Equal(["$.next.next must be object, is number"], Issues("""{"next":{"next":5}}""", schema));
    }

    [Fact]
    public void ANumberBeyondTheRangeOfADoubleIsAnIssue() =>
        Assert.Equal(["$ must be a number within the range of a double"], Issues("1e400", new JsonSchema { MultipleOf = 0.5 }));

    [Fact]
    public void APatternThatMayNotBeRunIsAnIssue() =>
        Assert.Equal(["$ must match ^a+$, which could not be decided in time"], Issues("\"a\"", new JsonSchema { SlowPattern = "^a+$" }));

    [Fact]
    public void APatternThatCannotBeDecidedInTimeIsAnIssue()
    {
        static bool Late(string value, string pattern) => throw new RegexMatchTimeoutException(value, pattern, TimeSpan.Zero);

        Assert.Equal("must match ^a$, which could not be decided in time", Rules.Mismatch("a", "^a$", Late));
        Assert.Null(Rules.Mismatch("a", "^a$", static (value, pattern) => Regex.IsMatch(value, pattern)));
    }
}
