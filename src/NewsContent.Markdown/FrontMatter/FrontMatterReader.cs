using NewsContent.Text;
using NewsContent.Text.Header;
using NewsContent.Text.Names;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Makes of front matter the header of an article.</summary>
internal sealed class FrontMatterReader
{
    private readonly ArticleSource _source;
    private readonly ArticleHeader _header;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, TextRange> _given = new(StringComparer.Ordinal);

    private FrontMatterReader(ArticleSource source, ArticleHeader header, ProblemList problems, CancellationToken cancellation) =>
        (_source, _header, _problems, _cancellation) = (source, header, problems, cancellation);

    /// <summary>Reads front matter; what is wrong in it is told at its place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="fence">Where it stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellation">Honoured at each key.</param>
    public static ArticleHeader Read(ArticleSource source, FrontMatterFence fence, ProblemList problems, CancellationToken cancellation)
    {
        var header = new ArticleHeader
        {
            BodyLineIndex = fence.BodyLineIndex,
            HasDateLine = true,
            FrontMatter = fence.FirstLine,
        };
        var reader = new FrontMatterReader(source, header, problems, cancellation);
        if (!fence.IsClosed)
        {
            problems.Add(
                MarkdownRules.FrontMatterNotValid,
                fence.FirstLine,
                "nothing ends them. Write --- alone on a line below the last of them."
            );
        }

        foreach (var entry in YamlEntries.Read(source, fence.Content, problems, cancellation))
            reader.Take(entry);
        if (header.Date is null && !reader._given.ContainsKey("date"))
            problems.Add(ArticleRules.DateMissing, fence.FirstLine, "Write it between the ---, as in “date: 2026-02-07”.");
        reader.CheckUpdated();
        return header;
    }

    private void Take(YamlEntry entry)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (FrontMatterKeys.IsHeadline(entry.Key))
            TakePassage(entry, "title", passage => _header.Headline = passage);
        else if (FrontMatterKeys.IsSummary(entry.Key))
            TakePassage(entry, "description", passage => _header.Summary = passage);
        else if (FrontMatterKeys.IsDate(entry.Key))
            TakeDate(entry);
        else if (FrontMatterKeys.Find(entry.Key) is { } field)
            TakeField(field, entry);
        else
            ReportUnknown(entry);
    }

    private void TakePassage(YamlEntry entry, string name, Action<PassageSyntax> take)
    {
        if (!IsFirst(entry, name) || Single(entry) is not { } value)
            return;
        if (value.Text.Trim().Length == 0)
            ReportEmpty(entry);
        else
            take(value.ToPassage(_source));
    }

    private void TakeDate(YamlEntry entry)
    {
        if (!IsFirst(entry, "date") || Single(entry) is not { } value)
            return;
        var reading = DateLine.Read(value.Text);
        _header.DateRange = value.Range;
        if (reading.Date is { } date)
            _header.Date = date;
        else
            _problems.Add(ArticleRules.DateNotValid, value.Range, value.Text, reading.Advice ?? "Write it like 2026-02-07.");
    }

    private void TakeField(HeaderField field, YamlEntry entry)
    {
        if (!IsFirst(entry, field.Key))
            return;
        if (entry.Values.All(static value => value.Text.Trim().Length == 0))
        {
            ReportEmpty(entry);
            return;
        }

        switch (field.Kind)
        {
            case HeaderValueKind.Names:
                TakeNames(field, entry);
                break;
            case HeaderValueKind.Texts:
                var texts = entry.IsList
                    ? [.. entry.Values.Select(static value => value.Text.Trim()).Distinct(StringComparer.Ordinal)]
                    : HeaderList.Read(entry.Values[0].Text, _cancellation);
                Set(field, new HeaderValue(entry.ValueRange) { Texts = texts });
                break;
            case HeaderValueKind.Speakers:
                TakeSpeakers(field, entry);
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
                Set(field, new HeaderValue(value.Range) { Text = value.Words, Passage = value.ToPassage(_source) });
                break;
            case HeaderValueKind.Text:
                Set(field, new HeaderValue(value.Range) { Text = value.Words });
                break;
            case HeaderValueKind.Language when LanguageTag.Normalize(value.Text) is { } tag:
                Set(field, new HeaderValue(value.Range) { Text = tag });
                break;
            case HeaderValueKind.Language:
                ReportValue(field, value, "Write the language’s code, such as en, de, fa or pt-BR.");
                break;
            case HeaderValueKind.Date when DateLine.Read(value.Text).Date is { } date:
                Set(field, new HeaderValue(value.Range) { Date = date });
                break;
            case HeaderValueKind.Date:
                ReportValue(field, value, DateLine.Read(value.Text).Advice ?? "Write a date like 2026-02-07.");
                break;
            case HeaderValueKind.Slug when ArticleSlug.Fault(value.Text) is { } fault:
                ReportValue(field, value, fault);
                break;
            case HeaderValueKind.Slug:
                Set(field, new HeaderValue(value.Range) { Text = Unicode.ComposedForm.Of(value.Text) });
                break;
            default:
                throw new InvalidOperationException($"Nothing reads the values of kind {field.Kind}.");
        }
    }

    private void TakeNames(HeaderField field, YamlEntry entry)
    {
        var names = new List<string>();
        foreach (var value in entry.Values)
        {
            // A value that is written with escapes has no place for each of its words.
            var (read, others) = value.IsVerbatim ? AuthorNames.Read(_source.Text, value.Range, _cancellation) : ([value.Text], []);
            names.AddRange(read);
            foreach (var other in others)
            {
                ReportValue(
                    field,
                    new YamlValue(other.Range.In(_source.Text), other.Range, IsVerbatim: true),
                    "It is no author’s name. Write names alone."
                );
            }
        }

        Set(field, new HeaderValue(entry.ValueRange) { Texts = [.. names.Distinct(StringComparer.Ordinal)] });
    }

    private void TakeSpeakers(HeaderField field, YamlEntry entry)
    {
        var speakers = new List<SpeakerSyntax>();
        foreach (var value in entry.Values)
        {
            var (entries, faults) = SpeakerList.Read(value.Text, _cancellation);
            speakers.AddRange(entries.Select(static speaker => new SpeakerSyntax(speaker.Name, speaker.Role, speaker.Kind)));
            foreach (var (_, fault) in faults)
                ReportValue(field, value, fault);
        }

        Set(field, new HeaderValue(entry.ValueRange) { Speakers = speakers });
    }

    /// <summary>An article cannot have been changed before it was published.</summary>
    private void CheckUpdated()
    {
        var given = _header.Values.Find(HeaderFields.Updated.Key);
        if (_header.Date is not { } published || given?.Date is not { } updated || !HeaderFieldReader.IsBefore(updated, published))
            return;
        _header.Values.Remove(HeaderFields.Updated.Key);
        ReportValue(
            HeaderFields.Updated,
            new YamlValue(given.Range.In(_source.Text), given.Range, IsVerbatim: true),
            "It lies before the article’s own date. Write the date of the change, or correct the article’s date."
        );
    }

    private bool IsFirst(YamlEntry entry, string name)
    {
        if (!_given.TryGetValue(name, out var first))
        {
            _given.Add(name, entry.KeyRange);
            return true;
        }

        _problems.Add(
            ArticleRules.HeaderKeyRepeated,
            entry.KeyRange,
            first,
            entry.Key,
            _problems.LineNumber(first.Start),
            "Keep one of the two."
        );
        return false;
    }

    /// <summary>The one value of an entry; null, and told, when it is a list of more.</summary>
    private YamlValue? Single(YamlEntry entry)
    {
        if (entry.Values.Count == 1)
            return entry.Values[0];
        if (entry.Values.Count == 0)
            ReportEmpty(entry);
        else
            ReportSeveral(entry);
        return null;
    }

    private void ReportSeveral(YamlEntry entry) =>
        _problems.Add(
            ArticleRules.HeaderValueNotValid,
            entry.ValueRange,
            $"“{entry.Key}” has several values.",
            "An article has one: keep it."
        );

    private void ReportEmpty(YamlEntry entry) =>
        _problems.Add(
            ArticleRules.HeaderValueNotValid,
            entry.KeyRange,
            $"“{entry.Key}” has no value.",
            "Write it after the colon, or remove the line."
        );

    private void ReportUnknown(YamlEntry entry)
    {
        var meant = HeaderFields.Suggest(entry.Key);
        var advice = meant is null
            ? "There are title, date, description, author, category, tags, lang, slug, updated, location, source and speakers. "
                + "Take the line out."
            : $"Did you mean “{meant.Key.ToLowerInvariant()}”?";
        _problems.Add(ArticleRules.UnknownHeaderLine, entry.KeyRange, entry.Key, advice);
    }

    private void ReportValue(HeaderField field, YamlValue value, string advice) =>
        _problems.Add(
            ArticleRules.HeaderValueNotValid,
            value.Range,
            $"“{Excerpt.Of(value.Text, 100)}” cannot be the value of “{field.Name}”.",
            advice
        );

    private void Set(HeaderField field, HeaderValue value) => _header.Values.Set(field.Key, value);
}
