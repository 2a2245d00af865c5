using NewsContent.Generators.Naming;

namespace NewsContent.Generators.Tests.Naming;

public class IdentifierTests
{
    [Theory]
    [InlineData("iran-us-talks", "IranUsTalks")]
    [InlineData("IRAN US talks", "IRANUSTalks")]
    [InlineData("doctrine of domination", "DoctrineOfDomination")]
    [InlineData("what's-next", "WhatsNext")]
    [InlineData("what’s next", "WhatsNext")]
    [InlineData("snake_case.and dots", "SnakeCaseAndDots")]
    [InlineData("100-days", "100Days")]
    [InlineData("café-münchen", "CaféMünchen")]
    [InlineData("straße", "Straße")]
    [InlineData("ıstanbul-izmir", "ıstanbulIzmir")]
    [InlineData("گفت‌وگوهای ایران", "گفتوگوهایایران")]
    [InlineData("青波郵便船", "青波郵便船")]
    [InlineData("საქართველოს-ამბები", "საქართველოსამბები")]
    [InlineData("soft\u00ADhyphen", "Softhyphen")]
    [InlineData("\u202Ehidden", "Hidden")]
    [InlineData("rocket 🚀 launch", "RocketLaunch")]
    [InlineData("𝔉raktur", "Raktur")]
    [InlineData("lone\uD800surrogate", "Lonesurrogate")]
    [InlineData("???", "")]
    [InlineData("", "")]
    public void Words_make_a_name(string text, string name) => Assert.Equal(name, string.Concat(Text.Names.NameWords.Of(text)));

    [Theory]
    [InlineData("Articles", true)]
    [InlineData("été", true)]
    [InlineData("_", true)]
    [InlineData("record", true)]
    [InlineData("class", false)]
    [InlineData("@class", false)]
    [InlineData("1st", false)]
    [InlineData("a-b", false)]
    [InlineData("a b", false)]
    [InlineData("A.B", false)]
    [InlineData("", false)]
    public void A_name_is_valid_when_code_can_write_it_as_it_is(string name, bool isValid) =>
        Assert.Equal(isValid, Identifier.IsValid(name));

    [Theory]
    [InlineData("MyApp", "MyApp")]
    [InlineData("my-app", "my_app")]
    [InlineData("my app", "my_app")]
    [InlineData("1st", "_1st")]
    [InlineData("-app", "_app")]
    [InlineData("class", "@class")]
    [InlineData("My.class.App", "My.@class.App")]
    [InlineData("My..App.", "My.App")]
    [InlineData("3.14", "_3._14")]
    [InlineData("...", "_")]
    [InlineData("日本", "日本")]
    [InlineData("🚀", "__")]
    public void A_root_namespace_is_made_valid(string root, string name)
    {
        Assert.Equal(name, NamespaceName.FromProject(root));
        Assert.True(NamespaceName.IsValid(name));
    }

    [Theory]
    [InlineData("My.@class", true)]
    [InlineData("My.class", false)]
    [InlineData("My..App", false)]
    [InlineData("My.App;", false)]
    [InlineData("My-App", false)]
    [InlineData("@", false)]
    [InlineData("", false)]
    public void A_namespace_that_someone_wrote_is_taken_as_it_is_or_not_at_all(string name, bool isValid) =>
        Assert.Equal(isValid, NamespaceName.IsValid(name));
}
