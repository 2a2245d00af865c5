using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;

namespace NewsContent.Tool.Input;

/// <summary>How a file is read: its name tells its format.</summary>
internal static class FormatOfFile
{
    public static ArticleTextOptions For(this ArticleTextOptions options, FilePath path) =>
        ArticleFiles.IsMarkdown(path.Path) ? options with { Format = MarkdownFormat.Instance } : options;

    public static FixOptions For(this FixOptions options, FilePath path) => options with { Reading = options.Reading.For(path) };
}
