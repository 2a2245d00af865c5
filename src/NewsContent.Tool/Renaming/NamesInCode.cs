using NewsContent.Text.Names;
using NewsContent.Text.Source;
using NewsContent.Tool.Input;

namespace NewsContent.Tool.Renaming;

/// <summary>Where C# files name an article: by its slug in quotation marks, or by its member. They are listed and never edited.</summary>
internal static class NamesInCode
{
    /// <summary>The places, as compilers print them, each with the line.</summary>
    /// <param name="root">The project’s folder.</param>
    /// <param name="slug">The article’s slug.</param>
    /// <param name="cancellation">Honoured between files.</param>
    public static IEnumerable<string> Find(string root, string slug, CancellationToken cancellation)
    {
        var (literal, member) = ($"\"{slug}\"", "." + new ArticleName(slug).Path);
        foreach (var path in Files(root))
        {
            cancellation.ThrowIfCancellationRequested();
            if (TextFile.Read(new FilePath(path)).Text is not { } text || text.Length > NewsContent.Text.ArticleText.LongestArticle)
                continue;
            var source = new ArticleSource(text);
            foreach (var place in Places(text, literal, member))
            {
                var position = source.PositionOf(place);
                var line = source.Lines[position.LineIndex].Trimmed.In(text);
                yield return $"{Path.GetRelativePath(Path.GetFullPath("."), path)}{position}: {line}";
            }
        }
    }

    private static IEnumerable<int> Places(string text, string literal, string member)
    {
        for (var i = text.IndexOf(literal, StringComparison.Ordinal); i >= 0; i = text.IndexOf(literal, i + 1, StringComparison.Ordinal))
            yield return i;
        for (var i = text.IndexOf(member, StringComparison.Ordinal); i >= 0; i = text.IndexOf(member, i + 1, StringComparison.Ordinal))
        {
            var end = i + member.Length;
            if (end == text.Length || !char.IsLetterOrDigit(text[end]) && text[end] != '_')
                yield return i + 1;
        }
    }

    /// <summary>The project’s own files: not what builds write, and not those of a project below it.</summary>
    private static IEnumerable<string> Files(string folder)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*.cs").Concat(Directory.EnumerateFiles(folder, "*.cshtml"));
        files = files.Concat(Directory.EnumerateFiles(folder, "*.razor")).Order(StringComparer.Ordinal);
        var below = new DirectoryInfo(folder)
            .GetDirectories()
            .Where(static one => one.LinkTarget is null && !ArticleFolders.IsPassedOver(one.Name))
            .OrderBy(static one => one.Name, StringComparer.Ordinal);
        return files.Concat(below.SelectMany(one => Files(Path.Combine(folder, one.Name))));
    }
}
