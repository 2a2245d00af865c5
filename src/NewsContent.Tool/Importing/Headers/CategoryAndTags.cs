using NewsContent.Markdown.FrontMatter;
using NewsContent.Text.Header;
using NewsContent.Tool.Importing.FrontMatter;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>The one category that an article has, and tags.</summary>
/// <param name="take">Takes the entries of keys.</param>
/// <param name="notes">Takes what is to be reported.</param>
internal sealed class CategoryAndTags(Func<Func<string, bool>, List<FrontEntry>> take, ImportNotes notes)
{
    /// <summary>The lines, in the order in which they are written.</summary>
    public IEnumerable<HeadLine> Lines()
    {
        var (category, others) = Category();
        if (category is not null)
            yield return category;
        if (Tags(others, category) is { } tags)
            yield return tags;
    }

    /// <summary>The first category is the kicker; the others are tags.</summary>
    private (HeadLine? Line, IReadOnlyList<FrontWords> Others) Category()
    {
        HeadLine? line = null;
        var others = new List<FrontWords>();
        foreach (var entry in take(static key => FrontMatterKeys.Find(key) == HeaderFields.Kicker))
        {
            foreach (var words in WordsOf(entry))
            {
                if (line is null)
                {
                    line = new HeadLine("category", words.Shown, entry.Line);
                    continue;
                }

                others.Add(words);
                notes.Changed(words.Line, $"“{words.Shown}” becomes a tag: an article has one category, “{line.Values[0]}”.");
            }
        }

        return (line, others);
    }

    private HeadLine? Tags(IReadOnlyList<FrontWords> others, HeadLine? category)
    {
        var (tags, line) = (new List<string>(), category?.SourceLine ?? 0);
        foreach (var entry in take(static key => FrontMatterKeys.Find(key) == HeaderFields.Tags))
        {
            line = tags.Count == 0 ? entry.Line : line;
            if (entry.Value is FrontWords words)
                tags.AddRange(words.Shown.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            else
                tags.AddRange(WordsOf(entry).Select(static one => one.Shown));
        }

        tags = [.. tags.Concat(others.Select(static one => one.Shown)).Distinct(StringComparer.Ordinal)];
        return tags.Count == 0 ? null : new HeadLine("tags", tags, true, line);
    }

    /// <summary>The words of a value or of a list; what has keys of its own is reported.</summary>
    private IReadOnlyList<FrontWords> WordsOf(FrontEntry entry)
    {
        foreach (var other in (entry.Value as FrontList)?.Items ?? [entry.Value])
        {
            if (other is not FrontWords && !other.IsNothing)
                notes.NotMapped(other.Line, $"“{entry.Key}: {ShownValue.Of(other)}” is left out. It is not a word or a list of words.");
        }

        return entry.Value.AllWords;
    }
}
