using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsContent.Sample.Tests.Support;

namespace NewsContent.Sample.Tests.Documentation;

/// <summary>The table of docs/options.md, the package's targets and the generator know the same properties.</summary>
public partial class OptionsTableTests
{
    private const string Page = "docs/options.md";
    private const string Build = "src/NewsContent.Generators/build/NewsContent.Generators";

    [Fact]
    public void The_page_names_exactly_the_properties_that_a_project_can_set()
    {
        var targets = new[] { Build + ".props", Build + ".targets" }.Select(RepositoryFiles.Read).ToArray();
        var read = targets.SelectMany(text => PropertyRead().Matches(text)).Select(match => match.Groups[1].Value);

        Assert.Equal(
            read.Concat(OptionsOfTheManifest()).Except(SetByThePackage(targets)).Distinct().Order(StringComparer.Ordinal),
            Table(Page).Select(row => row.Property).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_generator_reads_exactly_the_properties_that_the_targets_put_into_the_manifest()
    {
        var read = OptionName()
            .Matches(RepositoryFiles.Read("src/NewsContent.Generators/Inputs/MetadataNames.cs"))
            .Select(match => match.Groups[1].Value);

        Assert.Equal(OptionsOfTheManifest().Order(StringComparer.Ordinal), read.Where(IsTheProducts).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_switch_has_the_default_that_the_page_says()
    {
        var switches = Table(Page).Where(row => row.Default is "`true`" or "`false`").ToArray();
        Assert.NotEmpty(switches);

        var targets = RepositoryFiles.Read(Build + ".props") + RepositoryFiles.Read(Build + ".targets");
        Assert.All(switches, row => Assert.True(
                // Either the package sets it when the project does not, or it asks for the one value that is not the default.
                targets.Contains(
                    $"<{row.Property} Condition=\"'$({row.Property})' == ''\">{row.Default.Trim('`')}</{row.Property}>",
                    StringComparison.Ordinal
                ) || targets.Contains($"'$({row.Property})' != '{(row.Default == "`true`" ? "false" : "true")}'", StringComparison.Ordinal),
                row.Property
            ));
    }

    [Fact]
    public void The_readme_repeats_five_of_them() => Assert.All(Table("README.md"), row => Assert.Contains(row, Table(Page)));

    private static IEnumerable<string> OptionsOfTheManifest() =>
        XDocument
            .Parse(RepositoryFiles.Read(Build + ".targets"))
            .Descendants("_NewsContentOption")
            .Select(item => item.Attribute("Include")!.Value)
            .Where(IsTheProducts);

    private static bool IsTheProducts(string property) => property.StartsWith("NewsContent", StringComparison.Ordinal);

    // What the package sets whatever the project says is its own affair.
    private static IEnumerable<string> SetByThePackage(IEnumerable<string> targets) =>
        targets
            .SelectMany(text => XDocument.Parse(text).Descendants("PropertyGroup"))
            .Elements()
            .Where(property => property.Attribute("Condition") is null)
            .Select(property => property.Name.LocalName);

    private static (string Property, string Default)[] Table(string page) =>
        RepositoryFiles
            .ReadLines(page)
            .SkipWhile(line => line != "## Options")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => (cells[1].Trim(' ', '`'), cells[^2].Trim()))
            .ToArray();

    [GeneratedRegex(@"\$\(((?:NewsContent|NewsArticle|NewsPicture|EnableDefault)\w*)\)")]
    private static partial Regex PropertyRead();

    [GeneratedRegex("const string \\w+ = \"(\\w+)\"")]
    private static partial Regex OptionName();
}
