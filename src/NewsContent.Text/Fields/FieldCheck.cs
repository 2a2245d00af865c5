using System.Text;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Fields;

/// <summary>A fault of an article’s fields.</summary>
/// <param name="Problem">The fault, at its place in the text.</param>
/// <param name="Field">The index of the field in its schema.</param>
internal sealed record FieldProblem(ArticleProblem Problem, int Field);

/// <summary>What a schema makes of an article’s lines.</summary>
/// <param name="Values">The values as they are kept; see <see cref="FieldCheck"/>.</param>
/// <param name="Problems">What is wrong, in the order of the schema.</param>
/// <param name="References">The values that name other articles, in the order of the schema.</param>
internal sealed record CheckedFields(string Values, IReadOnlyList<FieldProblem> Problems, IReadOnlyList<FieldText> References);

/// <summary>
/// Holds the lines of an article to its folder’s schema. The values are in the order of the schema, each in its canonical form
/// (<see cref="FieldValue"/>) and with U+001F after it: nothing where there is none; of a list the number of its items before them; before
/// the fields of a nested record 1, or nothing and none of them.
/// </summary>
internal sealed class FieldCheck
{
    /// <summary>UNIT SEPARATOR: a control character, and so in no article.</summary>
    private const char Separator = '\u001F';

    private readonly FieldSchema _schema;
    private readonly Dictionary<string, FieldLine> _lines = new(StringComparer.Ordinal);
    private readonly FieldPlace _place;
    private readonly List<FieldProblem> _problems = [];
    private readonly List<FieldText> _references = [];
    private readonly StringBuilder _values = new();

    private FieldCheck(FieldSchema schema, IReadOnlyList<FieldLine> lines, FieldPlace place)
    {
        (_schema, _place) = (schema, place);
        foreach (var line in lines)
            _lines[FieldKeys.Bare(line.Name)] = line;
    }

    /// <summary>Checks the lines of an article.</summary>
    /// <param name="schema">The schema of its folder.</param>
    /// <param name="lines">Its lines, each key once.</param>
    /// <param name="place">Where a line that is missing belongs.</param>
    public static CheckedFields Check(FieldSchema schema, IReadOnlyList<FieldLine> lines, FieldPlace place)
    {
        var check = new FieldCheck(schema, lines, place);
        for (var i = 0; i < schema.Fields.Count; i++)
            i = check.Take(i);
        return new CheckedFields(check._values.ToString(), check._problems, check._references);
    }

    /// <summary>Takes a field, or all fields of its group; the result is the index of the last one.</summary>
    private int Take(int index)
    {
        if (_schema.Fields[index].Group is not { } group)
        {
            TakeField(index);
            return index;
        }

        var last = index;
        while (last + 1 < _schema.Fields.Count && _schema.Fields[last + 1].Group == group)
            last++;
        var isThere = _schema.Fields[index].IsGroupRequired;
        for (var i = index; i <= last && !isThere; i++)
            isThere = Find(_schema.Fields[i]) is not null;
        Keep(isThere ? "1" : "");
        for (var i = index; i <= last && isThere; i++)
            TakeField(i);
        return last;
    }

    private FieldLine? Find(FieldDefinition field) => _lines.TryGetValue(FieldKeys.Bare(field.Name), out var line) ? line : null;

    private void TakeField(int index)
    {
        var field = _schema.Fields[index];
        if (field.Kind == FieldKind.Unknown)
            return;
        if (Find(field) is not { } line)
        {
            Keep("");
            if (field.IsRequired)
                Tell(index, ArticleRules.FieldMissing, _place, field.Key, HowToAdd(field));
        }
        else if (line.Values.Count == 0)
        {
            // That nothing stands behind a key is told where it is read.
            Keep("");
        }
        else if (field.IsList)
        {
            TakeList(index, field, line);
        }
        else
        {
            TakeValue(index, field, line);
        }
    }

    private void TakeValue(int index, FieldDefinition field, FieldLine line)
    {
        if (line.IsList || line.Values.Count != 1)
        {
            Keep("");
            ReportValue(index, field, Whole(line), "Write one value, not a list.");
            return;
        }

        Keep(Read(index, field, line.Values[0]) ?? "");
    }

    private void TakeList(int index, FieldDefinition field, FieldLine line)
    {
        var items = line.IsList ? line.Values : FieldList.Items(line.Values[0]);
        var values = new List<string>(items.Count);
        foreach (var item in items)
        {
            if (Read(index, field, item) is { } value)
                values.Add(value);
        }

        if (FieldLimits.CountFault(field, items.Count) is { } fault)
            ReportValue(index, field, Whole(line), fault);
        Keep(values.Count.ToString(System.Globalization.NumberFormatInfo.InvariantInfo));
        foreach (var value in values)
            Keep(value);
    }

    private string? Read(int index, FieldDefinition field, FieldText text)
    {
        var reading = FieldValue.Read(field, text.Text);
        if (reading.Advice is { } advice)
            ReportValue(index, field, text, advice);
        else if (field.Kind == FieldKind.Reference)
            _references.Add(text);
        return reading.Canonical;
    }

    /// <summary>All that is after a key, as one.</summary>
    private static FieldText Whole(FieldLine line)
    {
        var (first, last) = (line.Values[0], line.Values[line.Values.Count - 1]);
        return new FieldText(
            string.Join(", ", line.Values.Select(static value => value.Text)),
            new FieldPlace(new TextRange(first.Place.Range.Start, last.Place.Range.End), first.Place.Start, last.Place.End),
            IsVerbatim: false
        );
    }

    private string HowToAdd(FieldDefinition field)
    {
        var folder = _schema.Folder.Length == 0 ? "Every article needs it" : $"Every article in {_schema.Folder} needs it";
        var whose = field.Group is { } group ? $"An article with “{FieldName.Words(group)}” needs it" : folder;
        var example = FieldAdvice.Example(field);
        return _place.IsInFrontMatter
            ? $"{whose}. Write it between the --- lines, as in “{field.Key.ToLowerInvariant()} {example}”."
            : $"{whose}: write a header line such as “{field.Key} {example}”.";
    }

    private void ReportValue(int index, FieldDefinition field, FieldText text, string advice) =>
        Tell(index, ArticleRules.FieldValueNotValid, text.Place, text.Text, field.Key, advice);

    private void Tell(int index, ArticleRule rule, FieldPlace place, params string[] arguments) =>
        _problems.Add(
            new FieldProblem(
                new ArticleProblem(
                    rule,
                    place.Range,
                    place.Start,
                    place.End,
                    [.. arguments.Select(static argument => Excerpt.Of(argument, ProblemList.LongestArgument))]
                ),
                index
            )
        );

    private void Keep(string value) => _values.Append(value).Append(Separator);
}
