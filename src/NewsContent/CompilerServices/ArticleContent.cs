using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>The content of one article, unpacked from the literal that holds it; for generated code.</summary>
/// <remarks>
/// <para>Format <c>2</c> of a packed article. Fields are separated by U+001F, which no article can contain; an empty field says
/// that the article has no such thing. A list is a field with the number of its items, then their fields. Integers are decimal
/// ASCII digits with an optional leading <c>-</c>. In order:</para>
/// <list type="number">
/// <item>the format's version, <c>2</c></item>
/// <item>slug, source path, kicker, headline, summary</item>
/// <item>published (<c>yyyy-MM-dd</c>), published at (<c>yyyy-MM-ddTHH:mm:ss.fffffffzzz</c>), updated, updated at</item>
/// <item>language, location, source</item>
/// <item>the authors; the tags</item>
/// <item>the speakers, each: name, role, kind (<c>0</c> person, <c>1</c> organization, <c>2</c> unnamed)</item>
/// <item>the paragraphs of the body, each: its text</item>
/// <item>the sections, each: heading, index of its first paragraph, number of its paragraphs. Each begins where the one before
/// it ends, and the last one ends with the body; what stands before the first is the lead</item>
/// <item>the quotations in reading order, the summary's first, each: a field of integers with a blank between them
/// (<c>paragraphIndex speakerIndex line rule confidence</c>, then for each piece <c>paragraphIndex start length</c>), and the cue</item>
/// </list>
/// <para>A paragraph index of -1 means the summary, a speaker index of -1 no speaker, a rule of -1 no attribution.
/// Rule and confidence are the numbers of <see cref="AttributionRule"/> and <see cref="AttributionConfidence"/>. Start and length count UTF-16 code units
/// in the paragraph's text or in the summary. A quotation's text is its pieces, at least one, joined by a line feed.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    private ArticleContent(Article article) => Article = article;

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<Section> Sections => Article.Sections;

    /// <summary>The quotations of the body in reading order.</summary>
    public IReadOnlyList<Quote> Quotes => Article.Quotes;

    /// <summary>All that the article says, without names; the typed article is a copy of it.</summary>
    internal Article Article { get; }

    /// <summary>Unpacks an article.</summary>
    /// <param name="packed">The packed article, in the format that the remarks on this type describe.</param>
    /// <returns>The content, every quotation at its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text is of another version of the format, or does not follow it: generated code and package differ in version.</exception>
    public static ArticleContent Unpack(string packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        return new ArticleContent(PackedArticle.Read(packed));
    }
}
