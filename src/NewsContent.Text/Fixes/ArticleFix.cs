using System.Text;
using NewsContent.Text.Rules;

namespace NewsContent.Text.Fixes;

/// <summary>One way to fix a problem of an article. It was tried: with its edits applied, the problem is gone.</summary>
public sealed class ArticleFix
{
    internal ArticleFix(ArticleRule rule, FixProposal proposal, bool isSafe)
    {
        Rule = rule;
        Title = proposal.Title;
        Edits = proposal.Edits;
        IsSafe = isSafe;
    }

    /// <summary>The rule whose problem it fixes.</summary>
    public ArticleRule Rule { get; }

    /// <summary>What it does, for people: <c>Write 2026-02-07</c>.</summary>
    public string Title { get; }

    /// <summary>
    /// Whether it is safe to apply without review: it guesses nothing, loses none of the author’s words, and leaves fewer problems.
    /// </summary>
    public bool IsSafe { get; }

    /// <summary>Its edits in the order of the file. They do not overlap, and everything else stays as it is.</summary>
    public IReadOnlyList<TextEdit> Edits { get; }

    /// <summary>The text with the edits applied.</summary>
    /// <param name="text">The text for which the fix was offered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// An edit lies beyond the end of the text: it is not the one for which the fix was offered.
    /// </exception>
    public string Apply(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return Apply(text, Edits);
    }

    internal static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var next = 0;
        foreach (var edit in edits)
        {
            if (edit.Range.Start < next || edit.Range.End > text.Length)
                throw new ArgumentException("The fix was offered for another text.", nameof(text));
            result.Append(text, next, edit.Range.Start - next).Append(edit.NewText);
            next = edit.Range.End;
        }

        return result.Append(text, next, text.Length - next).ToString();
    }
}

/// <summary>What a rule proposes, not yet tried.</summary>
/// <param name="Title">See <see cref="ArticleFix.Title"/>.</param>
/// <param name="IsCertain">Whether the rule holds it to be safe.</param>
/// <param name="Edits">In the order of the file.</param>
internal sealed record FixProposal(string Title, bool IsCertain, params TextEdit[] Edits);
