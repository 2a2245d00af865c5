using NewsContent.Text.Rules;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <content>Bylines, credits and the list of speakers.</content>
internal sealed partial class HeaderFieldReader
{
    private void ReadNames(HeaderField field, TextRange range)
    {
        var (authors, others) = AuthorNames.Read(source.Text, range, source.HeaderLanguage, cancellation);
        string[] names = [.. authors.Select(static author => author.Name).Distinct(StringComparer.Ordinal)];
        if (names.Length == 0)
            ReportValue(field, range, "Write one name, or several with commas between them.");
        else
            Set(field, new HeaderValue(range) { Texts = names, Authors = authors });
        if (others.Count == 0)
            return;
        var isByline = field.Kind == HeaderValueKind.Names;
        var alone = isByline
            ? "Write who wrote the article, or delete the line. A newspaper or agency goes in “Source:”."
            : "Write a name, or delete the line.";
        var advice =
            $"Write only names, with commas between them: “{field.Name} {string.Join(", ", names)}”. Put a role in brackets after "
            + "the name.";
        foreach (var other in others)
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                other.Range,
                $"“{Excerpt.Of(source.Words(other.Range).Trim(), LongestValue)}” is not {(isByline ? "an author’s" : "a")} name.",
                other.IsAlone ? alone : advice
            );
        }
    }

    private void ReadSpeakers(HeaderField field, string value, TextRange range)
    {
        var (entries, faults) = SpeakerList.Read(value, cancellation);
        SpeakerSyntax[] speakers = [.. entries.Select(static entry => new SpeakerSyntax(entry.Name, entry.Role, entry.Kind))];
        Set(field, new HeaderValue(range) { Speakers = speakers });
        foreach (var (part, fault) in faults)
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                new TextRange(range.Start + part.Start, range.Start + part.End),
                "The list of speakers cannot be read.",
                fault
            );
        }
    }
}
