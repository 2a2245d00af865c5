using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Where the texts are kept: in literals, or as the files that they are.</summary>
[Collection(PackageTestsBeside.Name)]
public sealed class StorageTests(PackedPackage package)
{
    private const int Many = 2_600;

    /// <summary>Text and app make a paragraph by the same formula.</summary>
    private const string Paragraph =
        """$"Paragraph {p} of report {i}: " """
        + """+ string.Concat(Enumerable.Repeat($"the boats of harbour {i % 97} ran at {p + 5} again, ", 11)) + "they say.";""";

    private const string Small =
        "Ferry Runs Again\n\n2026-01-05\n\n“The first boat leaves at six,” said Mara Lindqvist, the harbour master of Fåborg.\n";

    /// <summary>Numbers are those of <c>TextsFormat</c>: a head of 16 bytes, slots of 8, entries that begin with two lengths.</summary>
    private static readonly (string What, int Place, int Number)[] Damages =
    [
        ("the length of a text", 4, int.MaxValue),
        ("the length of a text", 4, -1),
        ("the length of a path", 0, int.MaxValue),
        ("a word", 60, 0x2020_2020),
    ];

    [Fact]
    public void An_archive_beyond_what_literals_can_hold_is_right_without_a_setting_and_refused_in_literals()
    {
        var app = Consumer
            .Console(package, properties: "<NewsContentNames>Articles</NewsContentNames>")
            .WithProgram(
                $$"""
                var wrong = 0;
                for (var i = 0; i < {{Many}}; i++)
                {
                    var article = Articles.All[$"report-{i:D4}"];
                    if (article.Headline != $"Report {i}" || article.Paragraphs.Count != 8
                        || article.Quotes.Single().Text != $"We sail in {i}") wrong++;
                    for (var p = 0; p < 7; p++) if (article.Paragraphs[p].Text != Text(i, p)) wrong++;
                }

                Console.WriteLine($"{Articles.All.Count} {wrong} {Articles.Report0042.Quotes[0].Speaker?.Name}");
                static string Text(int i, int p) => {{Paragraph}}
                """
            );
        for (var i = 0; i < Many; i++)
            app.With(string.Create(CultureInfo.InvariantCulture, $"Articles/report-{i:D4}.txt"), Report(i));

        Assert.Empty(app.Build().Succeeded().Warnings);
        Assert.Equal([$"{Many} 0 Mara Lindqvist"], app.Run().Succeeded().Lines);

        var literals = app.Build("--no-restore", "-p:NewsContentStorage=Literals");
        Assert.NotEqual(0, literals.ExitCode);
        var error = Assert.Single(literals.Errors);
        Assert.Contains("error NEWS029: ", error, StringComparison.Ordinal);
        Assert.Contains("Set <NewsContentStorage>Resources</NewsContentStorage> in the project file", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Literals")]
    [InlineData("Resources")]
    public void Files_of_every_encoding_name_and_place_are_read(string storage)
    {
        var elsewhere = Consumer.Library(package, "Elsewhere").With("Articles/linked.txt", Small).With("rooted.txt", Small);
        var app = Consumer
            .Console(
                package,
                properties: $"<NewsContentStorage>{storage}</NewsContentStorage>",
                items: $"""
                <NewsArticle Include="../../{FolderName(elsewhere)}/Elsewhere/Articles/linked.txt" />
                <NewsArticle Include="{elsewhere.PathOf("rooted.txt")}" />
                <NewsArticle Include="Articles/plain.txt" />
                <NewsArticle Include="Articles/plain.txt" />
                <EmbeddedResource Include="Articles/plain.txt" LogicalName="mine" />
                """
            )
            .With("Articles/plain.txt", Small)
            .With("Articles/story.de.txt", Small)
            .With("Articles/a b, c's.txt", Small)
            .With("Articles/hash#tag.txt", Small)
            .With("Articles/crlf.txt", Small.Replace("\n", "\r\n", StringComparison.Ordinal))
            .With("Articles/日本.txt", Small)
            .WithProgram(
                """
                foreach (var article in Articles.All)
                {
                    var quote = article.Quotes[0];
                    Console.WriteLine($"{article.SourcePath}: {quote.Text}, {quote.Speaker?.Name}, {article.Paragraphs[0].Text[^7..]}");
                }

                foreach (var name in typeof(Articles).Assembly.GetManifestResourceNames())
                    Console.WriteLine(name);
                """
            );
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
            File.WriteAllText(app.PathOf($"Articles/{encoding.WebName}.txt"), Small, encoding);

        Assert.Empty(app.Build().Succeeded().Warnings);

        string[] files =
        [
            "Articles/a b, c's.txt",
            "Articles/crlf.txt",
            "Articles/hash#tag.txt",
            "Articles/linked.txt",
            "Articles/plain.txt",
            "Articles/story.de.txt",
            "Articles/utf-16.txt",
            "Articles/utf-16BE.txt",
            "Articles/utf-8.txt",
            "Articles/日本.txt",
            "rooted.txt",
        ];
        var lines = app.Run().Succeeded().Lines;
        Assert.Equal(
            files.Select(file => file + ": The first boat leaves at six, Mara Lindqvist, Fåborg."),
            lines.Where(line => line.Contains(": ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            storage == "Resources" ? ["NewsContent.texts", "mine"] : ["mine"],
            lines.Where(line => !line.Contains(": ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_text_that_is_damaged_in_the_dll_is_refused_by_its_articles_name()
    {
        var app = Consumer
            .Console(package, properties: "<NewsContentStorage>Resources</NewsContentStorage>")
            .With("Articles/ferry.txt", Small)
            .WithProgram(
                """
                try { Console.WriteLine(Articles.Ferry.Paragraphs[0].Text); }
                catch (InvalidOperationException refused) { Console.WriteLine(refused.Message); }
                """
            );
        app.Build().Succeeded();
        var dll = app.PathOf("bin/Debug/net10.0/Demo.dll");
        var whole = File.ReadAllBytes(dll);

        foreach (var (what, place, number) in Damages)
        {
            File.WriteAllBytes(dll, Damaged(whole, place, number));

            var said = Assert.Single(app.Run().Succeeded().Lines);

            Assert.True(said.StartsWith("The article 'Articles/ferry.txt' cannot be read: ", StringComparison.Ordinal), what + ": " + said);
        }
    }

    [Fact]
    public void A_storage_that_there_is_not_is_reported_by_the_propertys_name()
    {
        var app = Consumer
            .Console(package, properties: "<NewsContentStorage>Disk</NewsContentStorage>")
            .WithClientArticle()
            .WithProgram(Consumer.PrintQuotes);

        var error = Assert.Single(app.Build().Errors);
        Assert.Contains(
            "error NEWS022: The project property NewsContentStorage cannot be “Disk”. Write Auto, Literals or Resources.",
            error,
            StringComparison.Ordinal
        );
    }

    /// <summary>The assembly with another number in the entry of its text.</summary>
    private static byte[] Damaged(byte[] assembly, int place, int number)
    {
        var bytes = assembly.ToArray();
        var resource = bytes.AsSpan(bytes.AsSpan().IndexOf("NEWTEXT1"u8));
        var slots = resource.Slice(16, 8 * BinaryPrimitives.ReadInt32LittleEndian(resource[12..]));
        var entry = Math.Max(BinaryPrimitives.ReadInt32LittleEndian(slots[4..]), BinaryPrimitives.ReadInt32LittleEndian(slots[12..]));
        BinaryPrimitives.WriteInt32LittleEndian(resource[(entry + place)..], number);
        return bytes;
    }

    private static string FolderName(Consumer consumer) => Path.GetFileName(Path.GetDirectoryName(consumer.Folder)!);

    private static string Report(int i)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Report {i}\n\n2026-01-05\n\n");
        for (var p = 0; p < 7; p++)
            text.Append(Text(i, p)).Append("\n\n");
        return text.Append(CultureInfo.InvariantCulture, $"“We sail in {i},” said Mara Lindqvist, the harbour master.\n").ToString();
    }

    private static string Text(int i, int p) =>
        string.Create(CultureInfo.InvariantCulture, $"Paragraph {p} of report {i}: ")
        + string.Concat(
            Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"the boats of harbour {i % 97} ran at {p + 5} again, "), 11)
        )
        + "they say.";
}
