using System.Text;
using NewsContent.Text.Fixes;

namespace NewsContent.Tool.Importing.Bodies;

/// <summary>A text that is rewritten piece by piece and knows of each of its characters where in the source it comes from.</summary>
internal sealed class TracedText
{
    private readonly int[] _origins;

    private TracedText(string text, int[] origins) => (Text, _origins) = (text, origins);

    /// <summary>The text as it is now.</summary>
    public string Text { get; }

    /// <summary>A text that nothing has changed yet.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Where in it the text begins.</param>
    public static TracedText Of(string source, int start)
    {
        var origins = new int[source.Length - start + 1];
        for (var i = 0; i < origins.Length; i++)
            origins[i] = start + i;
        return new TracedText(source[start..], origins);
    }

    /// <summary>The same text with words above it that come from the source’s beginning.</summary>
    public TracedText Below(string words) => new(words + Text, [.. new int[words.Length], .. _origins]);

    /// <summary>Where in the source a character comes from; of one that was put in, where it was put in.</summary>
    public int OriginOf(int place) => _origins[Math.Clamp(place, 0, _origins.Length - 1)];

    /// <summary>The text with changes. Of two that touch the same characters the first one in the text counts.</summary>
    public TracedText With(IEnumerable<TextEdit> edits)
    {
        var (text, origins, next) = (new StringBuilder(Text.Length), new List<int>(Text.Length), 0);
        foreach (var edit in edits.OrderBy(static edit => edit.Range.Start))
        {
            if (edit.Range.Start < next)
                continue;
            text.Append(Text, next, edit.Range.Start - next).Append(edit.NewText);
            origins.AddRange(_origins.AsSpan(next, edit.Range.Start - next));
            origins.AddRange(Enumerable.Repeat(_origins[edit.Range.Start], edit.NewText.Length));
            next = edit.Range.End;
        }

        text.Append(Text, next, Text.Length - next);
        origins.AddRange(_origins.AsSpan(next));
        return new TracedText(text.ToString(), [.. origins]);
    }
}
