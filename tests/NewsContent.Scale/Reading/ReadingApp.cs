using System.Globalization;
using NewsContent.Scale.Archives;
using NewsContent.Scale.Builds;
using NewsContent.Scale.Measuring;

namespace NewsContent.Scale.Reading;

/// <summary>An app of invented articles that reads them and prints what that took.</summary>
/// <param name="repository">The checkout.</param>
/// <param name="name">What its folder is called.</param>
/// <param name="articles">How many articles it has.</param>
/// <param name="program">What it does, one of <see cref="ReadingPrograms"/>.</param>
/// <param name="storage">The project's <c>NewsContentStorage</c>.</param>
internal sealed class ReadingApp(string repository, string name, int articles, string program, string storage = "Auto")
{
    /// <summary>How many articles there are.</summary>
    public int Articles => articles;

    private string Folder { get; } =
        Path.Combine(repository, "artifacts", "scale", string.Create(CultureInfo.InvariantCulture, $"{name}-{articles}"));

    /// <summary>Writes the app.</summary>
    public ReadingApp Write()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        Archive.Write(Folder, 0, articles);
        ProjectFiles.Write(
            repository,
            Folder,
            "reading",
            "<OutputType>Exe</OutputType><NewsContentNames>Articles</NewsContentNames>"
                + $"<NewsContentStorage>{storage}</NewsContentStorage><InvariantGlobalization>true</InvariantGlobalization>"
        );
        File.WriteAllText(Path.Combine(Folder, "Program.cs"), program);
        return this;
    }

    /// <summary>Publishes the app.</summary>
    /// <param name="kind">The folder that it is published into.</param>
    /// <param name="arguments">What is particular about it.</param>
    /// <returns>The app's dll, or the app itself when it is compiled to machine code.</returns>
    public string Publish(string kind, params string[] arguments)
    {
        MeasuredCommand.Run(
            Folder,
            "dotnet",
            ["publish", "-nologo", "-v", "q", "-c", "Release", "-nodereuse:false", "-o", Path.Combine(Folder, kind), .. arguments]
        );
        var dll = Path.Combine(Folder, kind, "reading.dll");
        return File.Exists(dll) ? dll : Path.Combine(Folder, kind, "reading");
    }
}
