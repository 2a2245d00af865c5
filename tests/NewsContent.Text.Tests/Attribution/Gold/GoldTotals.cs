namespace NewsContent.Text.Tests.Attribution.Gold;

/// <summary>How often the engine is right, and how it is wrong.</summary>
internal sealed class GoldTotals
{
    private readonly Dictionary<GoldVerdict, int> _counts = [];

    public GoldTotals(IEnumerable<GoldVerdict> verdicts)
    {
        foreach (var verdict in verdicts)
            _counts[verdict] = Of(verdict) + 1;
    }

    /// <summary>The quotations that were judged.</summary>
    public int All => _counts.Values.Sum();

    /// <summary>Those on which the engine is not right, whatever the reason, in per cent, rounded up.</summary>
    public int FailedPercent => Percent(All - Of(GoldVerdict.Right));

    /// <summary>Those that the engine puts into a wrong mouth, in per cent, rounded up.</summary>
    public int WrongMouthPercent => Percent(Of(GoldVerdict.WrongSpeaker) + Of(GoldVerdict.FalseSpeaker));

    public override string ToString() =>
        $"{All} quotations, {Of(GoldVerdict.Right)} right; wrong mouth: "
        + $"{Of(GoldVerdict.WrongSpeaker)} wrong speaker, {Of(GoldVerdict.FalseSpeaker)} speaker of nobody's words; "
        + $"{Of(GoldVerdict.MissingSpeaker)} missing, {Of(GoldVerdict.WrongForm)} wrong form, {Of(GoldVerdict.WrongRole)} wrong role only";

    private int Of(GoldVerdict verdict) => _counts.GetValueOrDefault(verdict);

    private int Percent(int part) => All == 0 ? 0 : (100 * part + All - 1) / All;
}
