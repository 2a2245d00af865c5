using NewsContent.Scale.Builds;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Targets;

/// <summary>
/// A project that the compiler alone builds: without the package, or with what the generator has emitted as its own code.
/// </summary>
/// <param name="folder">Its folder.</param>
internal sealed class PlainProject(string folder)
{
    private static readonly string[] Outputs = ["bin", "obj/Release"];

    private static readonly string[] BuildArguments =
    [
        "build",
        "--no-restore",
        "-nologo",
        "-v",
        "q",
        "-c",
        "Release",
        "-nodereuse:false",
        "-p:UseSharedCompilation=false",
    ];

    /// <summary>An app of one line.</summary>
    public static PlainProject WithoutPackage(string repository) =>
        Write(repository, "without-package", "", static folder =>
            File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"No news.\");\n")
        );

    /// <summary>The code that the generator emits for a project, and its texts as a resource: what no generator can do without.</summary>
    public static PlainProject FloorOf(ContentProject project, string repository, string name)
    {
        project.Build("-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=obj/Release/emitted");
        var built = Path.Combine(project.Folder, "obj", "Release");
        return Write(
            repository,
            name,
            $"""
            <Reference Include="{Path.Combine(repository, "src", "NewsContent", "bin", "Release", "net10.0", "NewsContent.dll")}" />
                <EmbeddedResource Include="NewsContent.texts" LogicalName="NewsContent.texts" Condition="Exists('NewsContent.texts')" />
            """,
            folder =>
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(built, "emitted"), "*.g.cs", SearchOption.AllDirectories))
                    File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
                File.Copy(Path.Combine(project.Folder, "Program.cs"), Path.Combine(folder, "Program.cs"));
                if (Directory.EnumerateFiles(built, "NewsContent.texts", SearchOption.AllDirectories).FirstOrDefault() is { } texts)
                    File.Copy(texts, Path.Combine(folder, "NewsContent.texts"));
            }
        );
    }

    /// <summary>Builds from nothing.</summary>
    public Cost Build()
    {
        foreach (var output in Outputs.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
            Directory.Delete(output, recursive: true);
        return MeasuredCommand.Measure(folder, "dotnet", BuildArguments).Cost;
    }

    private static PlainProject Write(string repository, string name, string items, Action<string> fill)
    {
        var folder = Path.Combine(repository, "artifacts", "scale", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        File.WriteAllText(
            Path.Combine(folder, "scale.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """
        );
        fill(folder);
        MeasuredCommand.Run(folder, "dotnet", "restore", "-v", "q");
        return new PlainProject(folder);
    }
}
