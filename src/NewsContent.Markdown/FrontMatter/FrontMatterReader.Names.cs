using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <content>Authors, credits and speakers.</content>
internal sealed partial class FrontMatterReader
{
    private void TakeNames(HeaderField field, YamlEntry entry, IReadOnlyList<YamlValue> values)
    {
        var names = new List<AuthorSyntax>();
        foreach (var value in values)
        {
            if (names.Count > 0 && AuthorNames.IsPartOfName(value.Text))
            {
                // "[Bo Lind, PhD]" is one author, as in header lines.
                names[names.Count - 1] = names[names.Count - 1] with { Name = names[names.Count - 1].Name + ", " + value.Text };
                continue;
            }

            // A value that is written with escapes has no place for each of its words.
            var (read, others) = value.IsVerbatim
                ? AuthorNames.Read(_source.Text, value.Range, _source.HeaderLanguage, _cancellation)
                : AuthorNames.Read(value.Text, new TextRange(0, value.Text.Length), _source.HeaderLanguage, _cancellation);
            names.AddRange(read);
            ReportWords(field, entry, value, read.Count);
            foreach (var other in others)
            {
                var words = other.Range.In(value.IsVerbatim ? _source.Text : value.Text);
                var place = value.IsVerbatim ? other.Range : value.Range;
                var advice =
                    $"It is not {(field.Kind == HeaderValueKind.Names ? "an author’s" : "a")} name. Write only names. Put a role "
                    + "in brackets after the name.";
                _told.Value(field, new YamlValue(words, place, value.IsVerbatim), advice);
            }
        }

        Set(
            field,
            new HeaderValue(entry.ValueRange)
            {
                Texts = [.. names.Select(static author => author.Name).Distinct(StringComparer.Ordinal)],
                Authors = [.. names.Distinct()],
            }
        );
    }

    /// <summary>Words of a byline before a name, and more names than one in an item of a list.</summary>
    private void ReportWords(HeaderField field, YamlEntry entry, YamlValue value, int count)
    {
        if (BylineStart.LengthOf(value.Text) is > 0 and var length)
        {
            var place = value.IsVerbatim ? TextRange.At(value.Range.Start, length) : value.Range;
            var words = new YamlValue(value.Text.Substring(0, length), place, value.IsVerbatim);
            _told.Value(field, words, "It is not part of a name. Write only names.");
        }

        if (entry.IsList && count > 1 && value.Text.IndexOfAny(Commas) >= 0)
            _told.Value(field, value, "Each item of the list is one author. Write “Ida Lund” instead of “Lund, Ida”.");
    }

    private static readonly char[] Commas = [',', '\u060C', '\u3001', '\uFF0C'];

    private void TakeSpeakers(HeaderField field, YamlEntry entry, IReadOnlyList<YamlValue> values)
    {
        var speakers = new List<SpeakerSyntax>();
        foreach (var value in values)
        {
            var (entries, faults) = SpeakerList.Read(value.Text, _cancellation);
            speakers.AddRange(entries.Select(static speaker => new SpeakerSyntax(speaker.Name, speaker.Role, speaker.Kind)));
            foreach (var (_, fault) in faults)
                _told.Value(field, value, fault);
        }

        Set(field, new HeaderValue(entry.ValueRange) { Speakers = speakers });
    }
}
