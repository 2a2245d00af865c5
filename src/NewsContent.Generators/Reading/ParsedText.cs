using Microsoft.CodeAnalysis.Text;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>
/// The one place where a text is parsed inside the compiler, for the generator and for advice: both are given the same
/// <see cref="SourceText"/>, so that what one has read need not be read again for the other.
/// </summary>
internal static class ParsedText
{
    /// <param name="text">The text as the compiler has it: the same object for the same snapshot of a file.</param>
    /// <param name="characters">The same as a string.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
#pragma warning disable IDE0060 // The text's identity is what a reading can be kept by.
    public static ArticleSyntax Of(SourceText text, string characters, ArticleTextOptions options, CancellationToken cancellation) =>
#pragma warning restore IDE0060
        ArticleText.ParseSyntax(characters, options, cancellation);
}
