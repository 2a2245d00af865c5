using NewsContent.Text.Names;
using NewsContent.Text.Passages;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>Reads the values of the header lines, each key once.</summary>
internal sealed partial class HeaderFieldReader(
    ArticleSource source,
    ArticleHeader header,
    ProblemList problems,
    CancellationToken cancellation
)
{
    /// <summary>How much of a value a message repeats.</summary>
    private const int LongestValue = 100;

    private readonly Dictionary<HeaderField, TextRange> _given = [];

    /// <summary>A kicker that stands above the headline is the value of the field.</summary>
    public void TakeKicker(SourceLine line)
    {
        _given[HeaderFields.Kicker] = line.Trimmed;
        Set(HeaderFields.Kicker, PassageBuilder.FromLine(source, line));
    }

    /// <summary>Takes a header line into the header, or reports what is wrong with it.</summary>
    /// <returns>False when its key was given already: that is all that is then said of the line.</returns>
    public bool Read(HeaderLine line)
    {
        if (line.OwnKey is { } key)
            return ReadOwn(key, line);
        if (line.Field is not { } field)
        {
            ReportUnknown(line);
            if (NearestOwn(line) is { } meantKey)
            {
                // What it would say without the slip is not missing.
                if (!header.FieldLines.Exists(known => known.Name == meantKey))
                    AddOwn(meantKey, line);
                return true;
            }

            if (line.Label == LabelMeaning.Summary && header.Summary is null && line.ValueRange.Length > 0)
                header.Summary = PassageBuilder.FromRange(source, line.ValueRange, line.Line.Index);
            if ((line.Suggestion ?? PictureLines.FieldOf(line.Label)) is { } meant && line.ValueRange.Length > 0)
                ReadAsMeant(meant, line);
            return true;
        }

        if (!field.IsRepeated && _given.TryGetValue(field, out var first))
        {
            problems.Add(
                ArticleRules.HeaderKeyRepeated,
                line.KeyRange,
                first,
                field.Name,
                problems.LineNumber(first.Start),
                HowToHaveOne(field)
            );
            return false;
        }

        _given[field] = line.KeyRange;
        if (line.ValueRange.Length == 0)
        {
            ReportEmpty(field.Name, line.Line.Trimmed);
        }
        else
        {
            ReadValue(field, line);
        }

        return true;
    }

    private void ReportEmpty(string name, TextRange range) =>
        problems.Add(ArticleRules.HeaderValueNotValid, range, $"“{name}” has no value.", "Write it after the colon, or delete the line.");

    private static string HowToHaveOne(HeaderField field) =>
        field.Kind switch
        {
            HeaderValueKind.Names => $"Write several authors in one line, as in “{field.Name} Ada Stone, Ben Holm”.",
            HeaderValueKind.Credits => $"Write several names in one line, as in “{field.Name} Ada Stone, Ben Holm”.",
            HeaderValueKind.Texts => $"Write several {field.Key.ToLowerInvariant()} in one line, with commas between them.",
            HeaderValueKind.Speakers => "Write all speakers in one line, with semicolons between them.",
            HeaderValueKind.References or HeaderValueKind.Aliases => "Write several slugs in one line, with commas between them.",
            _ => "Keep one of the two.",
        };

    /// <summary>
    /// A line with a slip in its key says what it would say without: what else is wrong must not wait for the slip's repair.
    /// </summary>
    private void ReadAsMeant(HeaderField field, HeaderLine line)
    {
        if (!_given.ContainsKey(field) && IsValid(field, source.Words(line.ValueRange)))
            ReadValue(field, line);
    }

    private bool IsValid(HeaderField field, string value) =>
        field.Kind switch
        {
            HeaderValueKind.Language => LanguageTag.Normalize(value) is not null,
            HeaderValueKind.Date => DateLine.Read(value, source.HeaderLanguage).Date is not null,
            HeaderValueKind.Status => PublicationWords.Status(value) is not null,
            HeaderValueKind.Form => FormWords.Read(value) is not null,
            HeaderValueKind.Moment => PublicationWords.Moment(DateLine.Read(value)).Moment is not null,
            HeaderValueKind.Slug => ArticleSlug.Fault(value) is null,
            HeaderValueKind.Names or HeaderValueKind.Credits or HeaderValueKind.Texts => HeaderList.Read(value, cancellation).Count > 0,
            HeaderValueKind.References or HeaderValueKind.Aliases => !value.Any(char.IsWhiteSpace) && SlugList.Fault(value) is null,
            HeaderValueKind.Picture => PictureLines.Fault(value) is null,
            HeaderValueKind.Passage or HeaderValueKind.Text or HeaderValueKind.Speakers => true,
            HeaderValueKind.AlternativeText => true,

            // Nothing of a note is kept, and of a correction nothing without its day.
            HeaderValueKind.Note or HeaderValueKind.Correction => false,
            _ => throw new InvalidOperationException($"Nothing is said of the values of kind {field.Kind}."),
        };

    private void ReadValue(HeaderField field, HeaderLine line)
    {
        var (range, lineIndex) = (line.ValueRange, line.Line.Index);
        var value = source.Words(range);
        switch (field.Kind)
        {
            case HeaderValueKind.Passage:
                Set(field, PassageBuilder.FromRange(source, range, lineIndex));
                break;
            case HeaderValueKind.Text:
                Set(field, new HeaderValue(range) { Text = value });
                break;
            case HeaderValueKind.Picture or HeaderValueKind.AlternativeText:
                ReadOfPicture(field, value, range);
                break;
            case HeaderValueKind.Names or HeaderValueKind.Credits:
                ReadNames(field, range);
                break;
            case HeaderValueKind.Texts:
                SetList(field, range, HeaderList.Read(value, cancellation));
                break;
            case HeaderValueKind.Language:
                ReadLanguage(field, value, range);
                break;
            case HeaderValueKind.Date:
                ReadDate(field, value, range);
                break;
            case HeaderValueKind.Status:
                ReadStatus(field, value, range);
                break;
            case HeaderValueKind.Form:
                ReadForm(field, value, range);
                break;
            case HeaderValueKind.Moment:
                ReadMoment(field, value, range);
                break;
            case HeaderValueKind.Slug:
                ReadSlug(field, value, range);
                break;
            case HeaderValueKind.Speakers:
                ReadSpeakers(field, value, range);
                break;
            case HeaderValueKind.References or HeaderValueKind.Aliases:
                ReadSlugs(field, range);
                break;
            case HeaderValueKind.Correction:
                ReadCorrection(line);
                break;
            case HeaderValueKind.Note:
                Set(field, new HeaderValue(range));
                break;
            default:
                throw new InvalidOperationException($"Nothing reads the values of kind {field.Kind}.");
        }
    }

    private void Set(HeaderField field, HeaderValue value) => header.Values.Set(field.Key, value);

    private void Set(HeaderField field, PassageSyntax passage) =>
        Set(field, new HeaderValue(passage.Range) { Text = passage.Text, Passage = passage });

    /// <summary>A value of nothing but commas names nobody.</summary>
    private void SetList(HeaderField field, TextRange range, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            ReportValue(field, range, "Write one name, or several with commas between them.");
        else
            Set(field, new HeaderValue(range) { Texts = items });
    }

    private void ReadLanguage(HeaderField field, string value, TextRange range)
    {
        if (LanguageTag.Normalize(value) is { } tag)
            Set(field, new HeaderValue(range) { Text = tag });
        else
            ReportValue(field, range, "Write a language code, such as en, de, fa or pt-BR.");
    }

    private void ReadDate(HeaderField field, string value, TextRange range)
    {
        const string Form = "Write a date such as 2026-02-07, or a date with a time and its zone, such as 2026-02-07T09:30+01:00.";
        var reading = DateLine.Read(value, source.HeaderLanguage);
        if (reading.Date is { } date)
            Set(field, new HeaderValue(range) { Date = date });
        else
            ReportValue(field, range, reading.Advice ?? Form);
    }

    private void ReadStatus(HeaderField field, string value, TextRange range)
    {
        var status = PublicationWords.Status(value);

        // Whatever else was meant, an author who writes the line wants the article looked at before it is published.
        Set(field, new HeaderValue(range) { Text = status ?? PublicationWords.Draft });
        if (status is null)
            ReportValue(field, range, PublicationWords.StatusAdvice);
    }

    private void ReadForm(HeaderField field, string value, TextRange range)
    {
        if (FormWords.Read(value) is { } form)
            Set(field, new HeaderValue(range) { Text = form });
        else
            ReportValue(field, range, FormWords.Advice);
    }

    private void ReadMoment(HeaderField field, string value, TextRange range)
    {
        var (moment, advice) = PublicationWords.Moment(DateLine.Read(value));
        if (moment is not null)
            Set(field, new HeaderValue(range) { Date = moment });
        else
            ReportValue(field, range, advice);
    }

    /// <summary>An article cannot have been changed before it was published, nor expire before anybody may read it.</summary>
    public void CheckDates()
    {
        foreach (var (field, range, advice) in DatesInOrder.Check(header))
            ReportValue(field, range, advice);
        foreach (var early in CorrectionList.Settle(header))
        {
            problems.Add(
                ArticleRules.HeaderValueNotValid,
                early.DateRange,
                $"“{source.Words(early.DateRange)}” is not a valid date for a correction.",
                "It is before the article’s date. Write the date of the correction, or correct the article’s date."
            );
        }
    }

    private void ReportUnknown(HeaderLine line)
    {
        if (source.FieldKeys.AdviceOnElsewhere(source.Words(line.KeyRange)) is { } elsewhere)
        {
            ReportUnknown(line.KeyRange, elsewhere);
            return;
        }

        var advice = (line.Suggestion, line.Label) switch
        {
            _ when NearestOwn(line) is { } own => $"Did you mean “{own}:”?",
            ({ } meant, _) => $"Did you mean “{line.KeyOf(meant, source)}:”?",
            (_, { } label) when PictureLines.FieldOf(label) is { } meant => $"Did you mean “{meant.Name}”?",
            (_, LabelMeaning.Headline) => "The headline has no key: write only the headline on the first line.",
            (_, LabelMeaning.Summary) => "The summary has no key: write only the summary between the headline and the date.",
            (_, LabelMeaning.Date) => "The date has no key: write only the date on its line, such as 2026-02-07.",
            _ => $"Known header lines are {Keys}{OwnKeys} and others.",
        };
        ReportUnknown(line.KeyRange, $"{advice} If this line is part of the summary, put a \\ before it.");
    }

    /// <summary>A line below a note or a correction, which is one line.</summary>
    public void ReportSecondLine(SourceLine line, HeaderField field) =>
        ReportUnknown(
            line.Trimmed,
            $"A header line is one line: move these words up, after “{field.Name}”. If they are the summary, put a blank line above them."
        );

    /// <summary>A line above the date that is neither a header line nor a summary.</summary>
    /// <param name="range">Its words.</param>
    /// <param name="advice">What to do about it.</param>
    public void ReportUnknown(TextRange range, string advice) =>
        problems.Add(ArticleRules.UnknownHeaderLine, range, Excerpt.Of(source.Words(range), LongestValue), advice);

    /// <summary>The keys that most articles have: a message of all would say nothing.</summary>
    private static string Keys =>
        string.Join(", ", HeaderFields.All.TakeWhile(static row => row != HeaderFields.Related).Select(static row => row.Name));

    private void ReportValue(HeaderField field, TextRange range, string advice) =>
        problems.Add(
            ArticleRules.HeaderValueNotValid,
            range,
            $"“{Excerpt.Of(source.Words(range), LongestValue)}” is not a valid value for “{field.Name}”.",
            advice
        );
}
