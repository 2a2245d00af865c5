using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Text;
using NewsContent.Text.Syntax;

namespace NewsContent.Generators.Reading;

/// <summary>
/// The one place where a text is parsed inside the compiler, for the generator and for advice: both are given the same
/// <see cref="SourceText"/>, so that what one has read need not be read again for the other.
/// </summary>
/// <remarks>
/// It outlives a run, and is a pure cache: a reading depends on nothing but the text and the
/// options, and it goes when the compiler lets go of the text. The last readings are held; of an archive of ten thousand the
/// others stay for as long as the memory is not needed.
/// </remarks>
internal static class ParsedText
{
    /// <summary>
    /// How many readings are held: more than the articles that anybody edits at once, and some megabytes at most of ordinary ones.
    /// </summary>
    internal const int Held = 64;

    private static readonly ConditionalWeakTable<SourceText, Reading> Readings = new();
    private static readonly Reading?[] Last = new Reading?[Held];
    private static int Next;

    /// <param name="text">The text as the compiler has it: the same object for the same snapshot of a file.</param>
    /// <param name="characters">The same as a string.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellation">Stops the reading; what was not read to its end is not kept.</param>
    public static ArticleSyntax Of(SourceText text, string characters, ArticleTextOptions options, CancellationToken cancellation)
    {
        if (Known(text, options) is { } known)
            return known;

        // Two threads may read one text at once and come to the same; the later one is kept.
        var article = ArticleText.ParseSyntax(characters, options, cancellation);
        var reading = Readings.GetValue(text, static _ => new Reading());
        reading.Keep(options, article);
        Hold(reading);
        return article;
    }

    /// <summary>What is known of a text that was read with these options; null when it must be read.</summary>
    internal static ArticleSyntax? Known(SourceText text, ArticleTextOptions options) =>
        Readings.TryGetValue(text, out var reading) ? reading.Find(options) : null;

    /// <summary>
    /// The header and the blocks of a text that was read with these options; null when they must be read. Far smaller than the text, they
    /// are held for as long as it is.
    /// </summary>
    internal static ArticleLayout? LayoutOf(SourceText text, ArticleTextOptions options) =>
        Readings.TryGetValue(text, out var reading) ? reading.FindLayout(options) : null;

    private static void Hold(Reading reading)
    {
        reading.Hold();
        var place = (int)((uint)Interlocked.Increment(ref Next) % Held);
        Interlocked.Exchange(ref Last[place], reading)?.LetGo();
    }

    /// <summary>One text's reading, held or only remembered.</summary>
    private sealed class Reading
    {
        private readonly object _writing = new();
        private WeakReference<ArticleSyntax>? _article;
        private ArticleSyntax? _held;
        private ArticleLayout? _layout;
        private ArticleTextOptions? _options;
        private int _holders;

        public void Keep(ArticleTextOptions options, ArticleSyntax article)
        {
            lock (_writing)
            {
                (_options, _article) = (options, new WeakReference<ArticleSyntax>(article));
                _layout = article.Layout is { } layout ? layout with { Blocks = layout.Blocks.ToArray() } : null;
                if (_holders > 0)
                    _held = article;
            }
        }

        public ArticleSyntax? Find(ArticleTextOptions options)
        {
            lock (_writing)
                return _options == options && _article is not null && _article.TryGetTarget(out var article) ? article : null;
        }

        public ArticleLayout? FindLayout(ArticleTextOptions options)
        {
            lock (_writing)
                return _options == options ? _layout : null;
        }

        public void Hold()
        {
            lock (_writing)
            {
                _holders++;
                if (_article is not null && _article.TryGetTarget(out var article))
                    _held = article;
            }
        }

        public void LetGo()
        {
            lock (_writing)
            {
                if (--_holders == 0)
                    _held = null;
            }
        }
    }
}
