using System.Globalization;

namespace NewsContent.CompilerServices;

/// <summary>Reads the names that are after a packed article.</summary>
internal static class PackedNameReader
{
    /// <summary>The names, of which the first one’s separator is not among the characters.</summary>
    public static ReferencesOfArticle Read(ReadOnlySpan<char> names)
    {
        var (aliases, related, links) = (new List<string>(), new List<string>(), new List<string?>());
        List<(string, string)>? mentioned = null;
        while (true)
        {
            var end = names.IndexOf(PackedFormat.NameSeparator);
            var name = end < 0 ? names : names[..end];
            if (name.Length > 1 && name[0] == PackedFormat.Mention)
                (mentioned ??= []).Add(Mentioned(name[1..]));
            else if (name.Length > 0)
                Add(name[0], name[1..], aliases, related, links);
            if (end < 0)
                return new ReferencesOfArticle(aliases, related, links) { Mentioned = mentioned ?? [] };
            names = names[(end + 1)..];
        }
    }

    /// <summary>Of a translation its language and its original’s slug; null of an original.</summary>
    /// <param name="names">The names, each after its separator.</param>
    public static (string Language, string Slug)? FindTranslation(ReadOnlySpan<char> names)
    {
        var name = Find(names, PackedFormat.Translation);
        var parted = name.IndexOf(PackedFormat.FieldSeparator);
        return parted <= 0 ? null : (name[..parted].ToString(), name[(parted + 1)..].ToString());
    }

    /// <summary>For sections or quotations of a translation that keep a name of the original, its place there and their own.</summary>
    /// <param name="names">The names, each after its separator.</param>
    /// <param name="kind">Which of the two.</param>
    public static IReadOnlyList<(int Original, int Own)> FindKept(ReadOnlySpan<char> names, char kind)
    {
        var pairs = new List<(int, int)>();
        var rest = Find(names, kind);
        while (rest.Length > 0)
        {
            var end = rest.IndexOf(' ');
            var pair = end < 0 ? rest : rest[..end];
            var parted = pair.IndexOf(':');
            if (parted > 0 && Number(pair[..parted]) is { } original && Number(pair[(parted + 1)..]) is { } own)
                pairs.Add((original, own));
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return pairs;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What is after the first letter of a kind; nothing without any.</summary>
    private static ReadOnlySpan<char> Find(ReadOnlySpan<char> names, char kind)
    {
        var start = names.IndexOf([PackedFormat.NameSeparator, kind]);
        if (start < 0)
            return [];
        var name = names[(start + 2)..];
        var end = name.IndexOf(PackedFormat.NameSeparator);
        return end < 0 ? name : name[..end];
    }

    private static (string Slug, string Name) Mentioned(ReadOnlySpan<char> mention)
    {
        var end = mention.IndexOf(PackedFormat.FieldSeparator);
        var slug = (end < 0 ? mention : mention[..end]).ToString();
        return (slug, end < 0 ? slug : mention[(end + 1)..].ToString());
    }

    private static void Add(char kind, ReadOnlySpan<char> slug, List<string> aliases, List<string> related, List<string?> links)
    {
        if (kind == PackedFormat.Link)
            links.Add(slug.IsWhiteSpace() ? null : slug.ToString());
        else if (kind == PackedFormat.Alias && !slug.IsWhiteSpace())
            aliases.Add(slug.ToString());
        else if (kind == PackedFormat.Related && !slug.IsWhiteSpace())
            related.Add(slug.ToString());
    }
}
