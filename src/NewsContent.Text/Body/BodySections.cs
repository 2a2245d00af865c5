using NewsContent.Text.Notes;
using NewsContent.Text.Rules;
using NewsContent.Text.Source;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Body;

/// <summary>A heading without its note, and the name in C# that the note gives.</summary>
/// <param name="Words">The heading's words, in the file; in two ranges where a backslash before a brace is left out.</param>
/// <param name="MemberName">The name; null without a note that gives one.</param>
internal readonly record struct NotedHeading(IReadOnlyList<TextRange> Words, string? MemberName);

/// <summary>The sections of a body in the making: each begins with a heading and ends at the next one.</summary>
internal sealed class BodySections(ArticleSource source, ProblemList problems)
{
    private readonly List<SectionSyntax> _sections = [];
    private readonly HeadingList _headings = new();
    private readonly Dictionary<string, TextRange> _names = new(StringComparer.Ordinal);
    private PassageSyntax? _heading;
    private bool _isMarked;
    private int _level;
    private string? _memberName;
    private int _start;

    /// <summary>Those that have ended.</summary>
    public IReadOnlyList<SectionSyntax> All => _sections;

    /// <summary>Whether a section has begun and not ended.</summary>
    public bool IsOpen => _heading is not null;

    /// <summary>Takes the author's note off a heading, and reports what is wrong with it.</summary>
    /// <param name="words">The heading's words, in the file.</param>
    public NotedHeading ReadNote(TextRange words)
    {
        var note = NoteFinder.AtHeading(source.Text, words);
        var heading = HeadingRule.WithoutNote(words, note);
        var memberName = note is { Kind: NoteKind.Note } given ? ReadName(given) : null;
        if (note is { Kind: NoteKind.NeverCloses } open)
        {
            problems.Add(
                ArticleRules.NoteNotValid,
                open.Range,
                open.Range.In(source.Text),
                "It has no closing }. Put a } right after the name, on the same line."
            );
        }

        IReadOnlyList<TextRange> ranges = note is { Kind: NoteKind.Denied } denied
            ? [new TextRange(heading.Start, denied.Removed.Start), new TextRange(denied.Range.Start, heading.End)]
            : [heading];
        return new NotedHeading(ranges, memberName);
    }

    /// <summary>Begins a section; the one before has ended.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="level">Its level, from 2 to 6.</param>
    /// <param name="isMarked">Whether a sign says that it is one.</param>
    /// <param name="memberName">The name in C# that its note gives, or null.</param>
    /// <param name="firstParagraph">Index of the section's first paragraph.</param>
    public void Begin(PassageSyntax heading, int level, bool isMarked, string? memberName, int firstParagraph) =>
        (_heading, _level, _isMarked, _memberName, _start) = (heading, level, isMarked, memberName, firstParagraph);

    /// <summary>Ends the section that has begun, if one has.</summary>
    /// <param name="paragraphCount">How many paragraphs the body has so far.</param>
    /// <param name="nextLevel">The level of the heading that ends it; 0 at the end of the file.</param>
    /// <param name="blocks">What its paragraphs stand in; null where each is by itself.</param>
    public void End(int paragraphCount, int nextLevel, IReadOnlyList<BlockSyntax>? blocks = null)
    {
        if (_heading is null)
            return;

        var count = paragraphCount - _start;
        _sections.Add(new SectionSyntax(_heading, _level, _start, count, _memberName) { Blocks = blocks });
        var hasText = count > 0 || blocks is { Count: > 0 } || nextLevel > _level;
        if (!hasText)
        {
            problems.Add(
                ArticleRules.SectionWithoutParagraph,
                _heading.Range,
                _heading.Text,
                _isMarked ? "" : " If this line is a paragraph, put a \\ before it or end it with a full stop."
            );
        }

        if (_headings.Add(_heading, _level, hasText) is { } other)
            problems.Add(ArticleRules.HeadingRepeated, _heading.Range, other.Range, _heading.Text, problems.LineNumber(other.Range.Start));
        _heading = null;
    }

    private string? ReadName(Note note)
    {
        var content = NoteContent.Read(note.ContentIn(source.Text));
        const string NobodySaysIt = "A heading has no speaker. A note there can only name the section in C#, as in {#RedLines}.";
        if ((content.Fault ?? (content.SaysSpeaker ? NobodySaysIt : null)) is { } fault)
        {
            problems.Add(ArticleRules.NoteNotValid, note.Range, note.Range.In(source.Text), fault);
            return null;
        }

        if (_names.TryGetValue(content.MemberName!, out var other))
        {
            problems.Add(
                ArticleRules.NoteNotValid,
                note.Range,
                other,
                note.Range.In(source.Text),
                $"The section at line {problems.LineNumber(other.Start)} already has this name. Give each its own name."
            );
            return null;
        }

        _names.Add(content.MemberName!, note.Range);
        return content.MemberName;
    }
}
