using NewsContent.CompilerServices;
using NewsContent.Text.Names;

namespace NewsContent.Generators.Models;

/// <summary>
/// What the emitted code holds of one article, and nothing else: no positions beyond those that the records have themselves, so
/// that an edit which changes no content emits nothing anew.
/// </summary>
/// <param name="Identity">The file's path in the project, with <c>/</c>: names the article from build to build.</param>
/// <param name="Name">Its place in the generated class.</param>
/// <param name="Headline">For the tooltip.</param>
/// <param name="Details">For the tooltip: the date, and the kicker before it when there is one.</param>
/// <param name="Packed">
/// The content in the packed form that the NewsContent library reads: all of it, or a table beside the file's text.
/// </param>
/// <param name="Sections">The named sections, in order.</param>
/// <param name="Quotes">The named quotations of the body, in order.</param>
internal sealed record ArticleModel(
    string Identity,
    ArticleName Name,
    string Headline,
    string Details,
    string Packed,
    EquatableArray<MemberModel> Sections,
    EquatableArray<MemberModel> Quotes
)
{
    /// <summary>The record of its fields; null where its folder has none.</summary>
    public RecordModel? Fields { get; private init; }

    /// <summary>The same article with fields.</summary>
    /// <param name="record">The record.</param>
    /// <param name="values">The values, as <see cref="PackedFormat"/> says.</param>
    public ArticleModel WithFields(RecordModel record, string values) =>
        this with
        {
            Fields = record,
            Packed = $"{Packed}{PackedFormat.NameSeparator}{PackedFormat.Fields}{values}",
        };

    /// <summary>The slugs that it had before; empty for nearly every article.</summary>
    public EquatableArray<string> Aliases { get; init; } = EquatableArray<string>.Empty;

    /// <summary>
    /// The names that are after the packed form and follow from other articles: whether it is a translation, the slugs of the articles to
    /// which it refers, and the pictures that it names; empty for most articles.
    /// </summary>
    public string References { get; init; } = "";

    /// <summary>The packed article with all that is after it.</summary>
    public string Literal => References.Length == 0 ? Packed : Packed + References;
}

/// <summary>A section or quotation that has a name.</summary>
/// <param name="Name">A C# identifier, unique in its collection.</param>
/// <param name="Tooltip">The lines of its tooltip, as text.</param>
internal sealed record MemberModel(string Name, EquatableArray<string> Tooltip);
