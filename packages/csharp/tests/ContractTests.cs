using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Tests.Examples;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

/// <summary>The client against a server that checks every request, and answers, as openapi.yaml says.</summary>
public sealed class ContractTests(ContractTests.Mock mock) : IClassFixture<ContractTests.Mock>
{
    [Fact]
    public async Task ATransientTokenIsDecodedAndNotShown()
    {
        await using var plex = mock.Plex();

        var response = await plex.Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All);

        var token = response.Object?.MediaContainer?.Token;
        Assert.Equal((200, "application/json"), (response.StatusCode, response.ContentType));
        Assert.StartsWith("transient-", token, StringComparison.Ordinal);
        Assert.DoesNotContain(token!, $"{response} {response.Object} {JsonSerializer.Serialize(response)} {DebuggerView.Shown(response)}", StringComparison.Ordinal);
        Canary.AssertNotIn($"{plex} {DebuggerView.Shown(plex)}");
    }

    [Fact]
    public async Task OneDeviceOrSeveralTheResultIsAList()
    {
        await using var plex = mock.Plex();
        async Task<IReadOnlyList<SourceDevice>> DevicesAsync(string example) =>
            (await plex.Authentication.GetSourceConnectionInformationAsync("server://client-identifier", Preferring($"example={example}"))).Object?.MediaContainer?.Device ?? [];

        var one = Assert.Single(await DevicesAsync("oneDevice"));
        Assert.True(one.Connection![0].Local);
        Assert.True((await DevicesAsync("severalDevices")).Count > 1);
    }

    [Fact]
    public async Task TheAccountIsCompleteAndItsJsonIsWhatTheServerSent()
    {
        await using var plex = mock.Plex();

        var response = await plex.Authentication.GetTokenDetailsAsync();

        Assert.NotEqual("", response.UserPlexAccount?.AuthToken);
        var sent = await response.RawResponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(sent), JsonElement.Parse(response.UserPlexAccount!.ToJson())));
    }

    [Fact]
    public async Task ASignInSendsTheFormThatTheApiDescribes()
    {
        await using var plex = mock.Plex();
        var login = new PostUsersSignInDataRequestBody { Login = "username@email.com", Password = "password123", RememberMe = true, VerificationCode = "123456" };

        var response = await plex.Authentication.PostUsersSignInDataAsync(RequestBody: login);

        Assert.Equal(201, response.StatusCode);
        Assert.NotNull(response.UserPlexAccount?.PastSubscriptions);
    }

    [Fact]
    public async Task AStatusIsAnErrorOfItsOwnClass()
    {
        await using var plex = mock.Plex();

        var bad = await Assert.ThrowsAsync<GetTokenDetailsBadRequestException>(() => plex.Authentication.GetTokenDetailsAsync(Preferring("code=400")));
        var unauthorized = await Assert.ThrowsAsync<GetTokenDetailsUnauthorizedException>(() => plex.Authentication.GetTokenDetailsAsync(Preferring("code=401")));

        Assert.Equal((400, 1000), (bad.StatusCode, bad.Content?.Errors?[0].Code));
        Assert.Equal((401, 1001), (unauthorized.StatusCode, unauthorized.Content?.Errors?[0].Code));
        Canary.AssertNotIn($"{bad} {unauthorized} {DebuggerView.Shown(bad)}");
    }

    [Fact]
    public async Task AnErrorWithoutABodyIsAnErrorAllTheSame()
    {
        await using var plex = mock.Plex();

        var error = await Assert.ThrowsAsync<SDKException>(() =>
            plex.Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All, Preferring("code=400")));

        Assert.Equal((400, ""), (error.StatusCode, error.Body));
    }

    [Fact]
    public async Task ACallWithoutACredentialIsRefusedBeforeItIsSent()
    {
        await using var anonymous = new PlexAPISDK(serverURL: mock.Url);

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => anonymous.Security.GetSourceConnectionInformationAsync("server://x"));

        Assert.Contains("PLEX_ACCESS_TOKEN", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyCallsOfOneClientAtATimeEachGetTheirOwnAnswer()
    {
        await using var plex = mock.Plex();

        var devices = await Task.WhenAll(Enumerable.Range(0, 40).Select(async number => (
            number % 2,
            (await plex.Authentication.GetSourceConnectionInformationAsync(
                "server://client-identifier",
                Preferring(number % 2 == 0 ? "example=oneDevice" : "example=severalDevices"))).Object?.MediaContainer?.Device?.Count)));

        Assert.All(devices, static device => Assert.Equal(device.Item1 == 0, device.Count == 1));
    }

    /// <summary>Says which answer the mock server should give.</summary>
    private static RequestOptions Preferring(string answer) =>
        new() { Headers = new Dictionary<string, string> { ["prefer"] = answer } };

    /// <summary>The mock server, which is started once.</summary>
    public sealed class Mock : IAsyncLifetime
    {
        private Prism? _prism;

        /// <summary>Where it is; a test that asks where there is none is skipped.</summary>
        public string Url
        {
            get
            {
                var reason = Prism.WhyMissing(Example.Root);
                Assert.SkipWhen(reason is not null, reason ?? "");
                return _prism!.Url.GetLeftPart(UriPartial.Authority);
            }
        }

        public async ValueTask InitializeAsync()
        {
            if (Prism.WhyMissing(Example.Root) is null)
            {
                _prism = await Prism.StartAsync(Example.Root);
            }
        }

        public ValueTask DisposeAsync()
        {
            _prism?.Dispose();
            return default;
        }

        /// <summary>A client that believes nothing that is not as the API describes it.</summary>
        public PlexAPISDK Plex() => new(
            security: new Security { AccessToken = Canary.Text },
            xPlexClientIdentifier: "contract-test",
            overrideServerURL: Url + "/",
            validateResponses: true);
    }
}
