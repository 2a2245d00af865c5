using NewsContent.Markdown.FrontMatter;
using NewsContent.Text.Header;
using NewsContent.Text.Source;
using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>Makes of a post’s front matter the lines of an article’s.</summary>
internal sealed class HeadMapping
{
    private readonly SourcePost _post;
    private readonly SiteKind _kind;
    private readonly ImportNotes _notes;
    private readonly List<FrontEntry> _entries;

    private HeadMapping(SourcePost post, SiteKind kind, ImportNotes notes)
    {
        (_post, _kind, _notes) = (post, kind, notes);

        // Hugo reads the keys below “params” as if they stood above it.
        _entries =
        [
            .. post.Front.Map.Entries.SelectMany(static entry =>
                entry is { Key: "params", Value: FrontMap below } ? below.Entries : (IEnumerable<FrontEntry>)[entry]
            ),
        ];
    }

    /// <summary>The lines of the article, in the order in which they are written. What has no place is reported.</summary>
    /// <param name="post">The post.</param>
    /// <param name="site">The site that it belongs to.</param>
    /// <param name="addresses">What slugs, aliases and references come to.</param>
    /// <param name="pictures">Copies the picture of the head.</param>
    /// <param name="fields">The keys that the project’s own record has for the folder.</param>
    /// <param name="notes">Takes what is to be reported.</param>
    public static List<HeadLine> Map(
        SourcePost post,
        Site site,
        HeadAddresses addresses,
        HeadPicture pictures,
        FieldKeys fields,
        ImportNotes notes
    )
    {
        var mapping = new HeadMapping(post, site.Kind, notes);
        List<HeadLine> own = [.. mapping.Others(key => fields.Find(key) is not null)];
        var lines = new List<HeadLine?>
        {
            mapping.Words("title", static key => FrontMatterKeys.IsHeadline(key)),
            mapping.Date(),
            mapping.Words("description", static key => FrontMatterKeys.IsSummary(key)),
        };
        var persons = new Persons(mapping.Take, notes);
        lines.Add(persons.Authors());
        lines.AddRange(new CategoryAndTags(mapping.Take, notes).Lines());
        lines.Add(mapping.Words("location", static key => FrontMatterKeys.Find(key) == HeaderFields.Location));
        lines.Add(mapping.Words("source", static key => FrontMatterKeys.Find(key) == HeaderFields.Source));
        lines.Add(mapping.Language());
        lines.Add(mapping.Updated());
        lines.AddRange(addresses.Lines(post, mapping.Take, notes));
        lines.AddRange(new Publication(mapping.Take, post, site.Kind, notes).Lines());
        lines.AddRange(pictures.Lines(post, mapping.Take, notes));
        lines.AddRange(persons.Credits());
        lines.Add(new Corrections(mapping.Take, site.Kind == SiteKind.Astro, notes).Line());
        lines.AddRange(own);
        lines.AddRange(mapping.Others(static key => FrontMatterKeys.Find(key) is not null));
        mapping.TellRest();
        return [.. lines.OfType<HeadLine>()];
    }

    /// <summary>Takes all entries whose key is meant; each is taken once.</summary>
    private List<FrontEntry> Take(Func<string, bool> isMeant)
    {
        var taken = _entries.FindAll(entry => isMeant(entry.Key));
        _entries.RemoveAll(taken.Contains);
        return taken.FindAll(static entry => !entry.Value.IsNothing);
    }

    private HeadLine? Words(string key, Func<string, bool> isMeant)
    {
        HeadLine? line = null;
        foreach (var entry in Take(isMeant))
        {
            if (line is not null || entry.Value is not FrontWords words)
                ReportLeftOut(entry, line is null ? "It is not a line of words." : $"The article already has a line “{key}”.");
            else
                line = new HeadLine(key, words.Shown, entry.Line);
        }

        return line;
    }

    private HeadLine? Date()
    {
        var entries = Take(key => FrontMatterKeys.IsDate(key) && !FrontMatterKeys.IsPublishDate(key) && !IsSwitchKey(key));
        if (entries.Count == 0)
        {
            // Without another date the moment of publishing is the date; it is the end of the embargo as well.
            entries = _entries.FindAll(static entry => FrontMatterKeys.IsPublishDate(entry.Key) && !entry.Value.IsNothing);
        }

        HeadLine? line = null;
        foreach (var entry in entries)
        {
            if (line is not null)
                ReportLeftOut(entry, "The article already has a date.");
            else if (entry.Value is FrontWords words && PostDate.Read(words.Text, _kind == SiteKind.Astro) is { } date)
                line = Of("date", date, entry.Line);
            else
                ReportLeftOut(entry, "It is not a date with only one reading. Write one such as 2026-02-07.");
        }

        return line ?? DateOfName();
    }

    /// <summary>The date with which the name of the file, or of its folder, begins.</summary>
    private HeadLine? DateOfName()
    {
        var name = _post.Name.Page[(_post.Name.Page.LastIndexOf('/') + 1)..];
        if (name.Length < 10 || DateLine.Read(name[..10]).Date is null)
            return null;
        _notes.Changed(0, $"The front matter has no date, so {name[..10]} from the file name is written.");
        return new HeadLine("date", name[..10], 0);
    }

    private HeadLine? Updated()
    {
        HeadLine? line = null;
        foreach (var entry in Take(static key => FrontMatterKeys.Find(key) == HeaderFields.Updated))
        {
            if (line is null && entry.Value is FrontWords words && PostDate.Read(words.Text, _kind == SiteKind.Astro) is { } date)
            {
                line = Of("updated", date, entry.Line);
            }
            else
            {
                ReportLeftOut(
                    entry,
                    line is null ? "It is not a date that can be read." : "The article already has a date of its last change."
                );
            }
        }

        return line;
    }

    private HeadLine Of(string key, PostDate date, int line)
    {
        if (date.Note is not null)
            _notes.Changed(line, $"“{key}”: {date.Note}");
        return new HeadLine(key, date.Written, line);
    }

    /// <summary>A translation has its language by its name; an original says one that the project may not have.</summary>
    private HeadLine? Language()
    {
        var entries = Take(static key => FrontMatterKeys.Find(key) == HeaderFields.Language);
        var written = entries.Count > 0 && entries[0].Value is FrontWords words ? LanguageTag.Normalize(words.Text) : null;
        if (_post.Original is not null)
        {
            if (written is not null && !string.Equals(written, _post.Name.Language, StringComparison.OrdinalIgnoreCase))
                ReportLeftOut(entries[0], "The file name of a translation already says its language.");
            return null;
        }

        if (entries.Count > 0 && written is null)
            ReportLeftOut(entries[0], "It is not a language code, such as de or pt-BR.");
        return (written ?? _post.WrittenLanguage) is { } language
            ? new HeadLine("lang", language, entries.Count > 0 ? entries[0].Line : 0)
            : null;
    }

    /// <summary>Keys of the project’s own record, and those that an article has under the same name, stay as they are.</summary>
    private IEnumerable<HeadLine> Others(Func<string, bool> isOne)
    {
        foreach (var entry in Take(isOne))
        {
            if (entry.Value is FrontWords words)
                yield return new HeadLine(entry.Key, words.Shown, entry.Line);
            else if (entry.Value is FrontList list && list.Items.All(static item => item is FrontWords))
                yield return new HeadLine(entry.Key, [.. list.AllWords.Select(static item => item.Shown)], true, entry.Line);
            else
                ReportLeftOut(entry, "Articles allow only a value or a list of values there.");
        }
    }

    private void TellRest()
    {
        foreach (var entry in _entries.Where(static entry => !entry.Value.IsNothing))
        {
            ReportLeftOut(
                entry,
                KeyNames.IsOfPage(entry.Key)
                    ? "Your app decides how a page looks and where it is."
                    : "Articles have no header line for it. If your app needs it, make it a field (docs/fields.md)."
            );
        }
    }

    private void ReportLeftOut(FrontEntry entry, string reason) =>
        _notes.NotMapped(entry.Line, $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. {reason}");

    /// <summary><c>published: true</c> is not a date.</summary>
    private bool IsSwitchKey(string key) =>
        KeyNames.Bare(key) == "published"
        && _entries.Exists(entry => entry.Key == key && FrontMatterProblems.Switch(entry.Value.Shown) is not null);
}
