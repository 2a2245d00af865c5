using System.Reflection;

namespace NewsContent.Tests.Shape;

public class NamedListTests
{
    /// <summary>The generator gives none of these names to a section or quotation; whoever adds one here adds it there.</summary>
    private static readonly string[] InheritedNames =
    [
        "Count",
        "Equals",
        "Finalize",
        "GetEnumerator",
        "GetHashCode",
        "GetType",
        "Item",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
    ];

    [Theory]
    [InlineData(typeof(SectionList))]
    [InlineData(typeof(QuoteList))]
    public void The_names_a_generated_member_cannot_have_are_these(Type list)
    {
        const BindingFlags All =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

        var names = list.GetMembers(All)
            .Where(IsReachable)
            .Where(member => member is not ConstructorInfo && member is not MethodInfo { IsSpecialName: true })
            .Select(member => member.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(InheritedNames, names);
        Assert.Empty(list.GetNestedTypes(All));
    }

    [Fact]
    public void Named_lists_are_equal_by_their_elements_in_order()
    {
        var article = Samples.Talks();
        var left = new NamedQuotes(article.Quotes);
        var right = new NamedQuotes(Samples.Talks().Quotes);

        Assert.True(left.Equals(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.False(left.Equals(new NamedQuotes([.. article.Quotes.Reverse()])));
        Assert.False(left.Equals(new NamedQuotes([.. article.Quotes.Take(2)])));
        Assert.False(new NamedSections([]).Equals(new NamedQuotes([])));
        Assert.True(new NamedSections(article.Sections).Equals(new NamedSections(Samples.Talks().Sections)));
    }

    [Fact]
    public void A_list_given_to_a_named_list_is_copied()
    {
        var sections = new[] { new Section("One") };
        var quotes = new[] { new Quote("One") };
        var namedSections = new NamedSections(sections);
        var namedQuotes = new NamedQuotes(quotes);

        sections[0] = new Section("Two");
        quotes[0] = new Quote("Two");

        Assert.Equal("One", namedSections[0].Heading);
        Assert.Equal("One", namedQuotes[0].Text);
        Assert.Throws<IndexOutOfRangeException>(() => namedQuotes[1]);
    }

    [Fact]
    public void Stepping_through_a_named_list_or_a_catalog_allocates_nothing()
    {
        var (_, article) = Typed.Of(Samples.Talks());
        var catalog = new ArticleCatalog([article]);
        Measure(article, catalog);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var steps = Measure(article, catalog);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(1 + 3 + 5, steps);
        Assert.Equal(0, allocated);

        static int Measure(Article<NamedSections, NamedQuotes> article, ArticleCatalog catalog)
        {
            var steps = 0;
            foreach (var one in catalog)
                steps += one.Headline.Length > 0 ? 1 : 0;
            foreach (var section in article.Sections)
                steps += section.Heading.Length > 0 ? 1 : 0;
            foreach (var quote in article.Quotes)
                steps += quote.Text.Length > 0 ? 1 : 0;
            return steps;
        }
    }

    [Fact]
    public void Every_way_through_a_list_gives_the_same_elements()
    {
        var quotes = new NamedQuotes(Samples.Talks().Quotes);
        var stepped = new List<Quote>();
        foreach (var quote in quotes)
            stepped.Add(quote);

        Assert.Equal(stepped, quotes.AsEnumerable());
        Assert.Equal(stepped, ((System.Collections.IEnumerable)quotes).Cast<Quote>());
        Assert.Equal(stepped, Enumerable.Range(0, quotes.Count).Select(i => quotes[i]));
    }

    private static bool IsReachable(MemberInfo member) =>
        member switch
        {
            MethodInfo method => IsReachable(method),
            PropertyInfo property => IsReachable(property.GetMethod!),
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            _ => true,
        };

    private static bool IsReachable(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
