using NewsContent.Text.Header;
using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Importing.Sources;

/// <summary>What is known of a whole site: its address and its languages.</summary>
internal sealed record SiteConfiguration
{
    private static readonly string[] HugoNames =
    [
        .. from folder in (string[])["", "config/_default/"]
        from name in (string[])["hugo", "config"]
        from extension in (string[])[".toml", ".yaml", ".yml", ".json"]
        select folder + name + extension,
    ];

    private static readonly string[] AstroNames = ["astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts"];

    /// <summary>The address below which the site’s pages are, without a slash at its end; null when nothing says it.</summary>
    public string? Address { get; init; }

    /// <summary>The language of what does not say its own.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The languages that the site names.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The addresses that pages have by rule.</summary>
    public SitePermalinks Permalinks { get; init; } = SitePermalinks.None;

    /// <summary>The path of the site’s front page, without slashes at its ends: <c>blog</c> for <c>https://example.org/blog/</c>.</summary>
    public string BasePath => Address is null ? "" : new Uri(Address).AbsolutePath.Trim('/');

    /// <summary>The path of a page of this site, from its address or from one that begins with the front page’s; else the same.</summary>
    public string BelowSite(string address)
    {
        if (Address is not null && address.StartsWith(Address + "/", StringComparison.OrdinalIgnoreCase))
            return address[Address.Length..];
        return BasePath.Length > 0 && address.StartsWith($"/{BasePath}/", StringComparison.OrdinalIgnoreCase)
            ? address[(BasePath.Length + 1)..]
            : address;
    }

    /// <summary>Reads the site’s own configuration; what cannot be read says nothing.</summary>
    /// <param name="folder">The site’s folder.</param>
    /// <param name="kind">The program that it is for.</param>
    /// <param name="report">Takes the file that cannot be read, and why.</param>
    public static SiteConfiguration Read(SourceFolder folder, SiteKind kind, Action<string, int, string> report)
    {
        var name = (kind == SiteKind.Hugo ? HugoNames : AstroNames).FirstOrDefault(name => folder.FindFile(name) is not null);
        if (name is null || TextFile.Read(new FilePath(folder.FindFile(name)!)).Text is not { } text)
            return new SiteConfiguration();
        if (kind == SiteKind.Astro)
            return OfAstro(text);
        try
        {
            var map = Path.GetExtension(name) switch
            {
                ".toml" => TomlReader.Read(text, 0),
                ".json" => JsonReader.Read(text.TrimStart(), 0).Map,
                _ => YamlReader.Read(text, 0, static (_, _) => { }),
            };
            return OfHugo(map);
        }
        catch (FrontMatterException fault)
        {
            report(name, fault.Line, fault.Message);
            return new SiteConfiguration();
        }
    }

    private static SiteConfiguration OfHugo(FrontMap map)
    {
        var languages = (map.Find("languages") as FrontMap)?.Entries.Select(static entry => entry.Key).ToList() ?? [];
        var language = (map.Find("defaultContentLanguage") as FrontWords)?.Text
            ?? ((map.Find("locale") ?? map.Find("languageCode")) as FrontWords)?.Text.Split('-')[0]
            ?? "en";
        return new SiteConfiguration
        {
            Address = AddressOf((map.Find("baseURL") as FrontWords)?.Text),
            Language = LanguageTag.Normalize(language) ?? "en",
            Languages = [.. languages.Select(LanguageTag.Normalize).OfType<string>()],
            Permalinks = SitePermalinks.Read(map.Find("permalinks")),
        };
    }

    /// <summary>A program: the lines that say an address or a language are found without running it.</summary>
    private static SiteConfiguration OfAstro(string text) =>
        new()
        {
            Address = AddressOf(Quoted(text, "site:")?.TrimEnd('/') + "/" + Quoted(text, "base:")?.Trim('/')),
            Language = LanguageTag.Normalize(Quoted(text, "defaultLocale:") ?? "en") ?? "en",
        };

    private static string? Quoted(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = text.AsSpan(at + key.Length).TrimStart();
        if (rest.Length < 2 || rest[0] is not ('"' or '\'' or '`'))
            return null;
        var end = rest[1..].IndexOf(rest[0]);
        return end < 0 ? null : rest[1..(end + 1)].ToString();
    }

    private static string? AddressOf(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http") && address.Host.Length > 0
            ? text!.TrimEnd('/')
            : null;
}
