using NewsContent.Text.Syntax;

namespace NewsContent.Text.Tests.Attribution.Gold;

/// <summary>
/// One line of a gold file: a quotation, and who said it as people read it. README.md beside this file defines the columns.
/// </summary>
/// <param name="File">The gold file, from this folder.</param>
/// <param name="Number">The line's number in it.</param>
/// <param name="Words">The quotation as the parser gives it, line feeds as ¶.</param>
/// <param name="Speakers">
/// The speaker's name; several where more than one wording is equally right, none where nobody should be given.
/// </param>
/// <param name="Kind">What the speaker is; null for nobody.</param>
/// <param name="Roles">The role, in each wording that is right; a null among them says that giving none is right.</param>
/// <param name="Order">Where cue and speaker stand.</param>
/// <param name="Classes">What makes the case what it is.</param>
/// <param name="Known">What the engine wrongly says today, as <see cref="Answer"/> writes it; null where the engine must be right.</param>
internal sealed record GoldLine(
    string File,
    int Number,
    string Words,
    IReadOnlyList<string> Speakers,
    SpeakerSyntaxKind? Kind,
    IReadOnlyList<string?> Roles,
    string Order,
    IReadOnlyList<string> Classes,
    string? Known
)
{
    private const string Nobody = "Nobody";
    private const string KnownMark = "known: ";

    /// <summary>Reads a line of six columns, or of seven where the engine's failure is known.</summary>
    public static GoldLine Read(string file, int number, string line)
    {
        var columns = line.Split('\t');
        if (columns.Length is not (6 or 7))
            throw new FormatException($"{file}:{number}: {columns.Length} columns, not six or seven.");
        if (columns.Length == 7 && !columns[6].StartsWith(KnownMark, StringComparison.Ordinal))
            throw new FormatException($"{file}:{number}: the seventh column begins with “{KnownMark}”.");

        SpeakerSyntaxKind? kind = columns[2] == Nobody ? null : Enum.Parse<SpeakerSyntaxKind>(columns[2]);
        if (kind is null != (columns[1] == "-"))
            throw new FormatException($"{file}:{number}: a speaker and “{Nobody}”, or neither.");
        return new GoldLine(
            file,
            number,
            columns[0],
            kind is null ? [] : columns[1].Split(" / "),
            kind,
            [.. columns[3].Split(" / ").Select(static role => role == "-" ? null : role)],
            columns[4],
            columns[5] == "-" ? [] : columns[5].Split(','),
            columns.Length == 7 ? columns[6][KnownMark.Length..] : null
        );
    }

    /// <summary>How far the engine's answer is right.</summary>
    public GoldVerdict Judge(SpeakerSyntax? answer)
    {
        if (Kind is null)
            return answer is null ? GoldVerdict.Right : GoldVerdict.FalseSpeaker;
        if (answer is null)
            return GoldVerdict.MissingSpeaker;
        if (answer.Kind == Kind && Speakers.Any(speaker => Same(speaker, answer.Name)))
            return Roles.Any(role => SameWords(role, answer.Role)) ? GoldVerdict.Right : GoldVerdict.WrongRole;
        return IsTheSameSource(answer) ? GoldVerdict.WrongForm : GoldVerdict.WrongSpeaker;
    }

    /// <summary>What should have been said, for a message.</summary>
    public string Expected =>
        Kind is null ? "-" : $"{string.Join(" / ", Speakers)} | {Kind} | {string.Join(" / ", Roles.Select(static role => role ?? "-"))}";

    /// <summary>An answer of the engine as the seventh column writes it.</summary>
    public static string Answer(SpeakerSyntax? answer) => answer is null ? "-" : $"{answer.Name} | {answer.Kind} | {answer.Role ?? "-"}";

    private bool Same(string speaker, string name) => Kind == SpeakerSyntaxKind.Person ? speaker == name : SameWords(speaker, name);

    // The article before a source without a name is no part of it, nor is its case: "The council" is "the council" is "council".
    private static bool SameWords(string? one, string? other) =>
        one is null || other is null ? one == other : WithoutArticle(one).Equals(WithoutArticle(other), StringComparison.OrdinalIgnoreCase);

    // The same name as another kind; less or more of the words, "Holm" for "Eva Holm"; a role that was not
    // resolved to the person who has it.
    private bool IsTheSameSource(SpeakerSyntax answer) =>
        Speakers.Any(speaker => SameWords(speaker, answer.Name))
        || answer.Kind == Kind && Speakers.Any(speaker => HasWords(speaker, answer.Name) || HasWords(answer.Name, speaker))
        || answer.Kind == SpeakerSyntaxKind.Unnamed && (Classes.Contains("coreferent") || Roles.Any(role => SameWords(role, answer.Name)));

    private static bool HasWords(string text, string words) =>
        $" {WithoutArticle(text)} ".Contains($" {WithoutArticle(words)} ", StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string name)
    {
        var blank = name.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Articles.Contains(name[..blank]) ? name[(blank + 1)..] : name;
    }

    private static readonly HashSet<string> Articles = new(
        [
            .. (string[])["the", "a", "an"],
            .. (string[])["der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "einem", "einen", "eines"],
            .. (string[])["el", "la", "los", "las", "un", "una", "unos", "unas"],
        ],
        StringComparer.OrdinalIgnoreCase
    );
}
