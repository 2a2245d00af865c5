namespace NewsContent.Site.Tests.Visiting;

/// <summary>One page of each kind that the site has.</summary>
public static class PageKinds
{
    private static readonly Dictionary<string, PageKind> Pages = new(StringComparer.Ordinal)
    {
        ["front page"] = new("/"),
        ["front page in German"] = new("/de"),
        ["article"] = new("/iran-us-talks"),
        ["article in Markdown"] = new("/what-the-tide-left"),
        ["article with a table"] = new("/culture/how-to-read-a-tide-table"),
        ["article with a picture"] = new("/lighthouse-keepers-vote"),
        ["article with corrections"] = new("/how-we-correct-mistakes"),
        ["review"] = new("/reviews/the-salt-cellar"),
        ["article from right to left"] = new("/ketabkhaneh-sayyar"),
        ["article in Japanese"] = new("/aonami-yubinsen"),
        ["translation"] = new("/de/harbour-budget"),
        ["section"] = new("/world"),
        ["tag"] = new("/tags/harbour"),
        ["tag from right to left"] = new("/tags/کتاب"),
        ["author"] = new("/authors/odo-brunn"),
        ["speaker"] = new("/speakers/abbas-araghchi"),
        ["search"] = new("/search"),
        ["search that finds"] = new("/search?q=fog"),
        ["search that finds nothing"] = new("/search?q=zeppelin"),
        ["no such page"] = new("/no-such-page", Status: 404),
    };

    /// <summary>The kinds, by name.</summary>
    public static TheoryData<string> All => new(Pages.Keys);

    /// <summary>The page of a kind.</summary>
    public static PageKind Of(string kind) => Pages[kind];
}

/// <summary>A page.</summary>
/// <param name="Path">Its address, from the site's root.</param>
/// <param name="Status">What the site answers to who asks for it.</param>
public sealed record PageKind(string Path, int Status = 200);
