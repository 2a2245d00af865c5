using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Fields;

/// <summary>What a record of fields cannot be: told in C#, and what is generated compiles all the same.</summary>
public class SchemaFaultTests
{
    [Theory]
    [InlineData("public class F { public int Stars { get; init; } }", "it is no record. Write “public sealed record F”")]
    [InlineData("public abstract record F { public int Stars { get; init; } }", "it is abstract")]
    [InlineData("public record F<T> { public int Stars { get; init; } }", "it is generic")]
    [InlineData("file record F { public int Stars { get; init; } }", "visible in its own file alone")]
    [InlineData("internal record F { public int Stars { get; init; } }", "it is internal, and the class of the articles is public")]
    [InlineData("public record F { private F() { } public int Stars { get; init; } }", "no constructor without parameters")]
    public void A_record_that_cannot_be_made_is_told_at_its_attribute(string record, string reason)
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
    [InlineData("public DateTime Stars { get; init; }", "Write DateOnly for a day")]
    [InlineData("public object? Stars { get; init; }", "no header line has a value of the type object")]
    [InlineData("public string[] Stars { get; init; } = [];", "Write IReadOnlyList<> for a list")]
    [InlineData("public IReadOnlyList<string?> Stars { get; init; } = [];", "An item of a list is never null")]
    [InlineData("public int Stars { get; }", "nothing can set it. Write { get; init; }")]
    [InlineData("public required int Stars;", "it has no get and init")]
    [InlineData("[Obsolete(\"no\", true)] public int Stars { get; init; }", "it is obsolete")]
    [InlineData("public int Tags { get; init; }", "“Tags:” is a header line of every article: Article.Tags has it")]
    [InlineData("public string? Title { get; init; }", "“Title:” is what every article has anyway")]
    [InlineData("[FieldName(\"a:b\")] public int Stars { get; init; }", "“a:b” has something else")]
    [InlineData("[FieldName(\"\")] public int Stars { get; init; }", "begins with a letter")]
    [InlineData("public int Stars { get; init; } public int STARS { get; init; }", "is the header line of Stars already")]
    [InlineData("[Range(1, 5)] public string? Stars { get; init; }", "[Range] is for numbers, days and times")]
    [InlineData("[Range(5, 1)] public int Stars { get; init; }", "[Range] ends before it begins")]
    [InlineData("[Url] public int Stars { get; init; }", "this attribute is for texts")]
    [InlineData("[Phone] public string? Stars { get; init; }", "[Phone] is checked by nobody here")]
    [InlineData("[RegularExpression(@\"(a)\\1\")] public string? Stars { get; init; }", @"it has \1, which refers to a group")]
    [InlineData("[RegularExpression(\"(?=a)b\")] public string? Stars { get; init; }", "looks ahead or behind")]
    [InlineData(
        "[AllowedValues(1, \"two\")] public int Stars { get; init; }",
        "[AllowedValues] has a value that is none of the property: two"
    )]
    [InlineData(
        "public Inner? Stars { get; init; } public record Inner { public Inner? Next { get; init; } public int A { get; init; } }",
        "a record in a record in a record"
    )]
    public void A_property_that_cannot_be_a_field_is_told_at_its_place(string property, string reason)
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
    public void Two_records_of_one_folder_are_told()
    {
        const string Code = "[ArticleFields(\"reviews\")] public record A { } [ArticleFields(\"/Reviews/\")] public record B { }";

        Assert.Equal(
            ["(3,49) NEWS058: “B” cannot be the fields of articles: “A” has the fields of the same folder already."],
            Review.Told("", Code)
        );
    }

    [Theory]
    [InlineData("[Length(2, 3)] public IReadOnlyList<string> V { get; init; } = [];", "V: one", "It has 2 to 3 values.")]
    [InlineData("[StringLength(3)] public string? V { get; init; }", "V: four", "It is at most 3 characters long.")]
    [InlineData("[MinLength(5)] public string? V { get; init; }", "V: four", "It is at least 5 characters long.")]
    [InlineData("[Url] public string? V { get; init; }", "V: example", "Write an address of the web like https://example.com/page.")]
    [InlineData("[EmailAddress] public string? V { get; init; }", "V: desk", "Write an e-mail address like desk@example.com.")]
    [InlineData(
        "[RegularExpression(@\"[A-Z]{2}\\d+\")] public string? V { get; init; }",
        "V: AB1x",
        @"It must follow the pattern [A-Z]{2}\d+."
    )]
    [InlineData("[AllowedValues(\"a\", \"b\")] public string? V { get; init; }", "V: c", "Write one of: a, b.")]
    [InlineData(
        "[Range(typeof(DateOnly), \"2026-01-01\", \"2026-12-31\")] public DateOnly? V { get; init; }",
        "V: 2027-01-01",
        "Write a day from 2026-01-01 to 2026-12-31."
    )]
    [InlineData(
        "[Range(0.5, 1.5, MaximumIsExclusive = true)] public double V { get; init; }",
        "V: 1.5",
        "Write a number not below 0.5 and below 1.5, such as 1."
    )]
    [InlineData("public decimal V { get; init; }", "V: 4,5", "Write 4.5.")]
    [InlineData("public int V { get; init; }", "V: 1,200", "Write 1200.")]
    [InlineData("public byte V { get; init; }", "V: 256", "Write a whole number from 0 to 255, such as 4.")]
    [InlineData("public bool V { get; init; }", "V: maybe", "Write yes or no.")]
    [InlineData(
        "public Uri? V { get; init; }",
        "V: javascript:alert(1)",
        "Write an address like https://example.com/page, or one on this site like /about."
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
