using System.Globalization;

namespace NewsContent.AspNetCore;

/// <summary>A picture with what is said of it.</summary>
internal static class PictureHtml
{
    /// <summary>
    /// Writes the picture as a figure, with its size, so that the page keeps the room for it. Nothing is written of a picture that has no
    /// address a browser may go to, and no words.
    /// </summary>
    public static void Write(HtmlWriter html, NewsEdition edition, Image image, PictureUse use)
    {
        var address = edition.AddressOfPicture(image.Source);
        var isShown = SafeTarget.Is(address);
        if (!isShown && image.Alt.Length == 0)
            return;
        html.Open("figure", ("class", "picture")).Line();
        if (isShown)
            WriteImage(html, image, address, use);
        else
            html.Element("p", image.Alt);
        if (use.HasCaption && image is not { Caption: null, Credit: null })
        {
            html.Open("figcaption").Words(image.Caption ?? "");
            if (image.Credit is { } credit)
                html.Markup(image.Caption is null ? "" : " ").Open("span", ("class", "credit")).Words(credit).Close("span");
            html.Close("figcaption").Line();
        }

        html.Close("figure").Line();
    }

    private static void WriteImage(HtmlWriter html, Image image, string address, PictureUse use) =>
        html.Open(
                "img",
                ("src", address),
                ("alt", image.Alt),
                ("title", image.Title),
                ("width", image.Height is null ? null : Number(image.Width)),
                ("height", image.Width is null ? null : Number(image.Height)),
                ("loading", use.LoadsLater ? "lazy" : null),
                ("decoding", use.LoadsLater ? "async" : null),
                ("fetchpriority", use.LoadsLater ? null : "high")
            )
            .Line();

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How a picture is used on a page.</summary>
/// <param name="LoadsLater">Whether a browser may wait with it until it is near.</param>
/// <param name="HasCaption">Whether its caption and credit are below it.</param>
internal readonly record struct PictureUse(bool LoadsLater, bool HasCaption);
