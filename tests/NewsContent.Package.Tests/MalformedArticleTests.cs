using System.Text.RegularExpressions;
using NewsContent.Package.Tests.Consumers;

namespace NewsContent.Package.Tests;

/// <summary>Malformed articles in one app: each fault at its file, line and column, and no C# error after them.</summary>
[Collection(PackageTests.Name)]
public sealed partial class MalformedArticleTests(PackedPackage package)
{
    private const string Header = "A Headline\n\n2026-01-05\n\n";

    private static readonly (string Name, string Text, string Expected)[] Malformed =
    [
        ("empty", "", "(1,1): error NEWS001"),
        ("forbidden", Header + "Some\u202Ething here.\n", "(5,5): error NEWS003"),
        ("headless", "2026-01-05\n\nA paragraph.\n", "(1,1): error NEWS004"),
        ("dateless", "A Headline\n\nA summary.\n\nA paragraph.\n", "(5,1): error NEWS005"),
        ("no-such-day", "A Headline\n\n2026-02-31\n\nA paragraph.\n", "(3,1): error NEWS006"),
        ("written-out", "A Headline\n\n7 February 2026\n\nA paragraph.\n", "(3,1): error NEWS006"),
        ("slashes", "A Headline\n\n02/07/2026\n\nA paragraph.\n", "(3,1): error NEWS006"),
        ("differs", "A Headline\n\n2026-01-05\nAnother Headline\n\nA paragraph.\n", "(4,1): error NEWS007"),
        ("bodiless", "A Headline\n\n2026-01-05\n", "error NEWS008"),
        ("hollow", Header + "A paragraph.\n\n## Last Section\n", "(7,4): error NEWS009"),
        ("twice", Header + "Same Heading\n\nA paragraph.\n\nSame Heading\n\nA paragraph.\n", "(9,1): error NEWS010"),
        ("open", Header + "He said “this and went.\n", "(5,9): error NEWS011"),
        ("key", "A Headline\n\nLangauge: de\n2026-01-05\n\nA paragraph.\n", "(3,1): error NEWS012"),
        ("key-twice", "A Headline\n\nTags: a\nTags: b\n2026-01-05\n\nA paragraph.\n", "(4,1): error NEWS013"),
        ("value", "A Headline\n\nLanguage: English\n2026-01-05\n\nA paragraph.\n", "(3,11): error NEWS014"),
        ("same-name", Header + "A paragraph.\n", "(1,1): error NEWS015"),
        ("same_name", Header + "A paragraph.\n", "(1,1): error NEWS015"),
        ("all", Header + "A paragraph.\n", "(1,1): error NEWS016"),
        ("unquoted", "A Headline\n\nHe said “never again” here.\n2026-01-05\n\nA paragraph.\n", "(3,9): warning NEWS018"),
        ("stray", Header + "He said this” and went.\n", "(5,13): warning NEWS019"),
        ("mixed", Header + "He said “this\" and went.\n", "(5,14): warning NEWS020"),
    ];

    /// <summary>Articles whose faults leave something to emit: code that uses them compiles.</summary>
    private static readonly string[] Emitted =
    [
        "Hollow",
        "Twice",
        "Open",
        "Key",
        "KeyTwice",
        "Value",
        "Differs",
        "SameName",
        "IranUsTalks",
    ];

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void Each_fails_at_its_place_with_its_rule(string runAnalyzers)
    {
        var app = Consumer
            .Console(package)
            .WithClientArticle()
            .WithProgram(string.Concat(Emitted.Select(member => $"Console.WriteLine(Articles.{member}.Headline);\n")));
        foreach (var (name, text, _) in Malformed)
            app.With($"Articles/{name}.txt", text);

        var build = app.Build("-p:RunAnalyzers=" + runAnalyzers);

        var told = build.Errors.Concat(build.Warnings).Select(line => Diagnostic().Match(line)).ToList();
        Assert.All(told, match => Assert.True(match.Success, build.Output));
        var expected = Malformed.Select(entry => entry.Name + ".txt " + entry.Expected);
        var found = told.Select(match =>
            match.Groups["file"].Value
            + " "
            + (
                Malformed.Any(entry => entry.Name + ".txt" == match.Groups["file"].Value && entry.Expected[0] == '(')
                    ? match.Groups["place"].Value + ": "
                    : ""
            )
            + match.Groups["rule"].Value
        );
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public void A_globalconfig_and_NoWarn_change_severities_except_where_nothing_is_left_to_emit()
    {
        var app = Consumer
            .Console(package, properties: "<NoWarn>$(NoWarn);NEWS019</NoWarn>")
            .With("Articles/twice.txt", Text("twice"))
            .With("Articles/stray.txt", Text("stray"))
            .With(
                ".globalconfig",
                "is_global = true\ndotnet_diagnostic.NEWS010.severity = warning\ndotnet_diagnostic.NEWS005.severity = none\n"
            )
            .WithProgram(
                "Console.WriteLine(Articles.Twice.Sections.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + "
                    + "Articles.Stray.Headline);"
            );

        var build = app.Build().Succeeded();
        Assert.Contains("warning NEWS010", Assert.Single(build.Warnings), StringComparison.Ordinal);
        Assert.Equal(["2A Headline"], app.Run().Succeeded().Lines);

        build = app.With("Articles/dateless.txt", Text("dateless")).Build();
        Assert.Contains("error NEWS005", Assert.Single(build.Errors), StringComparison.Ordinal);
    }

    private static string Text(string name) => Malformed.Single(entry => entry.Name == name).Text;

    [GeneratedRegex(@"/(?<file>[^/(]+)(?<place>\(\d+,\d+\)): (?<rule>(error|warning) NEWS\d+): ")]
    private static partial Regex Diagnostic();
}
