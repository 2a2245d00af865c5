namespace NewsContent.Tool.Importing.Headers;

/// <summary>The keys that sites have, by what becomes of them.</summary>
internal static class KeyNames
{
    /// <summary>For the picture of a post, the likeliest first.</summary>
    public static readonly IReadOnlyList<string> Pictures =
    [
        "image",
        "heroimage",
        "featuredimage",
        "coverimage",
        "cover",
        "images",
        "imagesrc",
        "imageurl",
        "imagepath",
        "imagefile",
        "banner",
        "thumbnail",
        "feature",
        "hero",
        "ogimage",
        "socialimage",
    ];

    /// <summary>For what the picture shows, after the name of its key or alone.</summary>
    public static readonly IReadOnlyList<string> PictureAlts =
    [
        "imagealt",
        "heroimagealt",
        "heroalt",
        "featuredimagealt",
        "coverimagealt",
        "coveralt",
        "imagealttext",
        "imagealternative",
        "alt",
    ];

    /// <summary>For its caption and its photographer.</summary>
    public static readonly IReadOnlyList<string> PictureCaptions =
    [
        "imagecaption",
        "heroimagecaption",
        "featuredimagecaption",
        "covercaption",
    ];

    public static readonly IReadOnlyList<string> PictureCredits =
    [
        "imagecredit",
        "heroimagecredit",
        "featuredimagecredit",
        "covercredit",
        "photocredit",
    ];

    /// <summary>What a page looks like and where a site shows it: an app says that of all articles at once.</summary>
    private static readonly HashSet<string> OfPages = new(
        (
            "layout weight menu menus type toc tableofcontents showtoc tocopen math mathjax katex comments disablecomments outputs markup "
            + "linktitle sitemap build cascade headless hidemeta hidesummary disableshare showbreadcrumbs showreadingtime showauthor "
            + "isstarred featured pinned sticky hidden searchhidden robotsnoindex noindex canonicalurl canonical template theme css js "
            + "translationkey iscjklanguage resources sidebar prev next order readingtime readtime minutesread highlight codemaxlines "
            + "codelinenumbers lightgallery license reward usepagebundles showdate pagination"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether a key says what a page looks like.</summary>
    public static bool IsOfPage(string key) => OfPages.Contains(Bare(key));

    /// <summary>The key without what tells no two keys apart: capitals, hyphens, low lines.</summary>
    public static string Bare(string key) => new([.. key.Where(static c => c is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant)]);
}
