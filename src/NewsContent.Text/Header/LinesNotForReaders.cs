using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>Lines between headline and date that say something to the newsroom and nothing to readers.</summary>
internal static class LinesNotForReaders
{
    private const int LongestNote = 10;

    /// <summary>In UTF-16 code units; a longer line is not a note, no address and no day.</summary>
    private const int LongestLine = 2_000;

    private static readonly char[] SignsAroundNote = ['*', '_', '[', ']', '(', ')', '-', '–', '—', '!', '.', '<', '>', ' '];

    private static readonly char[] SignsAroundAddress = ['<', '>', '(', ')', '[', ']'];

    private static readonly Phrases Notes = new([
        "not for publication",
        "not for release",
        "not for broadcast",
        "for internal use",
        "internal use only",
        "do not publish",
        "do not use",
        "don't publish",
        "don’t publish",
        "for immediate release",
        "immediate release",
        "embargoed until",
        "embargoed till",
        "embargoed to",
        "embargoed for",
        "under embargo",
        "strictly embargoed",
        "hold for release",
        "hold until",
        "for release",
        "for publication",
        "first draft",
        "rough draft",
        "draft only",
        "draft –",
        "draft -",
        "work in progress",
        "not yet edited",
        "strictly confidential",
        "private and confidential",
        "off the record",
        "check against delivery",
        "ends embargo",
        "nicht zur veröffentlichung",
        "nicht veröffentlichen",
        "nur für den internen gebrauch",
        "gesperrt bis",
        "sperrfrist bis",
        "zur sofortigen veröffentlichung",
        "zur freigabe",
        "pour diffusion immédiate",
        "ne pas publier",
        "ne pas diffuser",
        "sous embargo",
        "embargo jusqu",
        "no publicar",
        "para publicación inmediata",
        "para difusión inmediata",
        "embargado hasta",
        "não publicar",
        "para divulgação imediata",
        "embargado até",
        "non pubblicare",
        "non divulgare",
        "sotto embargo",
        "per la pubblicazione immediata",
        "niet publiceren",
        "niet voor publicatie",
        "onder embargo",
        "voor onmiddellijke publicatie",
        "får ej publiceras",
        "inte för publicering",
        "nie publikować",
        "do publikacji",
        "nie do publikacji",
        "غير للنشر",
        "ليس للنشر",
        "للنشر الفوري",
        "не для публикации",
        "не публиковать",
    ]);

    private static readonly string[] Words =
    [
        "draft",
        "embargoed",
        "confidential",
        "entwurf",
        "brouillon",
        "borrador",
        "bozza",
        "utkast",
        "tk",
        "tbc",
    ];

    /// <summary>"NOT FOR PUBLICATION", "Embargoed until 6 pm": words to the newsroom, in any case.</summary>
    public static bool IsNote(ArticleSource source, SourceLine line)
    {
        if (line.Trimmed.Length > LongestLine)
            return false;
        var words = source.WordsWithoutDirection(line).Trim(SignsAroundNote);
        if (HeaderValueShape.WordCount(words) > LongestNote)
            return false;
        foreach (var note in Notes.Like(words))
        {
            if (words.StartsWith(note, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return Array.Exists(Words, word => string.Equals(word, words, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A web address, an e-mail address or a handle alone on its line.</summary>
    public static bool IsAddress(ArticleSource source, SourceLine line)
    {
        if (line.Trimmed.Length > LongestLine)
            return false;
        var words = source.WordsWithoutDirection(line).Trim(SignsAroundAddress);
        if (words.Length < 4 || words.Any(char.IsWhiteSpace))
            return false;
        return words.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || words.IndexOf("://", StringComparison.Ordinal) > 0
            || words.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || words[0] == '@'
            || words.IndexOf('@') > 0 && words.IndexOf('.', words.IndexOf('@')) > 0;
    }

    /// <summary>A day without its year, alone or beside a place: <c>Gullsound, Jan. 5</c>.</summary>
    public static bool IsDayWithoutYear(ArticleSource source, SourceLine line)
    {
        const int Longest = 60;
        if (line.Trimmed.Length > LongestLine)
            return false;
        var words = source.WordsWithoutDirection(line);
        return words.Length is > 0 and <= Longest
            && Characters.CountDigits(words) > 0
            && (new WrittenDate(words).IsDay || PlacedDate.Read(words) is { Date.IsDate: false });
    }

    /// <summary>Neither a letter nor a digit is on the line: <c>* * *</c>, <c>---</c>.</summary>
    public static bool IsSigns(ArticleSource source, SourceLine line)
    {
        source.Cancellation.ThrowIfCancellationRequested();
        for (var i = line.Trimmed.Start; i < line.Trimmed.End; i++)
        {
            if (Characters.IsWordPart(source.Text[i]) || source.Text[i] == Characters.Lost)
                return false;
        }

        return true;
    }

    /// <summary>A line that begins with the sign of a list.</summary>
    public static bool IsListItem(ArticleSource source, SourceLine line)
    {
        var (text, start) = (source.Text, line.Trimmed.Start);
        var isLong = line.Trimmed.Length > 2;
        return isLong && text[start] is '-' or '*' or '+' or '•' or '▪' or '●' or '◦' or '‣' && Characters.IsBlank(text[start + 1]);
    }
}
