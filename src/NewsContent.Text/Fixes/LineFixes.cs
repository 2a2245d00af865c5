using System.Globalization;
using NewsContent.Text.Body;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Source;

namespace NewsContent.Text.Fixes;

/// <summary>Fixes of whole lines: the header's, the headline's, headings, notes.</summary>
internal static class LineFixes
{
    private const string IsText = "Keep it as text: put a \\ before the line";

    public static IEnumerable<FixProposal> HeadlineMissing(FixContext context) => [Escape(context)];

    /// <summary>Unseen, only signs and blanks of the repeated headline are overwritten, and no letter or digit.</summary>
    public static IEnumerable<FixProposal> RepeatedHeadlineDiffers(FixContext context)
    {
        var headline = context.Article.Headline!.Text;
        var words = context.Words;

        // Which of two headlines with other words is the right one, nobody knows but the author.
        var isMeant = words != headline && LettersOf(words) == LettersOf(headline);
        yield return new FixProposal("Repeat the headline as it is above", isMeant, new TextEdit(context.Problem.Range, headline));
        yield return new FixProposal(
            "Start the text here: put a blank line above",
            false,
            FixContext.Insert(context.Line.Full.Start, context.LineEnd)
        );
        if (context.Problem.Related is { } above)
            yield return new FixProposal("Make this line the headline", false, new TextEdit(above.Range, words));
    }

    public static IEnumerable<FixProposal> SectionWithoutParagraph(FixContext context) =>
        HeadingRule.ExplicitMarkLength(context.Source.Text, context.Line.Trimmed) == 0 ? [Escape(context)] : [];

    public static IEnumerable<FixProposal> HeadingRepeated(FixContext context)
    {
        for (var number = 2; number < 100; number++)
        {
            var name = context.Words + " " + number.ToString(NumberFormatInfo.InvariantInfo);
            if (context.Article.Sections.Any(section => string.Equals(section.Heading.Text, name, StringComparison.OrdinalIgnoreCase)))
                continue;
            yield return new FixProposal(
                $"Rename this heading to “{name}”",
                false,
                FixContext.Insert(context.Problem.Range.End, name.Substring(context.Words.Length))
            );
            yield break;
        }
    }

    public static IEnumerable<FixProposal> UnknownHeaderLine(FixContext context)
    {
        if (OwnKey(context) is { } own)
            yield return own;

        // "By Jane Doe" has the key and lacks its colon.
        if (HeaderLine.Read(context.Source, context.Line) is { Field: null, Suggestion: { } field } line)
        {
            var colon =
                context.Source.Text.IndexOfAny([':', '\uFF1A'], line.KeyRange.End, line.ValueRange.Start - line.KeyRange.End) < 0
                    ? ":"
                    : "";
            var key = line.KeyOf(field, context.Source);
            yield return new FixProposal($"Write “{key}:”", false, new TextEdit(line.KeyRange, key + colon));
        }

        yield return Escape(context);
    }

    /// <summary>The key of the folder’s own that an unknown one is near to; null when none is.</summary>
    public static FixProposal? OwnKey(FixContext context)
    {
        if (HeaderLine.Read(context.Source, context.Line) is not { } line || line.KeyRange != context.Problem.Range)
            return null;
        var keys = context.Source.FieldKeys;
        return keys.Nearest(context.Words) is { } own ? new FixProposal($"Write “{own}:”", false, new TextEdit(line.KeyRange, own)) : null;
    }

    /// <summary>What is a list goes on in the first of the two lines.</summary>
    public static IEnumerable<FixProposal> HeaderKeyRepeated(FixContext context)
    {
        var remove = FixContext.Delete(context.WholeLine(context.Line));
        if (
            HeaderLine.Read(context.Source, context.Line) is { Field: { IsList: true } field, ValueRange.Length: > 0 } line
            && context.Problem.Related is { } first
            && HeaderLine.Read(context.Source, context.LineAt(first.Range.Start)) is { ValueRange.Length: > 0 } whole
        )
        {
            var value = line.ValueRange.In(context.Source.Text);
            yield return new FixProposal(
                $"Add “{value}” to line {context.Problem.Arguments[1]}",
                false,
                FixContext.Insert(whole.ValueRange.End, (field.Kind == HeaderValueKind.Speakers ? "; " : ", ") + value),
                remove
            );
        }

        yield return new FixProposal("Delete this line", false, remove);
    }

    public static IEnumerable<FixProposal> HeaderValueNotValid(FixContext context)
    {
        if (HeaderLine.Read(context.Source, context.Line) is not { Field: { } field } line)
            yield break;
        var value = line.ValueRange.In(context.Source.Text);
        if (value.Length == 0)
            yield return new FixProposal("Delete this line", false, FixContext.Delete(context.WholeLine(context.Line)));
        if (field.Kind is HeaderValueKind.Names or HeaderValueKind.Credits && context.Problem.Range.Length < line.ValueRange.Length)
        {
            foreach (var proposal in HeaderFixes.Title(context))
                yield return proposal;
        }

        if (field.Kind == HeaderValueKind.Slug && ArticleSlug.Make(value) is { Length: > 0 } slug)
            yield return new FixProposal($"Write {slug}", false, new TextEdit(line.ValueRange, slug));
        if (field.Kind == HeaderValueKind.Status && value.Length > 0)
            yield return new FixProposal($"Write {PublicationWords.Draft}", false, new TextEdit(line.ValueRange, PublicationWords.Draft));
        if (field.Kind == HeaderValueKind.Form && FormWords.Meant(value) is { } form)
            yield return new FixProposal($"Write {form}", false, new TextEdit(line.ValueRange, form));
        var range =
            field.Kind == HeaderValueKind.Date ? line.ValueRange
            : context.Problem.Range == line.DayRange ? line.DayRange
            : default;
        if (range.Length == 0)
            yield break;
        var reading = DateLine.Read(range.In(context.Source.Text), context.Source.HeaderLanguage);
        foreach (var date in reading.Corrections)
            yield return new FixProposal($"Write {date}", reading.IsCertain, new TextEdit(range, date));
    }

    public static IEnumerable<FixProposal> SpeakerMisspelt(FixContext context)
    {
        var name = context.Problem.Arguments[1];
        yield return new FixProposal($"Write “{name}”", false, new TextEdit(context.Problem.Range, name));
    }

    public static IEnumerable<FixProposal> SpeakerNotListed(FixContext context)
    {
        var name = context.Problem.Arguments[0];
        foreach (var line in context.Source.Lines)
        {
            if (line.IsBlank || HeaderLine.Read(context.Source, line) is not { Field.Kind: HeaderValueKind.Speakers } speakers)
                continue;
            yield return new FixProposal(
                $"Add “{name}” to the line “Speakers:”",
                false,
                FixContext.Insert(speakers.ValueRange.End, "; " + name)
            );
            yield break;
        }

        // Without the line, one right above the date.
        var date = context.Source.Lines.FirstOrDefault(line => !line.IsBlank && DateLine.IsDate(context.Source, line));
        if (date.Trimmed.Length > 0)
        {
            yield return new FixProposal(
                $"Add a line “Speakers:” with “{name}”",
                false,
                FixContext.Insert(date.Full.Start, $"Speakers: {name}{context.LineEnd}")
            );
        }
    }

    public static IEnumerable<FixProposal> Note(FixContext context) =>
        [new FixProposal("Keep it as text: put a \\ before the brace", false, FixContext.Insert(context.Problem.Range.Start, "\\"))];

    private static string LettersOf(string words) => new([.. words.Where(Characters.IsWordPart)]);

    private static FixProposal Escape(FixContext context) => new(IsText, false, FixContext.Insert(context.Line.Trimmed.Start, "\\"));
}
