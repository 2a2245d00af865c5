using NewsContent.Text.Passages;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Syntax;

public sealed class PassageSyntaxTests
{
    private const string File = "  The talks \r\n\\were “good \r\n  all” along.\r\n";

    private static PassageSyntax Passage(string file)
    {
        var source = new ArticleSource(file);
        var builder = new PassageBuilder(source);
        foreach (var line in source.Lines.Where(line => !line.IsBlank))
            builder.Add(line);
        return builder.Build();
    }

    [Fact]
    public void Lines_are_joined_by_one_space()
    {
        var passage = Passage(File);
        Assert.Equal("The talks were “good all” along.", passage.Text);
        Assert.Equal(0, passage.LineIndex);
        Assert.Equal("The talks \r\n\\were “good \r\n  all” along.", passage.Range.In(File));
    }

    [Theory]
    [InlineData("The", "The")]
    [InlineData("talks", "talks")]
    [InlineData("talks were", "talks \r\n\\were")]
    [InlineData("were", "were")]
    [InlineData("“good all”", "“good \r\n  all”")]
    [InlineData("all” along.", "all” along.")]
    public void A_stretch_of_the_passage_is_found_in_the_file(string words, string inFile)
    {
        var passage = Passage(File);
        Assert.Equal(inFile, passage.InFile(TextRange.At(passage.Text.IndexOf(words, StringComparison.Ordinal), words.Length)).In(File));
    }

    [Fact]
    public void Each_character_of_the_passage_stands_where_the_mapping_says()
    {
        var passage = Passage(File);
        for (var i = 0; i < passage.Text.Length; i++)
        {
            var place = passage.InFile(TextRange.At(i, 1));
            if (passage.Text[i] != ' ')
                Assert.Equal(passage.Text[i].ToString(), place.In(File));
        }
    }

    [Fact]
    public void A_place_without_extent_stays_one() => Assert.Equal(new TextRange(2, 2), Passage(File).InFile(new TextRange(0, 0)));

    [Theory]
    [InlineData("協議は\n再開した。", "協議は再開した。")]
    [InlineData("イラン\nUSA", "イラン USA")]
    [InlineData("USA\nイラン", "USA イラン")]
    [InlineData("한국은\n말했다", "한국은 말했다")]
    [InlineData("\U00020BB7\n\U00020BB7", "\U00020BB7\U00020BB7")]
    [InlineData("\U0001F54A\n\U0001F54A", "\U0001F54A \U0001F54A")]
    public void Only_scripts_without_spaces_are_joined_without_one(string file, string text) => Assert.Equal(text, Passage(file).Text);

    [Theory]
    [InlineData("\\Initials", "Initials")]
    [InlineData("\\ Initials", "Initials")]
    [InlineData("\\\\o/", "\\o/")]
    [InlineData("\\", "\\")]
    [InlineData("a\\b", "a\\b")]
    public void A_backslash_at_the_beginning_of_a_line_is_not_text(string file, string text) => Assert.Equal(text, Passage(file).Text);
}
