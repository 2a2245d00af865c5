using System.Text.RegularExpressions;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Layout;

/// <summary>The stages of the attribution see a language through its profile alone; only the registry names languages.</summary>
public sealed partial class LanguageFolderTests
{
    private const string Attribution = "src/NewsContent.Text/Attribution";
    private const string Registry = "LanguageProfile.cs";

    private static readonly string Languages = Path.Combine(Repository.Root, Attribution, "Languages");

    [Fact]
    public void No_stage_names_a_language()
    {
        var languages = Directory.GetDirectories(Languages).Select(Path.GetFileName).Where(static name => name != "Lexicons").ToList();
        var naming =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, Attribution), "*.cs", SearchOption.AllDirectories)
            where Path.GetFileName(file) != Registry && !languages.Any(language => IsIn(file, language!))
            from language in languages
            where File.ReadAllText(file).Contains($"Languages.{language}", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)} uses {language}";

        Assert.Equal(["English", "German", "Spanish"], languages.Order(StringComparer.Ordinal));
        Assert.Empty(naming);
    }

    [Fact]
    public void No_language_uses_another()
    {
        var languages = Directory.GetDirectories(Languages).Select(Path.GetFileName).Where(static name => name != "Lexicons").ToList();
        var dependencies =
            from language in languages
            from file in Directory.EnumerateFiles(Path.Combine(Languages, language!), "*.cs", SearchOption.AllDirectories)
            from other in languages
            where other != language && File.ReadAllText(file).Contains($"Languages.{other};", StringComparison.Ordinal)
            select $"{Path.GetFileName(file)} uses {other}";

        Assert.Empty(dependencies);
    }

    [Fact]
    public void No_stage_spells_a_word()
    {
        var spelling =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, Attribution), "*.cs", SearchOption.AllDirectories)
            where !file.StartsWith(Languages + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where ComparesWithWord().IsMatch(line)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        Assert.Empty(spelling);
    }

    [GeneratedRegex("""EndsIn\("|\b(Key|Lemma)( is| ==| !=|:) (not )?\(?"[a-zäöüß]""")]
    private static partial Regex ComparesWithWord();

    private static bool IsIn(string file, string language) =>
        file.StartsWith(Path.Combine(Languages, language) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
