using NewsContent.Text.Source;
using NewsContent.Text.Speakers;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Quotations.Turns;

/// <summary>
/// Which words before a colon say who speaks in a transcript or an interview. Every label has the same shape; what tells a name from
/// “Look: we stay.” and “Photo: Sam Lee” is the header's list, capitals, a title, or that it stands before several paragraphs.
/// </summary>
internal sealed class TurnLabels
{
    /// <summary>How much of the text above the first label is looked at for names, in UTF-16 code units.</summary>
    private const int LongestIntroduction = 10_000;

    private readonly ListedSpeakers _listed;
    private readonly TurnWords _words;
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _pairs = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks at all paragraphs of an article.</summary>
    /// <param name="language">The BCP 47 tag of the article's language.</param>
    /// <param name="listed">The speakers that the header lists.</param>
    /// <param name="above">Headline and summary.</param>
    /// <param name="paragraphs">The body's.</param>
    /// <param name="cancellation">Honoured at each paragraph.</param>
    public TurnLabels(
        string language,
        ListedSpeakers listed,
        IEnumerable<PassageSyntax> above,
        IReadOnlyList<PassageSyntax> paragraphs,
        CancellationToken cancellation
    )
    {
        (_listed, _words) = (listed, TurnWords.For(language));
        var left = LongestIntroduction;
        foreach (var passage in above)
            AddPairs(passage.Text, ref left);
        foreach (var paragraph in paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(paragraph) is not { } label)
            {
                if (_counts.Count == 0)
                    AddPairs(paragraph.Text, ref left);
                continue;
            }

            var name = label.Name.In(paragraph.Text);
            _counts[name] = _counts.TryGetValue(name, out var count) ? count + 1 : 1;
        }
    }

    /// <summary>The label that begins a turn in a paragraph; null where none does.</summary>
    public SpeakerLabel? At(PassageSyntax paragraph) =>
        Read(paragraph) is { } label && IsKnown(label.Name.In(paragraph.Text)) ? label : null;

    /// <summary>Whether a paragraph begins as <c>Photo: …</c> does: nobody says it.</summary>
    public bool IsNobodys(PassageSyntax paragraph) => LabelsWithoutSpeaker.Begin(paragraph.Text) && At(paragraph) is null;

    /// <summary>Whether a label stands before several paragraphs, is a question's or an answer's, or a listed name.</summary>
    public bool IsEvident(string name) =>
        !LabelsWithoutSpeaker.Has(name)
        && !LabelsWithoutSpeaker.IsSpeech(name)
        && (_counts[name] > 1 || _words.IsQuestion(name) || _words.IsAnswer(name) || _listed.Find(name) is not null);

    /// <summary>Whether a label is the letter of an answer, which names nobody.</summary>
    public bool IsAnswer(string name) => _words.IsAnswer(name);

    /// <summary>Whether a label stands before questions or answers, as “Q” and “A” do.</summary>
    public bool IsOfQuestions(string name) => _words.IsQuestion(name) || _words.IsAnswer(name);

    private static SpeakerLabel? Read(PassageSyntax paragraph) =>
        paragraph.IsCode ? null : SpeakerLabel.At(paragraph.Text, new TextRange(0, paragraph.Text.Length));

    private bool IsKnown(string name)
    {
        if (!_known.TryGetValue(name, out var isKnown))
            _known.Add(name, isKnown = _listed.Find(name) is not null || !LabelsWithoutSpeaker.Has(name) && NamesSomebody(name));
        return isKnown;
    }

    private bool NamesSomebody(string name)
    {
        var words = NamePattern.Words(name);
        var last = words[words.Length - 1];
        return _words.IsQuestion(name)
            || _words.IsAnswer(name)
            || LabelCapitals.AreAll(name)
            || _words.IsUnnamed(last)
            || IsRepeated(name)
            || words.Length > 1 && IsName(words)
            || IsListedWithSlip(name);
    }

    private bool IsListedWithSlip(string name) =>
        char.IsUpper(name[0])
        && NameSpelling.IsSlipOfListed(WrittenName.OfLabel(name, default, SpeakerTitles.IsTitle, static range => range), _listed);

    private bool IsRepeated(string name) => _counts.TryGetValue(name, out var count) && count > 1 && !LabelsWithoutSpeaker.IsSpeech(name);

    /// <summary>
    /// Where every noun has a capital, the text above must have the same two words behind each other, or a title stand first.
    /// </summary>
    private bool IsName(string[] words) =>
        SpeakerTitles.IsCourtesy(words[0])
        || SpeakerTitles.IsOffice(words[0])
        || _pairs.Contains(words[words.Length - 2] + " " + words[words.Length - 1])
        || !_words.CapitalizesNouns && words.Any(static word => word.Any(char.IsUpper));

    private void AddPairs(string text, ref int left)
    {
        if (left <= 0)
            return;
        var read = text.Length <= left ? text : text.Substring(0, left);
        left -= read.Length;
        string? before = null;
        foreach (var written in NamePattern.Words(read))
        {
            var word = written.Trim(Punctuation);
            var isName = word.Length > 0 && char.IsUpper(word[0]);
            if (isName && before is not null)
                _pairs.Add(before + " " + word);

            // Behind a comma or a full stop another name begins.
            before = isName && written.EndsWith(word, StringComparison.Ordinal) ? word : null;
        }
    }

    private static readonly char[] Punctuation = [.. ".,;:!?()[]«»“”„\"'‘’…"];
}
