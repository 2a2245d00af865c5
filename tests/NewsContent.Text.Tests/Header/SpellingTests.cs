using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Text.Tests.Header;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("Language", "language", 0)]
    [InlineData("", "", 0)]
    [InlineData("", "ab", 2)]
    [InlineData("Langauge", "Language", 1)]
    [InlineData("Lnguage", "Language", 1)]
    [InlineData("Languages", "Language", 1)]
    [InlineData("Lenguege", "Language", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_counts_inserted_deleted_changed_and_swapped_letters(string a, string b, int distance)
    {
        Assert.Equal(distance, Spelling.Distance(a, b, 9));
        Assert.Equal(distance, Spelling.Distance(b, a, 9));
    }

    [Fact]
    public void Words_of_very_different_length_are_not_compared() => Assert.Equal(3, Spelling.Distance("a", "abcdefghij", 2));

    [Theory]
    [InlineData("Updatd", "Updated")]
    [InlineData("upadted", "Updated")]
    [InlineData("Lang", "Language")]
    [InlineData("Tag", "Tags")]
    [InlineData("Slugs", "Slug")]
    [InlineData("Sorce", "Source")]
    [InlineData("Byline", "By")]
    [InlineData("AUTHOR", "By")]
    [InlineData("Keywords", "Tags")]
    [InlineData("Bye", "By")]
    [InlineData("Be", null)]
    [InlineData("Body", null)]
    [InlineData("My", null)]
    [InlineData("Negotiations", null)]
    [InlineData("Iran", null)]
    public void A_near_miss_of_a_key_suggests_it(string word, string? key) => Assert.Equal(key, HeaderSynonyms.Suggest(word)?.Key);
}
