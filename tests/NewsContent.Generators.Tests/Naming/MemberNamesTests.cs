using System.Reflection;
using NewsContent.Generators.Naming;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Tests.Naming;

public class MemberNamesTests
{
    [Theory]
    [InlineData("a doctrine of domination", "ADoctrineOf")]
    [InlineData("doctrine of domination", "DoctrineOfDomination")]
    [InlineData("soon.", "Soon")]
    [InlineData("very good", "VeryGood")]
    [InlineData("“Peace,” he said", "PeaceHeSaid")]
    [InlineData("2 of 3 said no", "_2Of3")]
    [InlineData("…?!", "Quote1")]
    [InlineData("count", "CountQuote")]
    [InlineData("get type", "GetTypeQuote")]
    [InlineData("story quotes", "StoryQuotesQuote")]
    [InlineData("هرگز قابل مذاکره نیست", "هرگزقابلمذاکره")]
    [InlineData("決して譲れない", "決して譲れない")]
    public void A_quotation_takes_its_first_three_words(string text, string name) => Assert.Equal([name], Names(3, text));

    [Fact]
    public void A_name_grows_word_by_word_until_it_is_free() =>
        Assert.Equal(
            ["WeAreReady", "WeAreReadyTo", "WeAreReadyToTalk"],
            Names(3, "we are ready", "we are ready to go", "we are ready to talk")
        );

    [Fact]
    public void Equal_words_take_a_number_in_reading_order() =>
        Assert.Equal(["Soon", "Soon2", "Soon3", "Soon22"], Names(3, "soon", "Soon", "soon.", "soon2"));

    [Fact]
    public void A_number_that_is_taken_by_words_is_left_out() =>
        Assert.Equal(["Soon2", "Soon", "Soon3"], Names(3, "soon 2", "soon", "soon"));

    [Fact]
    public void A_quotation_without_a_word_is_called_by_its_place() =>
        Assert.Equal(["Soon", "Quote2", "Quote3"], Names(3, "soon", "?", "!"));

    [Fact]
    public void Reserved_names_stay_unique_with_their_suffix() =>
        Assert.Equal(["CountQuote", "CountQuote2", "CountQuote3"], Names(3, "count", "count quote", "count"));

    [Fact]
    public void Digits_first_stay_unique_too() =>
        Assert.Equal(["_3Days", "_3Days2", "_3DaysMore"], Names(2, "3 days", "3 days", "3 days more"));

    [Fact]
    public void A_name_has_an_end_however_long_the_words_are()
    {
        var names = Names(3, new string('a', 5000), string.Join(' ', Enumerable.Repeat("word", 1000)), new string('a', 4999));

        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 110));
    }

    [Fact]
    public void A_given_name_is_kept_whatever_is_before_it()
    {
        var names = new MemberNames("Quote", "StoryQuotes", ["AGoodStart", null, "Count", "StoryQuotes", null]);

        Assert.Equal("AGoodStart2", names.Add("a good start", 3));
        Assert.Equal("AGoodStart", names.Given("AGoodStart"));
        Assert.Equal("CountQuote", names.Given("Count"));
        Assert.Equal("StoryQuotesQuote", names.Given("StoryQuotes"));
        Assert.Equal("Quote5", names.Add("…", 3));
    }

    [Theory]
    [InlineData(typeof(QuoteList))]
    [InlineData(typeof(SectionList))]
    public void Whatever_a_list_inherits_is_reserved(Type list)
    {
        var inherited = list.GetMembers(
                BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy
            )
            .Where(member =>
                member is not ConstructorInfo && member is not MethodBase { IsPrivate: true } && member is not FieldInfo { IsPrivate: true }
            )
            .Where(member => !member.Name.Contains('.', StringComparison.Ordinal) && member is not MethodInfo { IsSpecialName: true });

        Assert.All(inherited, member => Assert.True(ReservedNames.IsForMembers(member.Name), member.Name));
    }

    private static string[] Names(int fewestWords, params string[] texts)
    {
        var names = new MemberNames("Quote", "StoryQuotes", []);
        return [.. texts.Select(text => names.Add(text, fewestWords))];
    }
}
