using NewsContent.Markdown;
using NewsContent.Text;
using NewsContent.Text.Fixes;
using NewsContent.Text.Names;

namespace NewsContent.Tool.Input;

/// <summary>How a file is read: its name tells its format, and whether it is a translation.</summary>
internal static class FormatOfFile
{
    public static ArticleTextOptions For(this ArticleTextOptions options, FilePath path)
    {
        var own = path.Translation is { } translation ? options.ForTranslation(translation.Language) : options;
        if (path.DoubtfulName is { } doubtful)
            own = own with { DoubtfulName = doubtful };
        return ArticleFiles.IsMarkdown(path.Path) ? own with { Format = MarkdownFormat.Instance } : own;
    }

    public static FixOptions For(this FixOptions options, FilePath path) => options with { Reading = options.Reading.For(path) };
}
