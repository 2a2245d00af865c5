using NewsContent.Text.Fixes;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Header;

/// <summary>Bylines that say what the author is and not who: told, kept as written, and never the summary by mistake.</summary>
public sealed class AuthorPostTests
{
    private const string Headline = "Ferry Back in Service at Tollen";

    [Theory]
    [InlineData("our reporter")]
    [InlineData("From our correspondent")]
    [InlineData("Staff Writer")]
    [InlineData("A Tidings Reporter")]
    [InlineData("Editor")]
    [InlineData("special to the Tidings")]
    [InlineData("unserem Korrespondenten")]
    [InlineData("notre envoyée spéciale")]
    [InlineData("onze verslaggever")]
    [InlineData("nuestra corresponsal")]
    [InlineData("naszego korespondenta")]
    [InlineData("нашего корреспондента")]
    public void A_post_in_the_place_of_a_name_is_reported_and_kept(string value)
    {
        var article = Parse($"By: {value}");

        Assert.Equal([value], article.Authors);
        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS014", problem.Rule.Id);
        Assert.StartsWith($"“{value}” is not an author’s name. Write who wrote the article", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("our reporter and Jane Doe", "our reporter")]
    [InlineData("Jane Doe and our reporter", "our reporter")]
    [InlineData("Staff Writer, Jane Doe", "Staff Writer")]
    public void A_post_beside_a_name_is_left_out(string value, string post)
    {
        var article = Parse($"By: {value}");

        Assert.Equal(["Jane Doe"], article.Authors);
        Assert.StartsWith(
            $"“{post}” is not an author’s name. Write only names",
            Assert.Single(article.Problems).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_posts_are_all_that_the_author_wrote()
    {
        var article = Parse("By: our reporter in Tollen and our photographer");

        Assert.Equal(["our reporter", "our photographer"], article.Authors);
        Assert.Equal(["NEWS014", "NEWS014"], article.Problems.Select(static problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("bell hooks")]
    [InlineData("Ons Jabar")]
    [InlineData("Newsroom")]
    [InlineData("Redaktion")]
    [InlineData("Anna Nos")]
    public void A_name_or_a_desk_is_an_author(string value)
    {
        var article = Parse($"By: {value}");

        Assert.Empty(article.Problems);
        Assert.Equal([value], article.Authors);
    }

    [Theory]
    [InlineData("By our own correspondent", "our own correspondent")]
    [InlineData("By a Staff Reporter", "a Staff Reporter")]
    [InlineData("From Our Correspondent in Tollen", "Our Correspondent")]
    [InlineData("Von unserem Korrespondenten", "unserem Korrespondenten")]
    [InlineData("Van onze verslaggever", "onze verslaggever")]
    [InlineData("Par notre correspondant", "notre correspondant")]
    [InlineData("De nuestro corresponsal", "nuestro corresponsal")]
    [InlineData("Dal nostro inviato", "nostro inviato")]
    [InlineData("Från vår korrespondent", "vår korrespondent")]
    [InlineData("От нашего корреспондента", "нашего корреспондента")]
    public void A_byline_without_colon_and_name_is_no_summary(string line, string author)
    {
        var article = Parse(line);

        Assert.Null(article.Summary);
        Assert.Equal([author], article.Authors);
        Assert.Equal(["NEWS012", "NEWS014"], article.Problems.Select(static problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("By our side of the quay the boats lie")]
    [InlineData("By our editor’s choice: the best boats")]
    [InlineData("From our editor to all our readers on the isle")]
    [InlineData("Our correspondent saw the boats.")]
    [InlineData("Jane Doe.")]
    [InlineData("Jane Doe writes from Tollen")]
    [InlineData("\\Jane Doe")]
    public void A_summary_is_a_summary(string line)
    {
        var article = Parse(line);

        Assert.Empty(article.Problems);
        Assert.Equal(line.TrimStart('\\'), article.Summary?.Text);
    }

    [Theory]
    [InlineData("Jane Doe", "write “By: Jane Doe”")]
    [InlineData("Jane Doe and Sam Lee", "write “By: Jane Doe and Sam Lee”")]
    [InlineData("Ida van der Berg", "write “By: Ida van der Berg”")]
    [InlineData("Eine Reportage von Ida Lund", "write “By: Eine Reportage von Ida Lund”")]
    [InlineData("The boat runs again.\nJane Doe", "write “By: Jane Doe”")]
    [InlineData("From the board", "write “By: From the board”")]
    [InlineData("Our Own Correspondent", "write “By: Our Own Correspondent”")]
    [InlineData("By: Jane Doe\nSam B. Lee", "add it to “By:”")]
    public void A_name_in_the_summarys_place_is_reported(string lines, string advice)
    {
        var article = Parse(lines);

        Assert.EndsWith(lines.Split('\n')[^1], article.Summary?.Text, StringComparison.Ordinal);
        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS044", problem.Rule.Id);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Author: R. Tibbs (Hon. Sec.)", "R. Tibbs", "NEWS012")]
    [InlineData("Por Jussara Lima - meteorologista", "Jussara Lima", "NEWS012 NEWS014")]
    [InlineData("By Jane Doe – staff writer", "Jane Doe", "NEWS012 NEWS014")]
    public void A_byline_with_more_than_the_name_is_no_summary(string line, string author, string ids)
    {
        var article = Parse($"The boat runs again to the isle\n{line}");

        Assert.Equal("The boat runs again to the isle", article.Summary?.Text);
        Assert.Equal([author], article.Authors);
        Assert.Equal(ids, string.Join(' ', article.Problems.Select(static problem => problem.Rule.Id)));
    }

    /// <summary>What a page has under its headline beside a summary.</summary>
    [Theory]
    [InlineData("5 min read")]
    [InlineData("Tollen, Ostra")]
    [InlineData("Exclusive")]
    [InlineData("The Old Pier")]
    [InlineData("#ferry #isle #harbour #boat #fog")]
    [InlineData("Home > News > Harbour > Ferries of the isle")]
    [InlineData("PDF | Print | Mail")]
    [InlineData("第3页")]
    public void A_label_in_the_summarys_place_is_reported(string line)
    {
        var article = Parse(line);

        Assert.Equal(line, article.Summary?.Text);
        var problem = Assert.Single(article.Problems);
        Assert.Equal("NEWS044", problem.Rule.Id);
        Assert.Contains("is the summary, end it with a full stop", problem.Message, StringComparison.Ordinal);
        Assert.Empty(Parse(line + ".").Problems);
        Assert.Empty(Parse("\\" + line).Problems);
    }

    [Theory]
    [InlineData("Jane Doe", "By: |.")]
    [InlineData("5 min read", ".")]
    public void It_is_repaired_by_a_key_or_a_full_stop(string line, string edits)
    {
        var text = $"{Headline}\n{line}\n2026-01-05\n\nText here.\n";
        var fixes = ArticleFixes.For(text, ArticleText.ParseSyntax(text).Problems.Single());

        Assert.Equal(edits, string.Join('|', fixes.Select(static fix => Assert.Single(fix.Edits).NewText)));
    }

    [Theory]
    [InlineData("The Editors")]
    [InlineData("The Tidings staff")]
    public void Those_who_speak_for_a_paper_are_an_author(string value)
    {
        var article = Parse($"By: {value}");

        Assert.Empty(article.Problems);
        Assert.Equal([value], article.Authors);
    }

    private static ArticleSyntax Parse(string lines) => ArticleText.ParseSyntax($"{Headline}\n{lines}\n2026-01-05\n\nText here.\n");
}
