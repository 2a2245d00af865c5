using NewsContent.Text.Attribution;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Passages;
using NewsContent.Text.Quotations;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.RunningText;

/// <summary>Reads text that has no article's header, such as an agency's copy: every line or block is a passage.</summary>
internal static class RunningTextReader
{
    /// <summary>No one wraps lines by hand at more than this; a text with longer lines has one line for each paragraph.</summary>
    private const int LongestWrappedLine = 120;

    /// <summary>The longest first line, in UTF-16 code units, that can be the headline.</summary>
    private const int LongestHeadline = 160;

    public static RunningTextSyntax Read(string text, ArticleTextOptions options, CancellationToken cancellation)
    {
        var language = options.DefaultLanguage;
        var source = new ArticleSource(text);
        var problems = new ProblemList(source);
        var quoted = new QuotedPassages(language, source, problems) { Explanations = options.Explanations };
        var passages = Passages(source, cancellation);

        // The headline is a run of its own; the rest is one, since a heading may stand inside a long quotation.
        var hasHeadline =
            passages.Count > 1 && IsHeadline(passages[0].Text, LanguageProfile.For(language)?.Orthography.CapitalizesNouns == true);
        if (hasHeadline)
            quoted.AddRun(PassageKind.Headline, [passages[0]], 0, cancellation);
        var headlines = hasHeadline ? 1 : 0;
        quoted.AddRun(PassageKind.Paragraph, [.. passages.Skip(headlines)], headlines, cancellation);

        return new RunningTextSyntax(passages, [.. quoted.MakeQuotes(cancellation).OfType<QuoteSyntax>()], problems.InOrder());
    }

    private static List<PassageSyntax> Passages(ArticleSource source, CancellationToken cancellation)
    {
        var isWrapped = source.Lines.All(static line => line.Trimmed.Length <= LongestWrappedLine);
        var passages = new List<PassageSyntax>();
        var passage = new PassageBuilder(source);
        foreach (var line in source.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!passage.IsEmpty && (line.IsBlank || !isWrapped))
            {
                passages.Add(passage.Build());
                passage = new PassageBuilder(source);
            }

            if (!line.IsBlank)
                passage.AddVerbatim(line);
        }

        if (!passage.IsEmpty)
            passages.Add(passage.Build());
        return passages;
    }

    // A first line without a full stop, or one whose words have capitals as no sentence has; in German every noun has one.
    private static bool IsHeadline(string words, bool capitalizesNouns)
    {
        if (words.Length > LongestHeadline)
            return false;
        return !Characters.IsClosingPunctuation(words[words.Length - 1]) || !capitalizesNouns && IsTitleCase(words);
    }

    private static bool IsTitleCase(string text)
    {
        var (words, capitals) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i - start < 4)
                continue;
            words++;
            if (char.IsUpper(text[start]))
                capitals++;
        }

        return words > 0 && capitals * 3 > words * 2;
    }
}
