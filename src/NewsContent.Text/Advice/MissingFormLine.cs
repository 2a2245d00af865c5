using NewsContent.Text.Header;
using NewsContent.Text.Quotations.Turns;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Advice;

/// <summary>A talk, turn by turn, in an article whose header does not say that labels name who speaks.</summary>
internal static class MissingFormLine
{
    private const string WithSpeakers = ", and a line “Speakers:” with the name of the person who answers";

    public static void Report(ArticleSyntax article, ProblemList problems, CancellationToken cancellation)
    {
        if (article.HeaderValues.Find(HeaderFields.Form.Key) is not null || !article.Paragraphs.Any(HasLabel))
            return;
        var listed = new ListedSpeakers([.. article.ListedSpeakers.Select(SpeakerEntry.Of)]);
        var above = new[] { article.Headline, article.Summary }.OfType<PassageSyntax>();
        var labels = new TurnLabels(article.Language, listed, above, article.Paragraphs, cancellation);
        var marked = new HashSet<int>(article.Quotes.SelectMany(static quote => quote.Pieces).Select(static piece => piece.ParagraphIndex));
        SpeakerLabel? before = null;
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var paragraph = article.Paragraphs[i];
            var label = !marked.Contains(i) && IsSentence(paragraph) ? labels.At(paragraph) : null;
            if (label is { } second && before is { } first && AreTurns(article.Paragraphs[i - 1], first, paragraph, second, labels))
            {
                var name = first.Name.In(article.Paragraphs[i - 1].Text);
                var names = NamesOf(article, labels);
                problems.Add(
                    AdviceRules.FormNotWritten,
                    article.Paragraphs[i - 1].InFile(first.Name),
                    name,
                    FormOf(names, labels),
                    listed.Entries.Count == 0 && names.Any(labels.IsAnswer) ? WithSpeakers : ""
                );
                return;
            }

            before = label;
        }
    }

    private static bool HasLabel(PassageSyntax paragraph) =>
        !paragraph.IsCode && SpeakerLabel.At(paragraph.Text, new TextRange(0, paragraph.Text.Length)) is not null;

    /// <summary>“When: 7 pm” is a line of a notice.</summary>
    private static bool IsSentence(PassageSyntax paragraph) =>
        paragraph.Text.Length > 0 && Characters.EndsSentence(paragraph.Text[paragraph.Text.Length - 1]);

    /// <summary>Two labels that differ and of which other paragraphs, the list of speakers or the language know one at least.</summary>
    private static bool AreTurns(PassageSyntax above, SpeakerLabel first, PassageSyntax below, SpeakerLabel second, TurnLabels labels)
    {
        var (one, other) = (first.Name.In(above.Text), second.Name.In(below.Text));
        return !NamePattern.Same(one, other) && (labels.IsEvident(one) || labels.IsEvident(other));
    }

    /// <summary>Two who speak in turn, and labels of questions, are an interview; more names are a transcript.</summary>
    private static string FormOf(HashSet<string> names, TurnLabels labels) =>
        names.Count > 2 && !names.Any(labels.IsOfQuestions) ? FormWords.Transcript : FormWords.Interview;

    private static HashSet<string> NamesOf(ArticleSyntax article, TurnLabels labels)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in article.Paragraphs)
        {
            if (labels.At(paragraph) is { } label)
                names.Add(label.Name.In(paragraph.Text));
        }

        return names;
    }
}
