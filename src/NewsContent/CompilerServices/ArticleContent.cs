using System.ComponentModel;
using System.Reflection;

namespace NewsContent.CompilerServices;

/// <summary>The content of one article, unpacked from the literal that describes it; for generated code.</summary>
/// <remarks>
/// <para>Format <c>4</c> of a packed article: the version <c>4</c>, the table, U+001F, and the literal's own text. Nothing that an
/// article says is in the table: it tells where everything stands. The places count UTF-16 code units in one text: that of the
/// article's file, when that is a resource of the assembly (else nothing), and behind it the own text.</para>
/// <para>The table's characters are U+0020 to U+801F, of 15 bits each, the highest first: together a row of bits, which zeros fill
/// up at its end. In it stand:</para>
/// <list type="bullet">
/// <item><b>flag</b>: one bit</item>
/// <item><b>number(n)</b>: groups of n bits, the lowest group first, with a flag behind each that says whether another one follows</item>
/// <item><b>signed(n)</b>: v as number(n) of 2v, a negative one of -2v-1</item>
/// <item><b>stretch</b>: where a string stands: start number(12), length number(5)</item>
/// <item><b>optional x</b>: a flag, and x if it is set. <b>list(n) of x</b>: the count, number(n), and so many x</item>
/// <item><b>passage</b>: text in pieces, each: signed(3), how far it begins behind the end of the piece read before it, in whichever
/// passage that is (the first one: behind 0); length number(8); a flag for another piece, and if so a flag for a blank in between</item>
/// <item><b>moment</b>: ticks after midnight of its date, signed(20); minutes by which its zone is ahead of UTC, signed(6)</item>
/// </list>
/// <para>In order:</para>
/// <list type="number">
/// <item>optional file: length of its text number(13), checksum number(32), optional name: stretch</item>
/// <item>source path: stretch; slug: list(1) of stretches, joined</item>
/// <item>published: days after 0001-01-01, number(20), optional moment; updated: optional days after published, signed(6), and optional moment</item>
/// <item>kicker: optional passage; headline: passage; summary: optional passage</item>
/// <item>language: stretch; location and source: optional stretches; authors and tags: list(2) of stretches each</item>
/// <item>if there is a file: the end in it of all that was read so far, number(8), and the checksum of its text up to there, folded
/// to 16 bits by XOR of its halves, number(16)</item>
/// <item>lead: list(3) of passages; sections: list(3) of heading: passage, and paragraphs: list(3) of passages</item>
/// <item>speakers: list(3) of name: stretch, role: optional stretch, kind: number(2)</item>
/// <item>quotations: list(4), in reading order, the summary's first; length of the own text, number(6)</item>
/// </list>
/// <para>A quotation: paragraph number(3), counted on from that of the one before, for the first one from the summary, which stands before the first paragraph; its pieces,
/// at least one, which line feeds join: start number(6) and length number(6) in the paragraph, and a flag for another one, which
/// has number(1) before it: paragraphs further on; speaker number(3), 0 for none, else 1 for the first; line signed(3), counted on
/// from the one before; rule number(5), 0 for no attribution, else one more than the <see cref="AttributionRule"/>; confidence
/// number(3), of <see cref="AttributionConfidence"/>; cue: optional start signed(5), behind the start of the paragraph's first
/// piece in the text, and length number(4).</para>
/// <para>The file's bytes are read as the compiler reads them: by their byte order mark (UTF-8, UTF-16, UTF-32), else as UTF-8. The
/// checksum of the text is FNV-1a, 32 bits, over its UTF-16 code units. The resource is named <c>NewsContent/</c> and the name in
/// the table, or the source path when there is none.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleContent
{
    private ArticleContent(PackedArticle packed) => Article = new Article(packed.ReadState().Completed());

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<Section> Sections => Article.Sections;

    /// <summary>The quotations of the body in reading order.</summary>
    public IReadOnlyList<Quote> Quotes => Article.Quotes;

    /// <summary>All that the article says, without names; the typed article is a copy of it.</summary>
    internal Article Article { get; }

    /// <summary>Unpacks an article whose literal holds all of it.</summary>
    /// <param name="packed">The packed article, in the format that the remarks on this type describe.</param>
    /// <returns>The content, every quotation at its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text is of another version of the format, or does not follow it: generated code and package differ in version.</exception>
    public static ArticleContent Unpack(string packed)
    {
        ArgumentNullException.ThrowIfNull(packed);
        return new ArticleContent(new PackedArticle(packed, 0, packed.Length, null));
    }

    /// <summary>Unpacks an article whose text may be a resource.</summary>
    /// <param name="packed">The packed article, in the format that the remarks on this type describe.</param>
    /// <param name="assembly">The assembly of the generated code, which holds the resource.</param>
    /// <returns>The content, every quotation at its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="packed"/> or <paramref name="assembly"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Unpack(string)"/>; or the resource is missing, or holds another text than the one that was compiled.</exception>
    public static ArticleContent Unpack(string packed, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(packed);
        ArgumentNullException.ThrowIfNull(assembly);
        return new ArticleContent(new PackedArticle(packed, 0, packed.Length, assembly));
    }
}
