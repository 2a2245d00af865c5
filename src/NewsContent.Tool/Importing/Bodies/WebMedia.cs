namespace NewsContent.Tool.Importing.Bodies;

/// <summary>What other sites show in a page: an article has a link to it.</summary>
internal static class WebMedia
{
    /// <summary>The words and the address of a link; null when the name is none of these, or the id is not an id.</summary>
    /// <param name="name">The name of a shortcode or a component, in any case.</param>
    /// <param name="id">The id of what is shown.</param>
    /// <param name="user">Whose it is; null when nothing says it.</param>
    public static (string Words, string Address)? Find(string name, string? id, string? user)
    {
        if (id is null || IsId(id) is false || user is not null && IsId(user) is false)
            return null;
        return name.ToUpperInvariant() switch
        {
            "YOUTUBE" or "YOUTUBELITE" or "LITEYOUTUBE" => ("Video on YouTube", "https://www.youtube.com/watch?v=" + id),
            "VIMEO" => ("Video on Vimeo", "https://vimeo.com/" + id),
            "TWEET" or "TWITTER" or "X" => ("Post on X", $"https://x.com/{user ?? "i"}/status/{id}"),
            "INSTAGRAM" => ("Post on Instagram", $"https://www.instagram.com/p/{id}/"),
            "GIST" when user is not null => ("Code on GitHub", $"https://gist.github.com/{user}/{id}"),
            _ => null,
        };
    }

    /// <summary>The same of the address of a frame.</summary>
    public static (string Words, string Address)? OfFrame(string address)
    {
        if (
            !Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri)
        )
        {
            return null;
        }
        var last = uri.AbsolutePath[(uri.AbsolutePath.LastIndexOf('/') + 1)..];
        return uri.Host switch
        {
            "www.youtube.com"
            or "youtube.com"
            or "www.youtube-nocookie.com" when uri.AbsolutePath.StartsWith("/embed/", StringComparison.Ordinal) => Find(
                "youtube",
                last,
                null
            ),
            "player.vimeo.com" => Find("vimeo", last, null),
            _ => null,
        };
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and < 100 && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
