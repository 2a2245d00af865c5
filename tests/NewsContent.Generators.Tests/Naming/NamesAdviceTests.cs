using NewsContent.Generators.Inputs;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Naming;

/// <summary>A large archive with names for everything is advised to name its articles alone, and built all the same.</summary>
public class NamesAdviceTests
{
    [Theory]
    [InlineData(NamesAdvice.MostArticles, "Quotes", false)]
    [InlineData(NamesAdvice.MostArticles + 1, "Quotes", true)]
    [InlineData(100_000, "Quotes", true)]
    [InlineData(100_000, "Sections", false)]
    [InlineData(100_000, "Articles", false)]
    public void Only_all_names_of_many_articles_are_advised_against(int articles, string names, bool isAdvised) =>
        Assert.Equal(isAdvised, NamesAdvice.For(articles, Enum.Parse<NamedMembers>(names)) is not null);

    [Fact]
    public void One_warning_names_the_property_and_everything_is_emitted()
    {
        var run = GeneratorRun.Of(Story.Many(NamesAdvice.MostArticles + 1));

        var problem = Assert.Single(run.Problems);
        Assert.Equal("warning NEWS030", problem.Where());
        Assert.Equal(
            "Every section and quotation of the 5001 articles has a name in C#, so the build takes more than twice as long. "
                + "Above 5000 articles, write <NewsContentNames>Articles</NewsContentNames> in the project file. "
                + "The articles keep their names.",
            problem.Message()
        );
        Assert.Equal(129, run.Sources.Count);
    }
}
