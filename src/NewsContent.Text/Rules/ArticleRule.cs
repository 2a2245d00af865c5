namespace NewsContent.Text.Rules;

/// <summary>How grave a rule is when nothing configures it.</summary>
public enum RuleSeverity
{
    /// <summary>Worth a look: shown in editors and by the command line, printed by no build.</summary>
    Suggestion,

    /// <summary>The build goes on.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}

/// <summary>One rule about articles: what can be wrong, and the sentence that says so to the article's author.</summary>
/// <remarks>
/// The lists are <see cref="ArticleRules"/> and, of what is no fault but advice, <see cref="AdviceRules"/>; each rule has a page of
/// its own under <c>docs/rules</c>.
/// </remarks>
public sealed class ArticleRule
{
    private const string PageFolder = "https://github.com/newscontent/NewsContent.Generators/blob/main/docs/rules/";

    internal ArticleRule(string id, string title, RuleSeverity severity, string messageFormat, bool preventsPublishing = false)
    {
        Id = id;
        Title = title;
        Severity = severity;
        MessageFormat = messageFormat;
        PreventsPublishing = preventsPublishing;
    }

    /// <summary><c>NEWS</c> and three digits; never given to another rule.</summary>
    public string Id { get; }

    /// <summary>The fault in a few words.</summary>
    public string Title { get; }

    /// <summary>The address of the page that explains the rule.</summary>
    public string HelpLink => PageOf(Id);

    /// <summary>Error, warning or suggestion when nothing configures it.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The severity as it is printed: <c>error</c>, <c>warning</c>, <c>suggestion</c>.</summary>
    internal string SeverityWord =>
        Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "suggestion",
        };

    /// <summary>The message, with <c>{0}</c>, <c>{1}</c> … for what differs from place to place.</summary>
    public string MessageFormat { get; }

    /// <summary>
    /// True when an article with this fault lacks what every article must have, so that nothing may be published of it:
    /// <c>ArticleText.TryParse</c> makes no record of it, and the rule's severity cannot be changed. (The generator still emits what can be
    /// read of it, if it has a name, so that code which uses its members gets no errors of its own.)
    /// </summary>
    public bool PreventsPublishing { get; }

    /// <summary>The address of the page of a rule.</summary>
    internal static string PageOf(string id) => PageFolder + id + ".md";

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
