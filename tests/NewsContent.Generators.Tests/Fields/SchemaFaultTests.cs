using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Fields;

/// <summary>What a record of fields cannot be: told in C#, and what is generated compiles all the same.</summary>
public class SchemaFaultTests
{
    [Theory]
    [InlineData("public class F { public int Stars { get; init; } }", "it is not a record. Write “public sealed record F”")]
    [InlineData("public abstract record F { public int Stars { get; init; } }", "it is abstract")]
    [InlineData("public record F<T> { public int Stars { get; init; } }", "it is generic")]
    [InlineData("file record F { public int Stars { get; init; } }", "visible only in its own file")]
    [InlineData("internal record F { public int Stars { get; init; } }", "it is internal, but the class of the articles is public")]
    [InlineData("public record F { private F() { } public int Stars { get; init; } }", "it needs a constructor without parameters")]
    public void A_record_that_cannot_be_made_is_reported_at_its_attribute(string record, string reason)
    {
        var run = GeneratorRun.Of(Review.With("Stars: 4\n", $"[ArticleFields(\"reviews\")] {record}"));

        var problem = Assert.Single(run.DemandCompiles().Problems);
        Assert.Equal("NEWS058", problem.Id);
        Assert.Contains(reason, problem.Message(), StringComparison.Ordinal);
        Assert.Equal(
            (2, 1),
            (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character)
        );
    }

    [Fact]
    public void An_internal_record_does_for_an_internal_class()
    {
        var project = Review.With("Stars: 4\n", "[ArticleFields] internal record F { public int Stars { get; init; } }");

        GeneratorRun.Of(project.With(MetadataNames.Accessibility, "internal")).DemandFlawless();
    }

    [Theory]
    [InlineData("public DateTime Stars { get; init; }", "Write DateOnly for a date")]
    [InlineData("public object? Stars { get; init; }", "a header line cannot hold the type object")]
    [InlineData("public string[] Stars { get; init; } = [];", "Write IReadOnlyList<> for a list")]
    [InlineData("public IReadOnlyList<string?> Stars { get; init; } = [];", "The items of a list cannot be null")]
    [InlineData("public int Stars { get; }", "nothing can set it. Write { get; init; }")]
    [InlineData("public required int Stars;", "it needs get and init")]
    [InlineData("[Obsolete(\"no\", true)] public int Stars { get; init; }", "it is marked obsolete")]
    [InlineData("public int Tags { get; init; }", "“Tags:” is already a header line of every article: Article.Tags.")]
    [InlineData("public string? Title { get; init; }", "every article already has “Title:”")]
    [InlineData("[FieldName(\"a:b\")] public int Stars { get; init; }", "“a:b” has something else")]
    [InlineData("[FieldName(\"\")] public int Stars { get; init; }", "begins with a letter")]
    [InlineData("public int Stars { get; init; } public int STARS { get; init; }", "is already the header line of Stars")]
    [InlineData("[Range(1, 5)] public string? Stars { get; init; }", "[Range] works only on numbers, dates and times")]
    [InlineData("[Range(5, 1)] public int Stars { get; init; }", "the minimum of [Range] is above its maximum")]
    [InlineData("[Url] public int Stars { get; init; }", "this attribute works only on texts")]
    [InlineData("[Phone] public string? Stars { get; init; }", "[Phone] is not supported")]
    [InlineData("[RegularExpression(@\"(a)\\1\")] public string? Stars { get; init; }", @"it has \1, which refers to a group")]
    [InlineData("[RegularExpression(\"(?=a)b\")] public string? Stars { get; init; }", "such as a lookahead")]
    [InlineData(
        "[AllowedValues(1, \"two\")] public int Stars { get; init; }",
        "[AllowedValues] has a value that the property cannot have: two"
    )]
    [InlineData(
        "public Inner? Stars { get; init; } public record Inner { public Inner? Next { get; init; } public int A { get; init; } }",
        "a record inside another one"
    )]
    public void A_property_that_cannot_be_a_field_is_reported_at_its_place(string property, string reason)
    {
        var run = GeneratorRun.Of(
            Review.With("", $"[ArticleFields(\"reviews\")] public record F {{ {property} }}").As("Articles", "Literals")
        );

        var problem = Assert.Single(run.DemandCompiles().Problems, static problem => problem.Id != "NEWS057");
        Assert.Equal("NEWS059", problem.Id);
        Assert.Contains(reason, problem.Message(), StringComparison.Ordinal);
        Assert.Equal("Code0.cs", problem.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Two_records_of_one_folder_are_reported()
    {
        const string Code = "[ArticleFields(\"reviews\")] public record A { } [ArticleFields(\"/Reviews/\")] public record B { }";

        Assert.Equal(
            ["(3,49) NEWS058: “B” cannot hold the fields of articles: “A” already has the fields of this folder."],
            Review.Told("", Code)
        );
    }

    [Theory]
    [InlineData("[Length(2, 3)] public IReadOnlyList<string> V { get; init; } = [];", "V: one", "It must have 2 to 3 values.")]
    [InlineData("[StringLength(3)] public string? V { get; init; }", "V: four", "It must be at most 3 characters long.")]
    [InlineData("[MinLength(5)] public string? V { get; init; }", "V: four", "It must be at least 5 characters long.")]
    [InlineData("[Url] public string? V { get; init; }", "V: example", "Write a web address such as https://example.com/page.")]
    [InlineData("[EmailAddress] public string? V { get; init; }", "V: desk", "Write an e-mail address such as desk@example.com.")]
    [InlineData(
        "[RegularExpression(@\"[A-Z]{2}\\d+\")] public string? V { get; init; }",
        "V: AB1x",
        @"It must match the pattern [A-Z]{2}\d+."
    )]
    [InlineData("[AllowedValues(\"a\", \"b\")] public string? V { get; init; }", "V: c", "Write one of: a, b.")]
    [InlineData(
        "[Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")] public DateOnly? V { get; init; }",
        "V: 2027-01-01",
        "Write a date from 2026-01-01 to 2026-12-31."
    )]
    [InlineData(
        "[Range(0.5, 1.5, MaximumIsExclusive = true)] public double V { get; init; }",
        "V: 1.5",
        "Write a number of at least 0.5 and below 1.5, such as 1."
    )]
    [InlineData("public decimal V { get; init; }", "V: 4,5", "Write 4.5.")]
    [InlineData("public int V { get; init; }", "V: 1,200", "Write 1200.")]
    [InlineData("public byte V { get; init; }", "V: 256", "Write a whole number from 0 to 255, such as 4.")]
    [InlineData("public bool V { get; init; }", "V: maybe", "Write yes or no.")]
    [InlineData(
        "public Uri? V { get; init; }",
        "V: javascript:alert(1)",
        "Write an address such as https://example.com/page, or one on this site such as /about."
    )]
    public void What_an_attribute_says_is_held_to(string property, string line, string advice)
    {
        var told = Assert.Single(Review.Told(line + "\n", $"[ArticleFields] public record F {{ {property} }}"));

        Assert.StartsWith("(2,4) NEWS056: ", told, StringComparison.Ordinal);
        Assert.EndsWith("“V:”. " + advice, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_does_not_compile_is_C_sharps_to_tell()
    {
        var run = GeneratorRun.Of(
            Review.With(
                "Stars: 4\nPhotographer: Ada\n",
                "[ArticleFields] public record F { public required Missing Stars { get; init; } "
                    + "public string? Photographer { get; init; } }"
            )
        );

        Assert.Empty(run.Problems);
        Assert.Equal("CS0246", Assert.Single(run.Complaints()).Id);
    }
}
