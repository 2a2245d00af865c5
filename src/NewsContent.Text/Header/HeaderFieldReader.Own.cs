using NewsContent.Text.Rules;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <content>Lines of the folder’s schema: they are kept as they are, since their values are checked when the schema is known.</content>
internal sealed partial class HeaderFieldReader
{
    /// <summary>Takes a line of the folder’s schema: its value is checked when the schema is known.</summary>
    private bool ReadOwn(string key, HeaderLine line)
    {
        var first = header.FieldLines.Find(known => known.Name == key);
        if (first is not null)
        {
            problems.Add(
                ArticleRules.HeaderKeyRepeated,
                line.KeyRange,
                first.Key.Range,
                key + ":",
                problems.LineNumber(first.Key.Range.Start),
                "Keep one of the two. Write the values of a list in one line, with commas or semicolons between them."
            );
            return false;
        }

        if (line.ValueRange.Length == 0)
            ReportEmpty(key + ":", line.Line.Trimmed);

        AddOwn(key, line);
        return true;
    }

    private void AddOwn(string key, HeaderLine line)
    {
        FieldText[] values =
            line.ValueRange.Length == 0
                ? []
                : [new FieldText(source.Words(line.ValueRange), FieldPlace.Of(source, line.ValueRange), IsVerbatim: true)];
        header.FieldLines.Add(new FieldLine(key, FieldPlace.Of(source, line.KeyRange), values, IsList: false));
    }

    /// <summary>
    /// The key of the folder’s schema that an unknown one most likely means, unless it is one of the format’s in other words.
    /// </summary>
    private string? NearestOwn(HeaderLine line)
    {
        var words = source.Words(line.KeyRange);
        return HeaderSynonyms.Find(words) is null ? source.FieldKeys.Nearest(words) : source.FieldKeys.Find(words);
    }

    private string OwnKeys => string.Concat(source.FieldKeys.All.Select(static name => $", {name}:"));
}
