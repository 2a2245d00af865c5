namespace NewsContent.CompilerServices;

/// <summary>Reads who made an article and what was corrected in it, where the header's names alone do not say it.</summary>
internal static class PackedCreditsReader
{
    private static readonly CreditKind[] Kinds = [CreditKind.Reporting, CreditKind.Photos];

    /// <summary>Adds what the part says to a header; nothing where the article has no such part.</summary>
    public static void Read(ref PackedNumberReader numbers, PackedTextReader text, HeaderContent header)
    {
        if (!numbers.TryBeginPart(PackedPart.Credits, out var end))
            return;
        var byline = Authors(ref numbers, text);
        if (byline.Length > 0)
            header.Byline = ContentList.Own(byline);
        var credits = new List<Credit>();
        foreach (var kind in Kinds)
            credits.AddRange(Authors(ref numbers, text).Select(author => new Credit(kind, author)));
        if (credits.Count > 0)
            header.Credits = ContentList.Own(credits.ToArray());
        var corrections = new Correction[numbers.Count(PackedWidths.Credits)];
        for (var i = 0; i < corrections.Length; i++)
        {
            var day = PackedArticleReader.ReadDay(ref numbers, numbers.Number(PackedWidths.PublishedDay));
            corrections[i] = new Correction(day, text.RequiredStretch(ref numbers, "a correction"));
        }

        if (corrections.Length > 0)
            header.Corrections = ContentList.Own(corrections);
        numbers.EndPart(end);
    }

    private static Author[] Authors(ref PackedNumberReader numbers, PackedTextReader text)
    {
        var authors = new Author[numbers.Count(PackedWidths.Credits)];
        for (var i = 0; i < authors.Length; i++)
            authors[i] = new Author(text.RequiredStretch(ref numbers, "a name"), text.OptionalStretch(ref numbers));
        return authors;
    }
}
