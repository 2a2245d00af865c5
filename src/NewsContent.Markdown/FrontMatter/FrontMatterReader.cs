using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Header.Languages;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Makes of front matter the header of an article.</summary>
internal sealed partial class FrontMatterReader
{
    private readonly ArticleSource _source;
    private readonly ArticleHeader _header;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellation;
    private readonly FrontMatterProblems _told;
    private readonly Dictionary<string, YamlEntry> _given = new(StringComparer.Ordinal);
    private HashSet<int> _commentLines = [];
    private bool _hasDate;

    private FrontMatterReader(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation) =>
        (_source, _header, _problems, _told, _cancellation) = (source, header, problems, new FrontMatterProblems(problems), cancellation);

    /// <summary>Reads front matter; what is wrong in it is reported at its place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="fence">Where it is.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each key.</param>
    public static ArticleHeader Read(ArticleSource source, FrontMatterFence fence, ProblemList problems, CancellationToken cancellation)
    {
        if (fence.Unread is { } unread)
            return Unread(fence, unread, problems);
        var header = new ArticleHeader
        {
            BodyLineIndex = fence.BodyLineIndex,
            HasDateLine = true,
            FrontMatter = fence.FirstLine,
        };
        if (fence.Kind != FenceKind.Whole)
        {
            var advice = fence.Kind switch
            {
                FenceKind.WithoutEnd => "it has no closing ---. Write --- alone on a line below the last key.",
                FenceKind.WithoutBeginning => "it has no opening ---. Write --- alone on a line above the first key.",
                FenceKind.BelowOther =>
                    "it must begin on the first line of the file. Write --- there, and move the other lines below the keys.",
                _ => "it needs --- lines around it. Write --- alone on the first line of the file, and --- below the last key.",
            };
            problems.Add(ArticleRules.FrontMatterNotValid, fence.FirstLine, advice);
        }

        var reading = YamlEntries.Read(source, fence.Content, problems, cancellation);
        var language = reading.Entries.FirstOrDefault(static entry => FrontMatterKeys.Find(entry.Key) == HeaderFields.Language);
        if (language is { Values.Count: > 0 })
            source = OwnLanguage.Of(source, language.Values[0].Text);
        var reader = new FrontMatterReader(source, header, problems, cancellation);
        reader._commentLines = reading.CommentLines;
        header.EndsEarly = reading.EndsEarly;
        reader._hasDate = reading.Entries.Any(static entry =>
            FrontMatterKeys.IsDate(entry.Key) && !FrontMatterKeys.IsPublishDate(entry.Key)
        );
        foreach (var entry in reading.Entries)
            reader.Take(entry);
        if (header.Date is null && !header.EndsEarly && !reader._given.ContainsKey("date"))
            problems.Add(ArticleRules.DateMissing, fence.FirstLine, "Write it between the --- lines, as in “date: 2026-02-07”.");
        reader.CheckDates();
        reader.CheckPicture();
        return header;
    }

    /// <summary>One message for keys in another language than YAML, though headline and date are both missing without them.</summary>
    private static ArticleHeader Unread(FrontMatterFence fence, string what, ProblemList problems)
    {
        var howTo = $"{what} are not read. Write them between --- lines, as in “title: The headline” and “date: 2026-02-07”.";
        problems.Add(ArticleRules.DateMissing, fence.FirstLine, howTo);
        return new ArticleHeader { BodyLineIndex = fence.BodyLineIndex, HasDateLine = true };
    }

    private void Take(YamlEntry entry)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_source.FieldKeys.Find(entry.Key) is { } own)
            TakeOwn(own, entry);
        else if (FrontMatterKeys.IsHeadline(entry.Key))
            TakePassage(entry, "title", passage => _header.Headline = passage);
        else if (FrontMatterKeys.IsSummary(entry.Key))
            TakePassage(entry, "description", passage => _header.Summary = passage);
        else if (_hasDate && FrontMatterKeys.IsPublishDate(entry.Key))
            TakeField(HeaderFields.Embargo, entry);
        else if (FrontMatterKeys.IsDate(entry.Key))
            TakeDate(entry);
        else if (FrontMatterKeys.Find(entry.Key) is { } field)
            TakeField(field, entry);
        else if (!TakeDatedCorrection(entry))
            TakeUnknown(entry);
    }

    private void TakePassage(YamlEntry entry, string name, Action<PassageSyntax> take)
    {
        if (!IsFirst(entry, name) || Single(entry) is not { } value)
            return;
        if (entry.IsList)
            _told.List(entry);
        else
            take(value.ToPassage(_source));
    }

    private void TakeDate(YamlEntry entry)
    {
        if (_told.IsSwitch(entry) || !IsFirst(entry, "date") || Single(entry) is not { } value)
            return;
        var reading = FrontMatterDate.Read(value.Text, _source.HeaderLanguage);
        _header.DateRange = value.Range;
        if (reading.Date is { } date)
        {
            _header.Date = date;
        }
        else
        {
            _problems.Add(
                ArticleRules.DateNotValid,
                value.Range,
                value.Text,
                reading.Advice ?? "Write it as year, month and day, such as 2026-02-07."
            );
        }
    }

    private void TakeField(HeaderField field, YamlEntry entry)
    {
        if (field.Kind == HeaderValueKind.Correction)
        {
            TakeCorrections(entry);
            return;
        }

        if (!field.IsRepeated && !IsFirst(entry, field.Key))
            return;
        if (field == HeaderFields.ImageAlt && entry.IsEmptyOnPurpose)
            Set(field, new HeaderValue(entry.KeyRange) { Text = "" });
        if (Values(entry) is not { Count: > 0 } values)
            return;
        switch (field.Kind)
        {
            case HeaderValueKind.Names or HeaderValueKind.Credits:
                TakeNames(field, entry, values);
                break;
            case HeaderValueKind.Texts:
                var texts = entry.IsList
                    ? [.. values.Select(static value => value.Text).Distinct(StringComparer.Ordinal)]
                    : HeaderList.Read(values[0].Text, _cancellation);
                if (!entry.IsList && texts.FirstOrDefault(static text => text[0] == '#' && text.Contains(" #")) is not null)
                    _told.Value(field, values[0], "Write words with commas between them, and no #.");
                Set(field, new HeaderValue(entry.ValueRange) { Texts = texts });
                break;
            case HeaderValueKind.Speakers:
                TakeSpeakers(field, entry, values);
                break;
            case HeaderValueKind.References or HeaderValueKind.Aliases:
                TakeSlugs(field, entry, values);
                break;
            case HeaderValueKind.Status:
                TakeStatus(field, entry);
                break;
            case HeaderValueKind.Note:
                Set(field, new HeaderValue(entry.ValueRange));
                break;
            default:
                if (Single(entry) is { } value)
                    TakeValue(field, value);
                break;
        }
    }

    private void TakeValue(HeaderField field, YamlValue value)
    {
        switch (field.Kind)
        {
            case HeaderValueKind.Passage:
                Set(field, new HeaderValue(value.Range) { Text = value.Text, Passage = value.ToPassage(_source) });
                break;
            case HeaderValueKind.Text:
                Set(field, new HeaderValue(value.Range) { Text = value.Text });
                break;
            case HeaderValueKind.Picture or HeaderValueKind.AlternativeText:
                TakeOfPicture(field, value);
                break;
            case HeaderValueKind.Language when LanguageTag.Normalize(value.Text) is { } tag:
                Set(field, new HeaderValue(value.Range) { Text = tag });
                break;
            case HeaderValueKind.Language:
                _told.Value(field, value, "Write a language code, such as en, de, fa or pt-BR.");
                break;
            case HeaderValueKind.Date when FrontMatterDate.Read(value.Text, _source.HeaderLanguage).Date is { } date:
                Set(field, new HeaderValue(value.Range) { Date = date });
                break;
            case HeaderValueKind.Date:
                _told.Value(
                    field,
                    value,
                    FrontMatterDate.Read(value.Text, _source.HeaderLanguage).Advice ?? "Write a date such as 2026-02-07."
                );
                break;
            case HeaderValueKind.Form when FormWords.Read(value.Text) is { } form:
                Set(field, new HeaderValue(value.Range) { Text = form });
                break;
            case HeaderValueKind.Form:
                _told.Value(field, value, FormWords.Advice);
                break;
            case HeaderValueKind.Moment:
                TakeMoment(field, value);
                break;
            case HeaderValueKind.Slug when ArticleSlug.Fault(value.Text) is { } fault:
                _told.Value(field, value, fault);
                break;
            case HeaderValueKind.Slug:
                Set(field, new HeaderValue(value.Range) { Text = Unicode.ComposedForm.Of(value.Text) });
                break;
            default:
                throw new InvalidOperationException($"Nothing reads the values of kind {field.Kind}.");
        }
    }

    private void TakeSlugs(HeaderField field, YamlEntry entry, IReadOnlyList<YamlValue> values)
    {
        // An item of a list may have a comma in it.
        var list = new SlugList(field, [.. values.SelectMany(value => entry.IsList ? [(value.Text, value.Range)] : SlugsIn(value))]);
        foreach (var (place, fault) in list.Faults)
            _told.Value(field, new YamlValue(place.In(_source.Text), place, IsVerbatim: true), fault);
        if (list.Value(entry.ValueRange) is { } read)
            Set(field, read);
    }

    /// <summary>The slugs of one value; one that is written with escapes has no place for each of them.</summary>
    private IEnumerable<(string Text, TextRange Range)> SlugsIn(YamlValue value) =>
        value.IsVerbatim
            ? SlugList.Read(_source.Text, value.Range, _cancellation)
            : SlugList.Read(value.Text, new TextRange(0, value.Text.Length), _cancellation).Select(item => (item.Text, value.Range));

    /// <summary>An article cannot have been changed before it was published, nor expire before anybody may read it.</summary>
    private void CheckDates()
    {
        foreach (var (field, range, advice) in DatesInOrder.Check(_header))
            _told.Value(field, new YamlValue(range.In(_source.Text), range, IsVerbatim: true), advice);
        foreach (var early in CorrectionList.Settle(_header))
        {
            const string Early = "It is before the article’s date. Write the date of the correction, or correct the article’s date.";
            _told.Value(HeaderFields.Correction, new YamlValue(early.DateRange.In(_source.Text), early.DateRange, IsVerbatim: true), Early);
        }
    }

    private bool IsFirst(YamlEntry entry, string name)
    {
        if (!_given.TryGetValue(name, out var first))
        {
            _given.Add(name, entry);
            return true;
        }

        _told.Repeated(entry, first);
        return false;
    }

    /// <summary>The one value of an entry; null, and told, when it has none or more.</summary>
    private YamlValue? Single(YamlEntry entry)
    {
        var values = Values(entry);
        if (values.Count > 1)
            _told.Several(entry);
        return values.Count == 1 ? values[0] : null;
    }

    /// <summary>The values that say something. Those that say nothing are reported, but where a comment takes their place.</summary>
    private IReadOnlyList<YamlValue> Values(YamlEntry entry)
    {
        if (entry.IsEmpty)
        {
            var isAccepted = entry.HasUnread || entry.IsEmptyOnPurpose && !IsRequired(entry.Key);
            if (!isAccepted && !_commentLines.Contains(_problems.LineIndex(entry.KeyRange.Start)))
                _told.Empty(entry);
            return [];
        }

        foreach (var value in entry.Values)
        {
            if (value.Text.Length == 0 && !_commentLines.Contains(_problems.LineIndex(value.Range.Start)))
                _told.EmptyItem(entry, value);
        }

        return [.. entry.Values.Where(static value => value.Text.Length > 0)];
    }

    private static bool IsRequired(string key) => FrontMatterKeys.IsHeadline(key) || FrontMatterKeys.IsDate(key);

    private void Set(HeaderField field, HeaderValue value) => _header.Values.Set(field.Key, value);
}
