using NewsContent.Text.Header.Languages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Header;

/// <summary>A line of the form <c>Word: value</c>, whether or not the word is a key.</summary>
/// <param name="Line">The line.</param>
/// <param name="KeyRange">The words before the colon, in the file.</param>
/// <param name="ValueRange">What stands after the colon, without blanks at its ends; empty when nothing does. In the file.</param>
/// <param name="Field">The field that the word names; null when it names none.</param>
/// <param name="Suggestion">For words that are no key: the field they most likely mean; null when none is near.</param>
internal readonly record struct HeaderLine(
    SourceLine Line,
    TextRange KeyRange,
    TextRange ValueRange,
    HeaderField? Field,
    HeaderField? Suggestion
)
{
    private const int MostWords = 3;

    private const int LongestLabel = 40;

    /// <summary>For words that are a label of newsrooms and no field of an article: what they mean; null otherwise.</summary>
    public LabelMeaning? Label { get; private init; }

    /// <summary>The key of the folder’s schema that the words name; null when they name none.</summary>
    public string? OwnKey { get; private init; }

    /// <summary>Of a correction where its day stands, in the key; empty when the key is all there is.</summary>
    public TextRange DayRange { get; private init; }

    /// <summary>Whether it is a header line whose key is known.</summary>
    public bool HasKey => Field is not null || OwnKey is not null;

    /// <summary>How the key of a field would be written on this line: a correction keeps its day.</summary>
    public string KeyOf(HeaderField field, ArticleSource source)
    {
        var day = source.Words(DayRange);
        return field == HeaderFields.Correction && DateLine.Read(day, source.HeaderLanguage).Date is not null
            ? $"{field.Key} {day}"
            : field.Key;
    }

    /// <summary>Whether a colon stands behind the words, and not another sign or nothing.</summary>
    public bool HasColon { get; private init; } = true;

    /// <summary>Whether the words are written as a name is, with a capital letter or in a script that has none.</summary>
    public bool BeginsAsName { get; private init; }

    /// <summary>The line as <c>Word: value</c>; null when it has another form.</summary>
    public static HeaderLine? Read(ArticleSource source, SourceLine line)
    {
        source.Cancellation.ThrowIfCancellationRequested();
        var text = source.Text;
        var words = Characters.WithoutDirectionMarks(text, line.Trimmed);
        var bare = WithoutSigns(text, words);
        return ReadLabel(source, line, bare, isBare: bare == words) ?? Byline.Read(source, line);
    }

    private static HeaderLine? ReadLabel(ArticleSource source, SourceLine line, TextRange words, bool isBare)
    {
        var (text, own) = (source.Text, source.FieldKeys);
        if (CorrectionKey.Read(source, words) is { } correction)
            return OfCorrection(text, line, words, correction, isBare);
        var colon = words.Length == 0 ? -1 : text.IndexOfAny([':', '\uFF1A'], words.Start, Math.Min(words.Length, LongestLabel));
        if (colon < 0)
            return ReadWithoutColon(text, line, words, own);
        var key = WithoutEmphasis(text, Characters.WithoutDirectionMarks(text, new TextRange(words.Start, colon)));
        if (isBare && !own.IsEmpty && own.Find(key.In(text)) is { } ownKey)
        {
            // Of the project's own value nothing is known: signs at its ends are a part of it.
            var given = Characters.WithoutDirectionMarks(text, new TextRange(colon + 1, words.End));
            return new HeaderLine(line, key, given, null, null) { OwnKey = ownKey, BeginsAsName = true };
        }

        if (!IsLabel(text, key) || IsAddressOrTime(text, colon, words.End))
            return null;

        var label = string.Join(" ", key.In(text).Split([' ', '\t', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));
        var value = WithoutEmphasis(text, Characters.WithoutDirectionMarks(text, new TextRange(colon + 1, words.End)));
        var field = HeaderFields.Find(label) ?? InLanguage(source, label, value.In(text));
        var meaning = field is null ? HeaderLabels.Find(label) : null;
        return new HeaderLine(
            line,
            key,
            value,
            isBare ? field : null,
            isBare && field is not null ? null
                : meaning is null ? field ?? HeaderSynonyms.Suggest(label)
                : null
        )
        {
            Label = meaning,
            BeginsAsName = !char.IsLower(label[0]),
        };
    }

    /// <summary>Behind a word of the language stands a value: a sentence may begin with that word.</summary>
    private static HeaderField? InLanguage(ArticleSource source, string label, string value) =>
        HeaderLanguage.Of(source.HeaderLanguage).Find(label) is { } field && !IsSentence(value) ? field : null;

    /// <summary>Of a script without blanks a sentence has few words, and its end tells it.</summary>
    private static bool IsSentence(string value) =>
        HeaderValueShape.IsProse(value, isKnown: true)
        || value.Length > 0 && value[value.Length - 1] is '?' or '!' or '。' or '？' or '！' or '؟';

    private static HeaderLine OfCorrection(string text, SourceLine line, TextRange words, CorrectionKey correction, bool isBare)
    {
        var said = Characters.WithoutDirectionMarks(text, new TextRange(correction.ValueStart, words.End));
        return new HeaderLine(line, correction.KeyRange, said, isBare ? correction.Field : null, HeaderFields.Correction)
        {
            DayRange = correction.DayRange,
            BeginsAsName = true,
            HasColon = correction.HasColon,
        };
    }

    /// <summary>"Author – Jane Doe", "title = Ferry": a known word before another sign than a colon.</summary>
    private static HeaderLine? ReadWithoutColon(string text, SourceLine line, TextRange words, FieldKeys own)
    {
        for (var i = words.Start + 1; i < words.End - 1 && i < words.Start + LongestLabel; i++)
        {
            var isSign = text[i] is '=' or '|' or '-' or '\u2013' or '\u2014';
            if (!isSign || !Characters.IsBlank(text[i - 1]) || !Characters.IsBlank(text[i + 1]))
                continue;
            var key = Characters.WithoutDirectionMarks(text, new TextRange(words.Start, i));
            var label = key.In(text);
            var meant = HeaderFields.Find(label) ?? HeaderSynonyms.Find(label);
            var meaning = HeaderLabels.Find(label);
            return meant is null && meaning is null && own.Find(label) is null
                ? null
                : new HeaderLine(line, key, Characters.WithoutDirectionMarks(text, new TextRange(i + 1, words.End)), null, meant)
                {
                    Label = meant is null ? meaning : null,
                    HasColon = false,
                };
        }

        return null;
    }

    /// <summary>One to three words of letters, the second and third of digits too.</summary>
    private static bool IsLabel(string text, TextRange key)
    {
        var words = 0;
        for (var i = key.Start; i < key.End; i++)
        {
            if (Characters.IsBlank(text[i]))
                continue;
            var isFirst = i == key.Start || Characters.IsBlank(text[i - 1]);
            if (isFirst && ++words > MostWords)
                return false;
            if (isFirst && words == 1 ? !char.IsLetter(text[i]) : !IsPartOfLabel(text[i]))
                return false;
        }

        return words > 0;
    }

    private static bool IsPartOfLabel(char c) =>
        Characters.IsWordPart(c) || c is '-' or '_' or '\'' or '\u2019' or '.' or '/' or '&' or '\u200C';

    /// <summary>The colon of <c>https://</c>, or one between digits.</summary>
    private static bool IsAddressOrTime(string text, int colon, int end) =>
        colon + 1 < end && (text[colon + 1] == '/' || char.IsDigit(text[colon - 1]) && char.IsDigit(text[colon + 1]));

    /// <summary>
    /// A line in brackets or between the signs of emphasis, without them: <c>[Photo: Sam Lee]</c>, <c>**Author:** Jane Doe</c>.
    /// </summary>
    private static TextRange WithoutSigns(string text, TextRange words)
    {
        if (words.Length < 2)
            return words;
        var isBracketed = (text[words.Start], text[words.End - 1]) is ('[', ']') or ('(', ')') or ('<', '>');
        return isBracketed ? new TextRange(words.Start + 1, words.End - 1) : WithoutEmphasis(text, words);
    }

    private static TextRange WithoutEmphasis(string text, TextRange words)
    {
        var (start, end) = (words.Start, words.End);
        while (start < end && (text[start] is '*' or '_' || Characters.IsBlank(text[start])))
            start++;
        while (end > start && (text[end - 1] is '*' || Characters.IsBlank(text[end - 1])))
            end--;
        return new TextRange(start, end);
    }

    /// <summary>A byline without its colon.</summary>
    internal static HeaderLine OfByline(SourceLine line, TextRange words, TextRange name, HeaderField? meant) =>
        new(line, words, name, null, meant)
        {
            Label = meant is null ? LabelMeaning.Production : null,
            BeginsAsName = true,
            HasColon = false,
        };
}
