using YamlDotNet.Core;

namespace NewsContent.Markdown.FrontMatter;

/// <summary>Gives a text to the reader of YAML, which takes what System.IO calls a reader.</summary>
internal static class YamlText
{
#pragma warning disable RS0030 // It reads from memory; no file is opened.
    public static Scanner Scan(string text, bool skipComments = true) => new(new System.IO.StringReader(text), skipComments);
#pragma warning restore RS0030
}
