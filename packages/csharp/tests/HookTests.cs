using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class HookTests
{
    [Fact]
    public async Task HooksSurroundEveryAttemptInOrderAndMayChangeHeaders()
    {
        var log = new List<string>();
        var handler = Replies.Of(Replies.Response(503), Replies.Json("{}"));

        await new TestApi { Handler = handler, Hooks = [new Noting("one", log), new Noting("two", log)] }.CallAsync();

        Assert.Equal(
            ["one before 0", "two before 0", "one error 503", "two error 503", "one before 1", "two before 1", "one success 200", "two success 200"],
            log);
        Assert.Equal("two", handler.Sent[0].Header("x-trace"));
    }

    [Theory]
    [InlineData("before", 0)]
    [InlineData("success", 1)]
    [InlineData("error", 1)]
    public async Task WhatAHookThrowsEndsTheCall(string when, int sent)
    {
        var mine = new InvalidOperationException("mine");
        var handler = Replies.Of(Replies.Response(when == "error" ? 503 : 204));

        var error = await new TestApi { Handler = handler, Hooks = [new Throwing(when, mine)] }.FailAsync<InvalidOperationException>();

        Assert.Same(mine, error);
        Assert.Equal(sent, handler.Sent.Count);
    }

    private sealed class Noting(string name, List<string> log) : Hooks
    {
        public override ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken)
        {
            log.Add($"{name} before {request.Attempt}");
            request.Headers["X-Trace"] = name;
            return default;
        }

        public override ValueTask AfterSuccessAsync(OutgoingRequest request, OperationResponse response, CancellationToken cancellationToken)
        {
            log.Add($"{name} success {response.StatusCode}");
            return default;
        }

        public override ValueTask AfterErrorAsync(OutgoingRequest request, Exception error, CancellationToken cancellationToken)
        {
            log.Add($"{name} error {(error as SDKException)?.StatusCode}");
            return default;
        }
    }

    private sealed class Throwing(string when, Exception exception) : Hooks
    {
        public override ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken) => Throw("before");

        public override ValueTask AfterSuccessAsync(OutgoingRequest request, OperationResponse response, CancellationToken cancellationToken) => Throw("success");

        public override ValueTask AfterErrorAsync(OutgoingRequest request, Exception error, CancellationToken cancellationToken) => Throw("error");

        private ValueTask Throw(string now) => now == when ? throw exception : default;
    }
}
