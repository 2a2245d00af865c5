namespace NewsContent.Text.Header;

/// <summary>Reads what the header line <c>Form:</c> says, in a line and in front matter.</summary>
internal static class FormWords
{
    /// <summary>What was said, turn by turn.</summary>
    public const string Transcript = "transcript";

    /// <summary>Questions and answers.</summary>
    public const string Interview = "interview";

    /// <summary>What to write in the place of another value.</summary>
    public const string Advice =
        "Write transcript or interview if each turn begins with its speaker, as in “Nadia Osei: We stay.” In any other article, "
        + "delete the line.";

    private static readonly HashSet<string> WordsForTranscript = Set(
        "transcripts; transkript; mitschrift; wortprotokoll; protokoll; transcripción; transcription; trascrizione; transcrição; "
            + "стенограмма; stenogram; speech; hearing"
    );

    private static readonly HashSet<string> WordsForInterview = Set(
        "interviews; q&a; q & a; qanda; entrevista; entretien; interview écrite; intervista; wywiad; интервью; "
            + "gespräch; intervju; haastattelu"
    );

    /// <summary>The form that a value says, in any case; null when it says none.</summary>
    public static string? Read(string words) =>
        string.Equals(words, Transcript, StringComparison.OrdinalIgnoreCase) ? Transcript
        : string.Equals(words, Interview, StringComparison.OrdinalIgnoreCase) ? Interview
        : null;

    /// <summary>The form that is meant by another word; null where no one is.</summary>
    public static string? Meant(string words) =>
        WordsForTranscript.Contains(words) ? Transcript
        : WordsForInterview.Contains(words) ? Interview
        : null;

    private static HashSet<string> Set(string words) =>
        new(words.Split(';').Select(static word => word.Trim()), StringComparer.OrdinalIgnoreCase);
}
