using System.Text;

namespace NewsContent.Scale.Archives;

/// <summary>Writes archives of invented articles, the same bytes on every machine.</summary>
internal static class Archive
{
    /// <summary>The articles from one number up to another, which is left out, in a project's folder.</summary>
    public static void Write(string folder, int first, int end)
    {
        for (var number = first; number < end; number++)
            WriteFile(Path.Combine(folder, InventedArticle.PathOf(number)), InventedArticle.TextOf(number));
    }

    /// <summary>The same articles, each with six fields.</summary>
    public static void WriteWithFields(string folder, int count)
    {
        for (var number = 0; number < count; number++)
            WriteFile(Path.Combine(folder, InventedArticle.PathOf(number)), InventedFields.TextOf(number));
    }

    /// <summary>The same articles as Markdown, with what other content layers ask for in front: title and date.</summary>
    public static void WriteMarkdown(string folder, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var text = InventedArticle.TextOf(number);
            var front = $"---\ntitle: \"{Headline(text)}\"\ndate: {Date(text)}\n---\n\n";
            WriteFile(Path.Combine(folder, Path.ChangeExtension(InventedArticle.PathOf(number), ".md")), front + text);
        }
    }

    /// <summary>The same words in Markdown with signs of usual kinds.</summary>
    public static void WriteRendered(string folder, int count)
    {
        for (var number = 0; number < count; number++)
            WriteFile(Path.Combine(folder, Path.ChangeExtension(InventedArticle.PathOf(number), ".md")), InventedMarkdown.TextOf(number));
    }

    private static string Headline(string text) => text.Split('\n')[2];

    private static string Date(string text) => text.Split('\n').First(line => line.StartsWith("2026-", StringComparison.Ordinal));

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
