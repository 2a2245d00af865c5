using NewsContent.Text.Header;
using NewsContent.Text.Records;
using NewsContent.Text.Tests.Format;

namespace NewsContent.Text.Tests.Header;

/// <summary>Every row of the table of header fields gets where it says: into the syntax, the record and the documents.</summary>
public sealed class HeaderFieldsTests
{
    public static TheoryData<string> Keys => [.. HeaderFields.All.Select(row => row.Key)];

    [Fact]
    public void Every_field_that_is_declared_is_in_the_table_once()
    {
        var declared = typeof(HeaderFields)
            .GetFields()
            .Where(field => field.FieldType == typeof(HeaderField))
            .Select(field => (HeaderField)field.GetValue(null)!)
            .ToList();

        Assert.Equal(declared, HeaderFields.All);
        Assert.All(declared, field => Assert.Same(field, HeaderFields.Find(field.Key.ToUpperInvariant())));
        var words = HeaderFields.All.SelectMany(field => field.Synonyms.Append(field.Key.ToLowerInvariant())).ToList();
        Assert.Equal(words.Distinct(StringComparer.OrdinalIgnoreCase), words);
        Assert.All(words, word => Assert.Equal(word.ToLowerInvariant(), word));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_line_with_the_example_is_in_order_and_reaches_the_syntax(string key)
    {
        var field = HeaderFields.Find(key)!;
        var lines = $"{field.ExampleLine}\n{Beside(field)}";
        var (without, with) = (ArticleText.ParseSyntax(Article("")), ArticleText.ParseSyntax(Article(lines)));

        Assert.Empty(with.Problems);
        Assert.NotNull(field.Of(with));
        Assert.NotEqual(field.Of(without), field.Of(with));
        Assert.Equal(field.Example, with.HeaderValues.Range(key).In(Article(lines)));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_value_reaches_the_record(string key)
    {
        var field = HeaderFields.Find(key)!;
        var without = ArticleText.Parse(Article(""), "Articles/ferry.txt");
        var with = ArticleText.Parse(Article($"{field.ExampleLine}\n{Beside(field)}"), "Articles/ferry.txt");
        if (field.RecordProperty is null)
        {
            Assert.Same(HeaderFields.Note, field);
            Assert.Equal(ArticleText.Parse(Article("\n"), "Articles/ferry.txt"), with);
            return;
        }

        var property = typeof(Article).GetProperty(field.RecordProperty);
        Assert.NotNull(property);
        Assert.NotEqual(property.GetValue(without), property.GetValue(with));
        Assert.NotEqual(without, with);
    }

    /// <summary>What a record has of its own account is written by every form itself; all else goes through the record's fields.</summary>
    [Fact]
    public void Every_field_that_is_exported_is_a_field_of_the_record()
    {
        var ownAccount = HeaderFields.All.Where(field => field.Json.Shape == ExportShape.WithEveryArticle || field == HeaderFields.Note);

        Assert.Equal(HeaderFields.All.Except(ownAccount), RecordFields.All.Select(field => field.Field));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_documents_have_the_key(string key)
    {
        var format = Repository.Read("docs", "article-format.md");

        Assert.Contains($"\n| `{key}` | ", format, StringComparison.Ordinal);
        var keys = format.Split('\n').Single(line => line.StartsWith("key              = ", StringComparison.Ordinal));
        Assert.Contains($"\"{key}\"", keys, StringComparison.Ordinal);
        Assert.Contains($"`{key}", Repository.Read("docs", "editors.md"), StringComparison.Ordinal);
        Assert.Contains($"`{key}:`", Repository.Read("docs", "rules", "NEWS012.md"), StringComparison.Ordinal);
    }

    /// <summary>What is said of a picture belongs to one, and a picture has words for those who do not see it.</summary>
    private static string Beside(HeaderField field) =>
        field == HeaderFields.Image ? "Image alt: The quay\n"
        : field == HeaderFields.ImageAlt ? "Image: quay.jpg\n"
        : field.Key.StartsWith("Image", StringComparison.Ordinal) ? "Image: quay.jpg\nImage alt: The quay\n"
        : "";

    /// <summary>An invented article in which every kind of value makes a difference.</summary>
    private static string Article(string line) => $"Ferry Runs Again\n{line}2026-02-07\n\n“We sail,” said Lindqvist.\n";
}
