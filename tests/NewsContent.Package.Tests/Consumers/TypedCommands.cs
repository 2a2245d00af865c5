namespace NewsContent.Package.Tests.Consumers;

/// <summary>Commands and files of a page of documentation, as a reader types them.</summary>
internal static class TypedCommands
{
    /// <summary>Makes the project that the commands make, in a new folder, with the packages of these tests.</summary>
    /// <returns>The folder in which the commands end.</returns>
    public static string MakeProject(PackedPackage package, Fence commands)
    {
        Assert.True(File.Exists(package.WebFile));
        var folder = package.NewFolder("typed");
        foreach (var command in commands.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = command.Split(' ');
            if (words is ["cd", var below])
                folder = Path.Combine(folder, below);
            else if (words is ["dotnet", "add", ..])
                DotnetCommand.Run(folder, [.. words[1..], "--no-restore", "--version", package.Version]).Succeeded();
            else
                DotnetCommand.Run(folder, [.. words[1..], "--no-restore"]).Succeeded();
        }

        return folder;
    }

    /// <summary>Writes the file that a block has.</summary>
    public static void Write(string folder, Fence fence)
    {
        var file = Path.Combine(folder, fence.File!);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, fence.Text);
    }
}
