namespace NewsContent.Text.Rules;

/// <summary>How grave a rule is when nothing configures it.</summary>
public enum RuleSeverity
{
    /// <summary>The build goes on.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}

/// <summary>One rule about articles: what can be wrong, and the sentence that says so to the article's author.</summary>
/// <remarks>The list is <see cref="ArticleRules"/>; each rule has a page of its own under <c>docs/rules</c>.</remarks>
public sealed class ArticleRule
{
    internal ArticleRule(string id, string title, RuleSeverity severity, string messageFormat, bool leavesNothing = false)
    {
        Id = id;
        Title = title;
        Severity = severity;
        MessageFormat = messageFormat;
        LeavesNothing = leavesNothing;
    }

    /// <summary><c>NEWS</c> and three digits; never given to another rule.</summary>
    public string Id { get; }

    /// <summary>The fault in a few words.</summary>
    public string Title { get; }

    /// <summary>Error or warning when nothing configures it.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The message, with <c>{0}</c>, <c>{1}</c> … for what differs from place to place.</summary>
    public string MessageFormat { get; }

    /// <summary>
    /// True when an article with this fault has no member in the generated class, since nothing honest could be emitted for it.
    /// Only such a rule's severity cannot be changed.
    /// </summary>
    public bool LeavesNothing { get; }

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
