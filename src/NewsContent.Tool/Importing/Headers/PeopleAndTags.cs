using NewsContent.Markdown.FrontMatter;
using NewsContent.Text.Header;
using NewsContent.Tool.Importing.FrontMatter;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>Authors, the one category that an article has, and tags.</summary>
/// <param name="take">Takes the entries of keys.</param>
/// <param name="notes">Takes what is to be told.</param>
internal sealed class PeopleAndTags(Func<Func<string, bool>, List<FrontEntry>> take, ImportNotes notes)
{
    private static readonly string[] NamesOfPersons = ["name", "title"];

    /// <summary>The lines, in the order in which they are written.</summary>
    public IEnumerable<HeadLine> Lines()
    {
        if (Authors() is { } authors)
            yield return authors;
        var (category, others) = Category();
        if (category is not null)
            yield return category;
        if (Tags(others, category) is { } tags)
            yield return tags;
    }

    private HeadLine? Authors()
    {
        var (names, line) = (new List<string>(), 0);
        foreach (var entry in take(static key => FrontMatterKeys.Find(key) == HeaderFields.By))
        {
            line = names.Count == 0 ? entry.Line : line;
            foreach (var value in entry.Value is FrontList list ? list.Items : [entry.Value])
            {
                if (NameOf(value) is { } name)
                    names.Add(WithoutBy(name));
                else if (!value.IsNothing)
                    notes.NotMapped(value.Line, $"“{entry.Key}: {ShownValue.Of(value)}” is left out. It has no name of an author.");
            }
        }

        names = [.. names.Distinct(StringComparer.Ordinal)];
        return names.Count switch
        {
            0 => null,
            1 => new HeadLine("author", names[0], line),
            _ => new HeadLine("authors", names, true, line),
        };
    }

    private string? NameOf(FrontValue value)
    {
        if (value is not FrontMap map)
            return value is FrontWords { IsNothing: false } words ? words.Shown : null;
        var name = NamesOfPersons.Select(map.Find).OfType<FrontWords>().FirstOrDefault(static words => !words.IsNothing);
        var role = map.Find("role") is FrontWords { IsNothing: false } given && given.Text.IndexOfAny(['(', ')', ',']) < 0 ? given : null;
        foreach (var entry in map.Entries.Where(entry => name is not null && !entry.Value.IsNothing))
        {
            if (!ReferenceEquals(entry.Value, name) && !ReferenceEquals(entry.Value, role))
            {
                notes.NotMapped(
                    entry.Line,
                    $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. Of an author an article has the name and the role."
                );
            }
        }

        return name is null || role is null ? name?.Shown : $"{name.Shown} ({role.Shown})";
    }

    private static string WithoutBy(string name)
    {
        var length = BylineStart.LengthOf(name);
        return length == 0 ? name : name[length..].TrimStart(' ', ':');
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
                notes.Changed(words.Line, $"“{words.Shown}” is a tag: an article has one category, “{line.Values[0]}”.");
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

    /// <summary>The words of a value or of a list; what has keys of its own is told.</summary>
    private IReadOnlyList<FrontWords> WordsOf(FrontEntry entry)
    {
        foreach (var other in (entry.Value as FrontList)?.Items ?? [entry.Value])
        {
            if (other is not FrontWords && !other.IsNothing)
                notes.NotMapped(other.Line, $"“{entry.Key}: {ShownValue.Of(other)}” is left out. It is no word and no list of words.");
        }

        return entry.Value.AllWords;
    }
}
