namespace NewsContent.Scale.Builds;

/// <summary>Writes the files of a project that uses this checkout's package parts without packing them.</summary>
internal static class ProjectFiles
{
    /// <param name="repository">The checkout.</param>
    /// <param name="folder">The project's own folder.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">What it sets beside the usual.</param>
    /// <param name="items">Its items beside the usual.</param>
    public static void Write(string repository, string folder, string name, string properties, string items = "")
    {
        var build = Path.Combine(repository, "src", "NewsContent.Generators", "build", "NewsContent.Generators");
        var compiler = Path.Combine(repository, "src", "NewsContent.Generators", "bin", "Release", "netstandard2.0");
        var markdown = Path.Combine(repository, "src", "NewsContent.Markdown", "bin", "Release", "netstandard2.0", "compiler");
        var tasks = Path.Combine(repository, "src", "NewsContent.Build", "bin", "Release", "netstandard2.0", "NewsContent.Build.dll");
        Directory.CreateDirectory(folder);

        // Nothing of the repository's own settings reaches the app.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        File.WriteAllText(
            Path.Combine(folder, name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
                <_NewsContentTasks>{tasks}</_NewsContentTasks>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Path.Combine(repository, "src", "NewsContent", "bin", "Release", "net10.0", "NewsContent.dll")}" />
                <Analyzer Include="{compiler}/NewsContent.Generators.dll;{compiler}/NewsContent.Text.dll;{markdown}/*.dll" />
                {items}
              </ItemGroup>
              <Import Project="{build}.targets" />
            </Project>
            """
        );
    }
}
