using PlexAPI.Models.Requests;
using Xunit;

namespace PlexAPI.Tests;

public sealed class OpenEnumTests
{
    [Fact]
    public void AValueThatIsNotListedIsKept()
    {
        var scope = new Scope("everything");

        Assert.Equal("everything", scope.Value);
        Assert.NotEqual(Scope.All, scope);
        Assert.Equal(Scope.All, new Scope("all"));
    }

    [Fact]
    public void AValueCanBeSwitchedOn()
    {
        var name = Scope.All.Value switch
        {
            Scope.Known.All => "all",
            _ => "another",
        };

        Assert.Equal("all", name);
    }
}
