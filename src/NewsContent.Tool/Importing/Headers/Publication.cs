using NewsContent.Markdown.FrontMatter;
using NewsContent.Text.Header;
using NewsContent.Tool.Importing.FrontMatter;
using NewsContent.Tool.Importing.Sources;

namespace NewsContent.Tool.Importing.Headers;

/// <summary>Whether and when a post is published.</summary>
/// <param name="take">Takes the entries of keys.</param>
/// <param name="post">The post.</param>
/// <param name="kind">The program that reads the source.</param>
/// <param name="notes">Takes what is to be reported.</param>
internal sealed class Publication(Func<Func<string, bool>, List<FrontEntry>> take, SourcePost post, SiteKind kind, ImportNotes notes)
{
    private bool _isHeldBack;

    /// <summary>The lines, in the order in which they are written.</summary>
    public IEnumerable<HeadLine> Lines()
    {
        var draft = Draft();
        var embargo = Moment("embargo", static key =>
            FrontMatterKeys.IsPublishDate(key) || FrontMatterKeys.Find(key) == HeaderFields.Embargo
        );
        var expires = Moment("expires", static key => FrontMatterKeys.Find(key) == HeaderFields.Expires);
        if (draft is null && post.Original is { IsDraft: true } original)
        {
            notes.Changed(0, $"The article is a draft, because its original, {original.SourcePath}, is one.");
            _isHeldBack = true;
        }

        if (draft is null && _isHeldBack)
            draft = new HeadLine("draft", "true", 0);
        return ((HeadLine?[])[draft, embargo, expires]).OfType<HeadLine>();
    }

    private HeadLine? Draft()
    {
        HeadLine? line = null;
        foreach (var entry in take(static key => FrontMatterKeys.Find(key) == HeaderFields.Status || KeyNames.Bare(key) == "published"))
        {
            var isPublished = KeyNames.Bare(entry.Key) == "published";
            switch (FrontMatterProblems.Switch(entry.Value.Shown))
            {
                case { } isYes when isYes == isPublished && !IsStatus(entry):
                    break;
                case not null when !IsStatus(entry):
                    line = new HeadLine("draft", "true", entry.Line);
                    break;
                case null when IsStatus(entry) && entry.Value.Shown.ToUpperInvariant() is "PUBLISHED" or "PUBLIC" or "FINAL":
                    break;
                case null when IsStatus(entry) && string.Equals(entry.Value.Shown, "draft", StringComparison.OrdinalIgnoreCase):
                    line = new HeadLine("draft", "true", entry.Line);
                    break;
                default:
                    line = new HeadLine("draft", "true", entry.Line);
                    notes.NotMapped(
                        entry.Line,
                        $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is not yes or no. The article is a draft until you delete "
                            + "“draft: true”."
                    );
                    break;
            }
        }

        return line;
    }

    private static bool IsStatus(FrontEntry entry) => KeyNames.Bare(entry.Key) is not ("draft" or "published");

    /// <summary>A moment that cannot be written must not let an article out too early: it is a draft then.</summary>
    private HeadLine? Moment(string key, Func<string, bool> isMeant)
    {
        HeadLine? line = null;
        foreach (var entry in take(isMeant))
        {
            if (line is null && entry.Value is FrontWords words && PostDate.Moment(words.Text) is { } moment)
            {
                line = new HeadLine(key, moment.Written, entry.Line);
                if (kind == SiteKind.Hugo && moment.Note is not null)
                {
                    notes.Changed(entry.Line, $"“{key}”: {moment.Note}");
                }
                else if (moment.Note is not null)
                {
                    notes.Changed(entry.Line, $"“{key}”: “{words.Shown}” has no time zone and is written as {moment.Written}, in UTC.");
                }
                continue;
            }

            _isHeldBack |= line is null && key == "embargo";
            var held =
                line is null && key == "embargo"
                    ? " The article is a draft until you write the date and time, and delete “draft: true”."
                    : "";
            notes.NotMapped(
                entry.Line,
                $"“{entry.Key}: {ShownValue.Of(entry.Value)}” is left out. It is not a date and time that can be read.{held}"
            );
        }

        return line;
    }
}
