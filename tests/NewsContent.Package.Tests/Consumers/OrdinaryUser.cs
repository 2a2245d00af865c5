using System.Runtime.Versioning;

namespace NewsContent.Package.Tests.Consumers;

/// <summary>
/// Somebody who may read what the tests have written and write into a folder of his own. Where the tests run
/// as root, who may write anywhere, it is another user.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class OrdinaryUser
{
    /// <summary>“nobody”, who owns no files.</summary>
    private const string Id = "65534";

    private const UnixFileMode Readable =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly string _home;

    public OrdinaryUser(PackedPackage package)
    {
        _home = package.NewFolder("home");
        if (!Environment.IsPrivilegedProcess)
            return;

        // A temporary folder is its maker's alone.
        File.SetUnixFileMode(Path.GetDirectoryName(package.Feed)!, Readable);
        DotnetCommand.Start(_home, "chown", $"{Id}:{Id}", _home).Succeeded();
    }

    public string PathOf(string path) => Path.Combine(_home, path);

    /// <summary>Runs a command as this user, with a home, a temporary folder and a cache of packages in his own folder.</summary>
    public CommandResult Run(string folder, string program, params string[] arguments)
    {
        string[] own =
        [
            $"HOME={_home}",
            $"DOTNET_CLI_HOME={_home}",
            $"TMPDIR={_home}",
            $"NUGET_PACKAGES={PathOf("packages")}",
            program,
            .. arguments,
        ];
        return Environment.IsPrivilegedProcess
            ? DotnetCommand.Start(folder, "setpriv", [$"--reuid={Id}", $"--regid={Id}", "--clear-groups", "env", .. own])
            : DotnetCommand.Start(folder, "env", own);
    }
}
