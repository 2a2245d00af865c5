namespace NewsContent.Package.Tests.Consumers;

/// <summary>A fresh project outside the repository that references the packed package.</summary>
internal sealed class Consumer
{
    public const string PrintQuotes =
        """foreach (var q in Articles.IranUsTalks.Quotes) Console.WriteLine($"{q.Speaker?.Name}: {q.Text}");""";

    private readonly string _version;
    private readonly string _extension;

    private Consumer(PackedPackage package, string name, string version, string extension)
    {
        _version = version;
        _extension = extension;
        Folder = package.NewFolder(name);
        Name = name;
    }

    public string Folder { get; }

    public string Name { get; }

    public string ProjectFile => Path.Combine(Folder, Name + _extension);

    /// <summary>A console app as <c>dotnet new console</c> makes one.</summary>
    public static Consumer Console(
        PackedPackage package,
        string name = "Demo",
        string properties = "",
        string items = "",
        string framework = "net10.0",
        string? version = null
    ) => Project(package, name, $"<OutputType>Exe</OutputType>{properties}", items, framework, version);

    /// <summary>A site as <c>dotnet new web</c> makes one, in the sample newsroom's namespace.</summary>
    public static Consumer Web(PackedPackage package) =>
        Project(package, "Site", "<RootNamespace>Newsroom</RootNamespace>", "", "net10.0", sdk: "Microsoft.NET.Sdk.Web");

    /// <summary>A site with the package of sites, as <c>dotnet new web</c> and two commands more make one.</summary>
    public static Consumer WebSite(PackedPackage package, string name = "Courier", string properties = "", string framework = "net10.0")
    {
        Assert.True(File.Exists(package.WebFile));
        var reference = $"""<PackageReference Include="NewsContent.AspNetCore" Version="{package.Version}" />""";
        return Project(package, name, properties, reference, framework, sdk: "Microsoft.NET.Sdk.Web");
    }

    public static Consumer Library(
        PackedPackage package,
        string name,
        string properties = "",
        string items = "",
        string framework = "net10.0",
        string extension = ".csproj",
        string? version = null
    ) => Project(package, name, properties, items, framework, version, extension);

    /// <summary>Writes a file; the path is relative to the project.</summary>
    public Consumer With(string path, string content)
    {
        var file = Path.GetFullPath(Path.Combine(Folder, path));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public Consumer WithProgram(string code) => With("Program.cs", code);

    public Consumer WithClientArticle() => With("Articles/iran-us-talks.txt", Repository.ClientArticle);

    /// <summary>Another consumer's project as a reference, without the package.</summary>
    public Consumer Referencing(Consumer library)
    {
        var project = File.ReadAllText(ProjectFile)
            .Replace(
                $"""<PackageReference Include="NewsContent.Generators" Version="{_version}" />""",
                $"""<ProjectReference Include="{library.ProjectFile}" />""",
                StringComparison.Ordinal
            );
        File.WriteAllText(ProjectFile, project);
        return this;
    }

    public CommandResult Build(params string[] arguments) => DotnetCommand.Run(Folder, ["build", "-nodereuse:false", .. arguments]);

    /// <summary>What the built app prints.</summary>
    public CommandResult Run() => DotnetCommand.Run(Folder, Path.Combine("bin", "Debug", "net10.0", Name + ".dll"));

    public string PathOf(string path) => Path.Combine(Folder, path);

    private static Consumer Project(
        PackedPackage package,
        string name,
        string properties,
        string items,
        string framework,
        string? version = null,
        string extension = ".csproj",
        string sdk = "Microsoft.NET.Sdk"
    )
    {
        var consumer = new Consumer(package, name, version ?? package.Version, extension);
        var target = framework.Contains(';', StringComparison.Ordinal)
            ? $"<TargetFrameworks>{framework}</TargetFrameworks>"
            : $"<TargetFramework>{framework}</TargetFramework>";
        return consumer.With(
            name + extension,
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>{target}<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <PropertyGroup><CheckEolTargetFramework>false</CheckEolTargetFramework>{properties}</PropertyGroup>
              <ItemGroup><PackageReference Include="NewsContent.Generators" Version="{consumer._version}" />{items}</ItemGroup>
            </Project>
            """
        );
    }
}
