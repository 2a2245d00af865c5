namespace NewsContent.Text.Rules;

/// <summary>The severity of a rule without configuration.</summary>
public enum RuleSeverity
{
    /// <summary>Shown in editors and by the command line, but not by builds.</summary>
    Suggestion,

    /// <summary>The build succeeds.</summary>
    Warning,

    /// <summary>The build fails.</summary>
    Error,
}

/// <summary>One rule about articles: what can be wrong, and the message for the author.</summary>
/// <remarks><see cref="ArticleRules"/> and <see cref="AdviceRules"/> list all rules. Each has its own page in <c>docs/rules</c>.</remarks>
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

    /// <summary><c>NEWS</c> and three digits. No id is used twice.</summary>
    public string Id { get; }

    /// <summary>The fault in a few words.</summary>
    public string Title { get; }

    /// <summary>The address of the page that explains the rule.</summary>
    public string HelpLink => PageOf(Id);

    /// <summary>Error, warning or suggestion, without configuration.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The severity as it is printed: <c>error</c>, <c>warning</c>, <c>suggestion</c>.</summary>
    internal string SeverityWord =>
        Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "suggestion",
        };

    /// <summary>The message, with <c>{0}</c>, <c>{1}</c> … for its arguments.</summary>
    public string MessageFormat { get; }

    /// <summary>
    /// Whether an article with this problem cannot be published, because it lacks something essential. Then <c>ArticleText.TryParse</c>
    /// makes no record, and the severity cannot be changed. The generator still emits a member for what it can read, so that C# code that
    /// uses it has no other errors.
    /// </summary>
    public bool PreventsPublishing { get; }

    /// <summary>The address of the page of a rule.</summary>
    internal static string PageOf(string id) => PageFolder + id + ".md";

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
