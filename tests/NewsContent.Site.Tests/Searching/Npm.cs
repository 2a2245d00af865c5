using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Site.Tests.Searching;

/// <summary>The npm of this machine, which fetches what the documentation tells to run with <c>npx</c>.</summary>
internal static class Npm
{
    private const string RequiredVariable = "NEWSCONTENT_NPM_REQUIRED";
    private const string HowToInstall = "No npm is on this machine. On Debian: apt-get install npm. Elsewhere install Node.js.";

    private static readonly string Name = OperatingSystem.IsWindows() ? "npx.cmd" : "npx";

    /// <summary>Skips the test that asks, where there is no npm; where it must be there, in CI, the test fails.</summary>
    public static void Demand()
    {
        if (Find() is null && bool.TryParse(Environment.GetEnvironmentVariable(RequiredVariable), out var required) && required)
            Assert.Fail(HowToInstall);
        Skip.If(Find() is null, HowToInstall);
    }

    /// <summary>Runs <c>npx</c> to its end, which fails the test where it does.</summary>
    public static CommandResult Run(string folder, params string[] arguments) =>
        DotnetCommand.Start(folder, Find()!, arguments).Succeeded();

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(static folder => Path.Combine(folder, Name))
            .FirstOrDefault(File.Exists);
}
