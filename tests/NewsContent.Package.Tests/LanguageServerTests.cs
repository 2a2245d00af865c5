using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>
/// What an editor that talks to a language server sees of the package; other editors are held to in NewsContent.IntelliSense.Tests.
/// </summary>
[Collection(PackageTestsBeside.Name)]
public sealed class LanguageServerTests(PackedPackage package)
{
    private const string Code = "Console.WriteLine(Articles.IranUsTalks.Quotes.DoctrineOfDomination.Text);\n";

    [SkippableFact]
    public async Task A_language_server_lists_the_quotations_and_shows_the_words_and_who_said_them()
    {
        var program = LanguageServer.Install(package.NewFolder("language-server"), out var reason);
        Skip.If(program is null, reason);
        var app = Consumer.Console(package, "Edited").WithClientArticle().WithProgram(Code);
        app.Build().Succeeded();

        using var server = await LanguageServer.Start(program!, app.Folder);
        var file = app.PathOf("Program.cs");
        await server.Open(file, Code);

        var members = await server.Complete(file, 0, Code.IndexOf("Doctrine", StringComparison.Ordinal));
        Assert.Contains("DoctrineOfDomination", members);
        Assert.Contains("AGoodStart", members);
        var tooltip = await server.Hover(file, 0, Code.IndexOf("Doctrine", StringComparison.Ordinal) + 2);
        Assert.Contains("doctrine of domination", tooltip, StringComparison.Ordinal);
        Assert.Contains("Abbas Araghchi", tooltip, StringComparison.Ordinal);
    }
}
