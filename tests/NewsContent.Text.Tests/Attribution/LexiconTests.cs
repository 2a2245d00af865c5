using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Languages.English;
using NewsContent.Text.Attribution.Languages.German;
using NewsContent.Text.Attribution.Languages.Lexicons;
using NewsContent.Text.Attribution.Languages.Spanish;

namespace NewsContent.Text.Tests.Attribution;

/// <summary>The word lists that travel in the assembly: each can be read, says where it comes from, and holds a word once.</summary>
public class LexiconTests
{
    private static readonly string[] InAssembly =
    [
        .. typeof(Lexicon)
            .Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(LexiconResource.Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static name => name[LexiconResource.Folder.Length..]),
    ];

    public static TheoryData<string> Names { get; } = [.. InAssembly];

    [Fact]
    public void Every_lexicon_is_in_the_assembly()
    {
        var folder = Path.Combine(Format.Repository.Root, "src", "NewsContent.Text", "Attribution", "Languages");
        var files = Directory
            .GetFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        Assert.Equal(files.Order(StringComparer.Ordinal), InAssembly);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lexicon_says_what_it_holds_and_where_it_comes_from(string name)
    {
        var top = LexiconResource.Read(name).Split('\n').TakeWhile(static line => line.StartsWith('#')).ToList();

        Assert.True(top[0].Length > 20, name);
        Assert.Single(top, static line => line.StartsWith("# Origin: compiled for this project", StringComparison.Ordinal));
        Assert.Single(top, static line => line == "# License: MIT");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lexicon_has_a_word_once_in_a_section_and_in_lower_case(string name)
    {
        var lexicon = Lexicon.Load(name);

        Assert.NotEmpty(lexicon.Sections);
        foreach (var section in lexicon.Sections)
        {
            Assert.NotEmpty(section.Words);
            Assert.Empty(
                section.Words.GroupBy(static word => word).Where(static group => group.Count() > 1).Select(static group => group.Key)
            );
            Assert.All(section.Words, static word => Assert.Equal(word.ToLowerInvariant(), word));
        }
    }

    [Fact]
    public void Sections_words_and_comments_are_read()
    {
        var lexicon = Lexicon.Parse(
            "test.txt",
            "# What it is.\r\n\r\n[person noun, female]\r\n  skipper\tdocker \n# more\npilot\n[place]\nbrightport\n"
        );

        Assert.Equal(["person noun, female", "place"], lexicon.Sections.Select(static section => section.Label));
        Assert.Equal(["skipper", "docker", "pilot"], lexicon.Sections[0].Words);
        Assert.Equal(new WordLabel(WordTraits.PersonNoun, WordUse.None, Gender.Female), WordLabel.Read(lexicon.Sections[0].Label));
    }

    [Theory]
    [InlineData("skipper", "test.txt(1): the line stands before the first [section]: skipper")]
    [InlineData("[place]\nBrightport", "test.txt(2): the line has something else than words in lower case: Brightport")]
    [InlineData("[place]\nsea \"port\"", "test.txt(2): the line has something else than words in lower case: \"port\"")]
    [InlineData("[place]\nport # by the sea", "test.txt(2): the line has something else than words in lower case: #")]
    [InlineData("[place", "test.txt(1): the line is no [section] in lower case: [place")]
    [InlineData("[Place]", "test.txt(1): the line is no [section] in lower case: [Place]")]
    [InlineData("[]", "test.txt(1): the line is no [section] in lower case: []")]
    [InlineData("[place]\nport\n\n[place]", "test.txt(4): the line opens a section a second time: [place]")]
    public void A_malformed_line_is_named(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Lexicon.Parse("test.txt", text)).Message);

    [Fact]
    public void A_label_can_name_what_rules_ask_for() =>
        Assert.Equal(
            new WordLabel(WordTraits.Preposition, WordUse.Agent | WordUse.TitleWord, Gender.Unknown),
            WordLabel.Read("preposition, agent, title word")
        );

    [Theory]
    [InlineData("harbour")]
    [InlineData("place, harbour")]
    [InlineData("place,")]
    [InlineData("male")]
    [InlineData("17")]
    [InlineData("none")]
    public void A_label_that_names_no_trait_means_nothing(string label) => Assert.Null(WordLabel.Read(label));

    [Theory]
    [InlineData("[person nuon]\nskipper", "test.txt: no section is called [person nuon]")]
    public void An_unknown_section_is_named(string text, string message)
    {
        var words = new EnglishWords();

        Assert.Equal(message, Assert.Throws<FormatException>(() => words.Add(Lexicon.Parse("test.txt", text))).Message);
    }

    [Theory]
    [InlineData("en", "say//said")]
    [InlineData("en", "*")]
    [InlineData("en", "do/did/done/doing")]
    [InlineData("de", "sagen+")]
    [InlineData("de", "/sagt")]
    [InlineData("es", "decir/dice/dijo/dicho/diciendo/digo")]
    [InlineData("es", "/dice")]
    [InlineData("es", "dicho")]
    [InlineData("es", "decir+me")]
    [InlineData("es", "decir/")]
    public void A_malformed_verb_is_named(string language, string entry)
    {
        var lexicon = Lexicon.Parse("verbs.txt", "[speech]\n" + entry);
        var fault = Assert.Throws<FormatException>(() =>
        {
            if (language == "en")
                EnglishVerbs.AddTo(new EnglishWords(), lexicon);
            else if (language == "de")
                GermanVerbs.AddTo(new GermanWords(), lexicon);
            else
                SpanishVerbs.AddTo(new SpanishWords(), lexicon);
        });

        Assert.Equal("verbs.txt: the entry is not written as the top of the file says: " + entry, fault.Message);
    }
}
