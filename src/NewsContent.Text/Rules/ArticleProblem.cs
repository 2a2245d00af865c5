using System.Globalization;

namespace NewsContent.Text.Rules;

/// <summary>One problem of one article: its rule, place and message.</summary>
public sealed class ArticleProblem
{
    internal ArticleProblem(ArticleRule rule, TextRange range, TextPosition start, TextPosition end, IReadOnlyList<string> arguments)
    {
        Rule = rule;
        Range = range;
        Start = start;
        End = end;
        Arguments = arguments;
    }

    /// <summary>The broken rule.</summary>
    public ArticleRule Rule { get; }

    /// <summary>The wrong characters, in the file.</summary>
    public TextRange Range { get; }

    /// <summary>Line and column at which <see cref="Range"/> begins.</summary>
    public TextPosition Start { get; }

    /// <summary>Line and column at which <see cref="Range"/> ends, exclusive.</summary>
    public TextPosition End { get; }

    /// <summary>The arguments of the rule’s message format.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>A second place that explains the problem, such as the first of two equal headings, or null.</summary>
    public RelatedPlace? Related { get; internal set; }

    /// <summary>The message for the article’s author.</summary>
    public string Message
    {
        get
        {
            var arguments = new object[Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = Arguments[i];
            return string.Format(NumberFormatInfo.InvariantInfo, Rule.MessageFormat, arguments);
        }
    }

    /// <summary>Position, id and message as a build prints them: <c>(12,5): error NEWS011: …</c>.</summary>
    public override string ToString() => $"{Start}: {Rule.SeverityWord} {Rule.Id}: {Message}";
}

/// <summary>A second place that a problem refers to.</summary>
/// <param name="Range">The characters there, in the same file.</param>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end, exclusive.</param>
public sealed record RelatedPlace(TextRange Range, TextPosition Start, TextPosition End);
