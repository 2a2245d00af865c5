using System.Globalization;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Fields;

/// <summary>Every type that a property can have, in both formats of articles.</summary>
public class FieldTypesTests
{
    public static TheoryData<string, string, string, object> Values =>
        new()
        {
            { "required string", "Value", "Ada Stone", "Ada Stone" },
            { "string?", "Value", "a: b # c \\ {x} “y”", "a: b # c \\ {x} “y”" },
            { "bool", "Value", "yes", true },
            { "bool?", "Value", "false", false },
            { "sbyte", "Value", "-128", sbyte.MinValue },
            { "byte", "Value", "255", byte.MaxValue },
            { "short", "Value", "-5", (short)-5 },
            { "ushort", "Value", "65535", ushort.MaxValue },
            { "int", "Value", "-2147483648", int.MinValue },
            { "int?", "Value", "٤٢", 42 },
            { "uint", "Value", "4294967295", uint.MaxValue },
            { "long", "Value", "9223372036854775807", long.MaxValue },
            { "ulong", "Value", "18446744073709551615", ulong.MaxValue },
            { "decimal", "Value", "12.50", 12.50m },
            { "double", "Value", "0.1", 0.1 },
            { "double?", "Value", "1e-7", 1e-7 },
            { "float", "Value", "0.5", 0.5f },
            { "DateOnly", "Value", "2026-03-01", new DateOnly(2026, 3, 1) },
            { "TimeOnly", "Value", "19:30", new TimeOnly(19, 30) },
            { "TimeOnly?", "Value", "23:59:59", new TimeOnly(23, 59, 59) },
            { "DateTimeOffset", "Value", "2026-02-07T19:30-03:30", new DateTimeOffset(2026, 2, 7, 19, 30, 0, new TimeSpan(-3, -30, 0)) },
            { "TimeSpan", "Value", "1:30", new TimeSpan(1, 30, 0) },
            { "TimeSpan?", "Value", "2 h 5 min", new TimeSpan(2, 5, 0) },
            { "required Uri", "Value", "https://example.com/a?b=c", new Uri("https://example.com/a?b=c") },
            { "Uri?", "Value", "/about", new Uri("/about", UriKind.Relative) },
            { "DayOfWeek", "Value", "friday", DayOfWeek.Friday },
            { "DayOfWeek?", "Value", "Monday", DayOfWeek.Monday },
            { "Big", "ToString", "Most", "Most" },
            { "ArticleReference?", "Value", "plain", "plain" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_of_each_type_comes_through(string type, string how, string written, object value)
    {
        var code =
            "public enum Big : ulong { Least, Most = ulong.MaxValue } "
            + $"[ArticleFields(\"reviews\")] public record F {{ public {type} Value {{ get; init; }} "
            + "public string? Behind { get; init; } }";
        var inMarkdown = "'" + written.Replace("'", "''", StringComparison.Ordinal) + "'";

        foreach (
            var project in (TestProject[])
                [Review.With($"Value: {written}\nBehind: last\n", code), Review.InMarkdown($"value: {inMarkdown}\nbehind: last\n", code)]
        )
        {
            var read = Review.Value(project, "Value");
            Assert.Equal(value, how == "ToString" || value is string ? read!.ToString() : read);
            Assert.Equal("last", Review.Value(project, "Behind"));
        }
    }

    [Theory]
    [InlineData("string", "a, b, c", "a|b|c")]
    [InlineData("string", "a, b; c", "a, b|c")]
    [InlineData("int", "1, 2 ,3,", "1|2|3")]
    [InlineData("DayOfWeek", "friday, Monday", "Friday|Monday")]
    [InlineData("DateOnly", "2026-02-07, 2026-02-08", "02/07/2026|02/08/2026")]
    public void A_list_of_each_kind_comes_through(string item, string written, string values)
    {
        foreach (var list in (string[])["IReadOnlyList", "IEnumerable", "IReadOnlyCollection"])
        {
            var code =
                $"[ArticleFields] public record F {{ public {list}<{item}> Value {{ get; init; }} = []; "
                + "public int Behind { get; init; } }";
            var project = Review.With($"Value: {written}\nBehind: 3\n", code);

            var read = (System.Collections.IEnumerable)Review.Value(project, "Value")!;

            Assert.Equal(
                values,
                string.Join('|', read.Cast<object>().Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))
            );
            Assert.Equal(3, Review.Value(project, "Behind"));
        }
    }

    [Fact]
    public void Front_matter_has_lists_and_one_level_of_keys()
    {
        const string Code = """
            public sealed record Venue
            {
                public required string Name { get; init; }
                public string? City { get; init; }
                public int Seats { get; init; } = 10;
            }
            [ArticleFields("reviews")]
            public sealed record F
            {
                public required IReadOnlyList<string> Dishes { get; init; }
                public Venue? Venue { get; init; }
                public required int Stars { get; init; }
            }
            """;
        const string Lines = "dishes:\n  - fish, fried\n  - rye bread\nvenue:\n  name: The Old Hall\n  city: Tollen\nstars: 4\n";
        var project = Review.InMarkdown(Lines, Code);

        Assert.Equal(["fish, fried", "rye bread"], (IEnumerable<string>)Review.Value(project, "Dishes")!);
        Assert.Equal("The Old Hall", Review.Value(project, "Venue.Name"));
        Assert.Equal("Tollen", Review.Value(project, "Venue.City"));
        Assert.Equal(10, Review.Value(project, "Venue.Seats"));
        Assert.Equal(4, Review.Value(project, "Stars"));
        var inLines = Review.With("Dishes: soup\nStars: 3\nVenue name: The Old Hall\nVenue seats: 40\n", Code);
        Assert.Equal(40, Review.Value(inLines, "Venue.Seats"));
        Assert.Null(Review.Value(Review.With("Dishes: soup\nStars: 3\n", Code), "Venue"));
        Assert.Equal(
            [
                "(2,1) NEWS057: The header line “Venue name:” is missing. An article with “Venue” needs it: write a header line such "
                    + "as “Venue name: …”.",
            ],
            Review
                .Told("Dishes: soup\nStars: 3\nVenue city: Tollen\n", Code)
                .Select(told => told.Replace("(5,1)", "(2,1)", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Records_with_parameters_and_bases_are_read()
    {
        const string Code = """
            public record Base { public string? Desk { get; init; } public bool IsFree { get; set; } = true; }
            [ArticleFields("reviews")]
            public sealed record F(
                [Range(1, 5)] int Stars, string @class, [FieldName("Photo credit")] string? Photographer = null, int Seats = 12) : Base
            {
                public string Label => $"{Stars} of 5";
                public static int Count { get; set; }
            }
            """;
        var project = Review.With("Stars: 4\nClass: B\nDesk: Culture\nIs free: no\n", Code);

        Assert.Equal("4 of 5", Review.Value(project, "Label"));
        Assert.Equal("B", Review.Value(project, "class"));
        Assert.Equal("Culture", Review.Value(project, "Desk"));
        Assert.Equal(false, Review.Value(project, "IsFree"));
        Assert.Equal(12, Review.Value(project, "Seats"));
        Assert.Equal("Ada", Review.Value(Review.With("Stars: 4\nClass: B\nPhoto credit: Ada\n", Code), "Photographer"));
        Assert.Equal(
            ["(2,8) NEWS056: “6” is not a valid value for “Stars:”. Write a whole number from 1 to 5, such as 4."],
            Review.Told("Stars: 6\nClass: B\n", Code)
        );
    }
}
