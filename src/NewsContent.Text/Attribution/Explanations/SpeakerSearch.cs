using NewsContent.Text.Attribution.Cues;
using NewsContent.Text.Attribution.Languages;
using NewsContent.Text.Attribution.Mentions;
using NewsContent.Text.Attribution.Tokens;
using NewsContent.Text.Syntax;

namespace NewsContent.Text.Attribution.Explanations;

/// <summary>Takes down the search for the speaker of one quotation, step by step.</summary>
internal sealed class SpeakerSearch
{
    private List<SeenCue>? _cues;
    private readonly List<TriedRule> _steps = [];
    private readonly List<string> _remarks = [];
    private List<RejectedCue> _rejected = [];

    /// <summary>Takes the cues of the quotation's sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The text of its passage.</param>
    public void See(Sentence sentence, string text)
    {
        if (_cues is not null)
            return;
        _cues = [];
        foreach (var saying in sentence.Sayings)
            _cues.Add(new SeenCue(saying.Cue.Range.In(text), saying.Speaker is { } speaker ? Words(speaker) : null, KindOf(saying)));
    }

    /// <summary>A cue that the rule being tried leaves.</summary>
    public void Reject(Saying saying, string reason)
    {
        var cue = Words(saying.Sentence, saying.CueFirst, saying.CueLast);
        _rejected.Add(new RejectedCue(saying.Speaker is { } speaker ? $"{Words(speaker)}: {cue}" : cue, reason));
    }

    /// <summary>A rule has been tried.</summary>
    public void Tried(AttributionSyntaxRule rule, string needs, bool fits)
    {
        _steps.Add(new TriedRule(rule, needs, fits, _rejected));
        _rejected = [];
    }

    /// <summary>Something beside the sentence decides, such as a label or the line below: what the rules saw does not matter.</summary>
    public void DecideAlone(AttributionSyntaxRule rule, string needs, bool fits)
    {
        _cues = null;
        _steps.Clear();
        _remarks.Clear();
        Tried(rule, needs, fits);
    }

    /// <summary>Something beyond the rules, in a plain sentence.</summary>
    public void Remark(string sentence)
    {
        if (!_remarks.Contains(sentence))
            _remarks.Add(sentence);
    }

    /// <summary>Whom a pronoun or a role was taken for.</summary>
    public void Resolved(Mention mention, Mention? meant)
    {
        if (meant is null)
            Remark($"“{Words(mention)}” could mean several of those named earlier, or none.");
        else if (!ReferenceEquals(mention, meant))
            Remark($"“{Words(mention)}” was read as {Words(meant)}.");
    }

    /// <summary>All of it.</summary>
    public QuotationExplanation Explain() => new(_cues, _steps, _remarks);

    private static string Words(Mention mention) => Words(mention.Sentence, mention.First, mention.Last);

    private static string Words(Sentence sentence, int first, int last) =>
        string.Join(" ", Enumerable.Range(first, last - first + 1).Select(i => sentence.Tokens[i].Text))
            .Replace(" '", "'")
            .Replace(" ’", "’");

    private static string KindOf(Saying saying)
    {
        var kind = saying.Form switch
        {
            SayingForm.Source => "names the source",
            SayingForm.Noun => "a noun for words, and whose it is",
            SayingForm.Passive => "a passive: the one it names as the doer speaks",
            _ => saying.Meaning switch
            {
                VerbMeaning.Speech => "a verb of saying",
                VerbMeaning.Judgement => "a verb of judging or calling",
                VerbMeaning.Stance => "what somebody thinks or wants",
                _ => "what somebody does with words",
            },
        };
        var place =
            saying.IsRelative ? ", in a relative clause"
            : saying.IsSubordinate ? ", in a clause before the main one"
            : saying.Form == SayingForm.Dependent ? ", hanging on another clause"
            : "";
        return kind + place;
    }
}
