using System.Globalization;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Tests.Source;

public sealed class CharacterCheckTests
{
    private const string Header = "Headline\n2026-02-07\n\n";
    private const string Rest = " and many more words, so that the file is clearly text.";

    private static List<ArticleProblem> Problems(string body) => [.. ArticleText.ParseSyntax(Header + body + Rest).Problems];

    [Fact]
    public void Exactly_the_listed_characters_are_forbidden()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            // Plane by plane all is alike but the two last characters of each.
            if (codePoint > 0xFFFF && (codePoint & 0xFFFF) is > 0x10 and < 0xFFF0)
                continue;

            var text = codePoint is >= 0xD800 and <= 0xDFFF or <= 0xFFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
            var isForbidden =
                codePoint
                    is (< 0x20 and not (9 or 10 or 13))
                        or (>= 0x7F and <= 0x9F)
                        or (>= 0x202A and <= 0x202E)
                        or (>= 0x2066 and <= 0x2069)
                        or 0xFFFD
                        or (>= 0xD800 and <= 0xDFFF)
                        or (>= 0xFDD0 and <= 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
            var found = Problems("a" + text + "b").Where(problem => problem.Rule == ArticleRules.ForbiddenCharacter).ToList();
            Assert.True(found.Count == (isForbidden ? 1 : 0), string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}"));
            if (!isForbidden)
                continue;

            Assert.Equal(TextRange.At(Header.Length + 1, text.Length), found[0].Range);
            Assert.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4} "),
                found[0].Arguments[0],
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("\u2067a\u2069", 0)]
    [InlineData("\u2066a\u2067b\u2069\u2069", 0)]
    [InlineData("\u2067a\nb\u2069", 0)]
    [InlineData("\u2067a\n\nb\u2069", 2)]
    [InlineData("\u2066a\u2067b\u2069", 1)]
    [InlineData("\u2069a\u2067", 2)]
    public void An_isolate_needs_its_partner_in_the_paragraph(string body, int problems) => Assert.Equal(problems, Problems(body).Count);

    [Fact]
    public void An_unpaired_isolate_is_reported_at_its_place()
    {
        var problem = Assert.Single(Problems("\u2066a\u2067b\u2069"));
        Assert.Equal(TextRange.At(Header.Length, 1), problem.Range);
    }

    [Fact]
    public void So_many_places_are_reported_and_the_rest_is_counted()
    {
        var problems = Problems(string.Concat(Enumerable.Repeat("\u0001 word ", 80)));
        Assert.Equal(51, problems.Count);
        Assert.EndsWith("This file has 29 more places like this.", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lost_characters_are_one_problem_beside_the_others()
    {
        var problems = Problems("a\uFFFDb\u0001c\uFFFD\uFFFDd\uD83De");
        Assert.Equal(["U+FFFD REPLACEMENT CHARACTER", "U+0001 CONTROL CHARACTER"], problems.Select(problem => problem.Arguments[0]));
        Assert.Contains("lost here and at 2 more places", problems[0].Message, StringComparison.Ordinal);
    }
}
