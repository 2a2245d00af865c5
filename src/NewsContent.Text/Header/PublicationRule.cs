using NewsContent.Text.Header.Languages;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Header;

/// <summary>Why a build leaves an article out.</summary>
internal enum HeldBack
{
    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its embargo has not ended.</summary>
    Embargo,

    /// <summary>It has expired.</summary>
    Expired,
}

/// <summary>Which articles a build leaves out: one rule, for the build task and for the generator.</summary>
/// <param name="LeavesDraftsOut">Whether drafts are left out.</param>
/// <param name="At">The moment of publication: what is not published then is left out. Null where embargoes make no difference.</param>
internal sealed record PublicationRule(bool LeavesDraftsOut, DateTimeOffset? At)
{
    public const string Include = "include";
    public const string Exclude = "exclude";
    public const string ExcludeNames = "exclude-names";

    /// <summary>What shows that a text may be a draft.</summary>
    private static readonly string[] DraftWords = [PublicationWords.Draft];

    /// <summary>What shows that a text may have an embargo or an end: its keys, in header lines and front matter.</summary>
    private static readonly string[] MomentWords =
    [
        "embargo",
        "expir",
        "publishdate",
        "publish_date",
        "publish-date",
        "publish date",
        "publishat",
        "publish_at",
        "publish-at",
        "publish at",
        "unpublish",
        .. HeaderLanguages
            .All.SelectMany(static language => language.Keys)
            .Where(static key => LimitsTime(key.Value))
            .Select(static key => key.Key),
    ];

    /// <summary>Nothing is left out.</summary>
    public static PublicationRule Everything { get; } = new(false, null);

    /// <summary>The rule of a project.</summary>
    /// <param name="drafts">
    /// What it says of drafts: <c>include</c>, <c>exclude</c> or <c>exclude-names</c>; null when it says nothing.
    /// </param>
    /// <param name="publishAt">The moment of publication; null or blank when it gives none.</param>
    public static PublicationRule Of(string? drafts, string? publishAt) =>
        new(
            string.Equals(drafts, Exclude, StringComparison.OrdinalIgnoreCase)
                || string.Equals(drafts, ExcludeNames, StringComparison.OrdinalIgnoreCase),
            DateLine.Read((publishAt ?? "").Trim()).Date?.At
        );

    /// <summary>Why an article is left out; null for one that is not.</summary>
    /// <param name="values">The values of its header lines.</param>
    public HeldBack? Of(HeaderValues values)
    {
        if (LeavesDraftsOut && values.Text(HeaderFields.Status.Key) == PublicationWords.Draft)
            return HeldBack.Draft;
        if (At is not { } moment)
            return null;
        if (values.Date(HeaderFields.Embargo.Key)?.At > moment)
            return HeldBack.Embargo;
        return values.Date(HeaderFields.Expires.Key)?.At <= moment ? HeldBack.Expired : null;
    }

    /// <summary>
    /// Whether a text could be left out, or have words for colleagues, by what is in it alone. Such a text never stands where the build
    /// puts texts before the generator has read them: the generator keeps it, if at all, in the code that it writes.
    /// </summary>
    /// <param name="text">The whole file.</param>
    public bool IsKeptApart(string text) =>
        LeavesDraftsOut && HasAny(text, DraftWords) || At is not null && HasAny(text, MomentWords) || PrivateWords.MayBeIn(text);

    private static bool LimitsTime(HeaderField field) => field == HeaderFields.Embargo || field == HeaderFields.Expires;

    private static bool HasAny(string text, string[] words) =>
        Array.Exists(words, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is not -1);
}
