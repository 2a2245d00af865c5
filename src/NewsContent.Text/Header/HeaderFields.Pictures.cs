namespace NewsContent.Text.Header;

/// <content>The picture at the top of an article.</content>
/// <remarks>
/// A word that newsrooms write before a photographer’s name (<c>Photo:</c>) is none of the synonyms: it names no file. What they write
/// before captions and credits is in <see cref="HeaderLabels"/>, since whole sentences follow it.
/// </remarks>
internal static partial class HeaderFields
{
    /// <summary>The picture’s file, or its address.</summary>
    public static readonly HeaderField Image = new("Image", HeaderValueKind.Picture)
    {
        Example = "pier.jpg",
        Synonyms = Words(
            "featured image; cover; cover image; hero; hero image; lead image; main image; header image; image file; image path; "
                + "image url; thumbnail; titelbild; aufmacherbild; imagen; imagem; immagine; afbeelding"
        ),
        RecordProperty = "Image",
        Json = new("image", ExportShape.Picture),
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public static readonly HeaderField ImageAlt = new("Image alt", HeaderValueKind.AlternativeText)
    {
        Example = "The new pier at low tide",
        Synonyms = [],
        RecordProperty = "Image",
        Json = ExportedAs.Nothing,
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>What is below the picture.</summary>
    public static readonly HeaderField ImageCaption = new("Image caption", HeaderValueKind.Text)
    {
        Example = "The pier has been closed since March.",
        Synonyms = [],
        RecordProperty = "Image",
        Json = ExportedAs.Nothing,
        Ninjs = ExportedAs.Nothing,
    };

    /// <summary>Who made the picture.</summary>
    public static readonly HeaderField ImageCredit = new("Image credit", HeaderValueKind.Text)
    {
        Example = "Ida Lund",
        Synonyms = [],
        RecordProperty = "Image",
        Json = ExportedAs.Nothing,
        Ninjs = ExportedAs.Nothing,
    };
}
