using System.Diagnostics;

namespace NewsContent;

/// <summary>A line of an article's table of contents.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ContentsEntry
{
    private ContentsEntry(Section section, string id, IReadOnlyList<ContentsEntry> entries) =>
        (Section, Id, Entries) = (section, id, entries);

    /// <summary>The section.</summary>
    public Section Section { get; }

    /// <summary>The id of its heading in the article's page, as <see cref="Article.IdOf(Section)"/> gives it.</summary>
    public string Id { get; }

    /// <summary>Its subsections, in reading order; may be empty.</summary>
    public IReadOnlyList<ContentsEntry> Entries { get; }

    /// <summary>Its heading.</summary>
    public string Heading => Section.Heading;

    /// <summary>Its heading.</summary>
    public override string ToString() => ShortText.Of(Heading);

    internal static ContentList<ContentsEntry> Of(Article article)
    {
        var next = 0;
        return Under(article.State.Body.Sections.Items, article.State.Ids.OfSections, 0, ref next);
    }

    /// <summary>The sections from the next one on that are below a level, each with those under it.</summary>
    private static ContentList<ContentsEntry> Under(Section[] sections, string[] ids, int level, ref int next)
    {
        var entries = new List<ContentsEntry>();
        while (next < sections.Length && sections[next].Level > level)
        {
            var at = next++;
            entries.Add(new ContentsEntry(sections[at], ids[at], Under(sections, ids, sections[at].Level, ref next)));
        }

        return ContentList.Own(entries.ToArray());
    }
}
