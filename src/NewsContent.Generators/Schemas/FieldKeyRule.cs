using NewsContent.Text.Header;
using NewsContent.Text.Source;

namespace NewsContent.Generators.Schemas;

/// <summary>Which keys header lines of the project’s own can have.</summary>
internal static class FieldKeyRule
{
    private const int Longest = 40;

    /// <summary>Keys of front matter that every article in Markdown has.</summary>
    private static readonly string[] OfFrontMatter = ["title", "headline", "date", "description", "summary", "lang"];

    /// <summary>Why a key cannot be one, as the end of a sentence; null when it can.</summary>
    public static string? Fault(string name)
    {
        var bare = FieldKeys.Bare(name);
        if (bare.Length == 0 || !char.IsLetter(name[0]))
            return $"a header line’s key begins with a letter, but “{name}” does not. Set a key with [FieldName(\"…\")]";
        if (name.Length > Longest)
            return "a header line’s key has at most 40 characters. Set a key with [FieldName(\"…\")]";
        if (!name.All(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '\'' or '\u2019' or '.'))
            return $"a header line’s key has only letters, digits, spaces and hyphens, but “{name}” has something else";
        var known = HeaderFields.All.FirstOrDefault(field => FieldKeys.Bare(field.Key) == bare);
        if (known is not null)
        {
            return $"“{known.Name}” is already a header line of every article: Article.{known.RecordProperty}. Set a key with "
                + "[FieldName(\"…\")]";
        }

        return OfFrontMatter.Contains(bare) ? $"every article already has “{name}:”. Set a key with [FieldName(\"…\")]" : null;
    }
}
