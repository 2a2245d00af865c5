using System.Runtime.CompilerServices;
using NewsContent.Text.Source;

namespace NewsContent.Text.Quotations.Marks;

/// <summary>Finds the marks of a paragraph, apostrophes among them, and tells each one's position.</summary>
internal struct MarkReader
{
    private const int CancellationInterval = 4096;

    private readonly string _text;
    private readonly List<Mark> _marks;

    /// <summary>The first mark that still waits for the character after it.</summary>
    private int _waiting;

    /// <summary>What is before the marks that wait (marks beside each other share their surroundings), or before the next ones.</summary>
    private Surrounding _before;

    /// <summary>Where the white space at the paragraph's end begins.</summary>
    private readonly int _wordsEnd;

    private bool _hasTwoLeftSingles;

    private MarkReader(string text)
    {
        _text = text;
        _marks = [];
        _waiting = 0;
        _before = Surrounding.Opening;
        _hasTwoLeftSingles = false;
        _wordsEnd = text.Length;
        while (_wordsEnd > 0 && char.IsWhiteSpace(text[_wordsEnd - 1]))
            _wordsEnd--;
    }

    /// <summary>The marks of <paramref name="text"/> in order.</summary>
    [MethodImpl(HotPath.Options)]
    public static Mark[] Read(string text, CancellationToken cancellation)
    {
        var reader = new MarkReader(text);
        reader.Read(cancellation);
        return [.. reader._marks];
    }

    [MethodImpl(HotPath.Options)]
    private void Read(CancellationToken cancellation)
    {
        int nextCheck = 0;
        for (int index = 0; index < _text.Length; )
        {
            if (index >= nextCheck)
            {
                cancellation.ThrowIfCancellationRequested();
                nextCheck = index + CancellationInterval;
            }
            index = SkipWords(index);
            if (index == _text.Length)
                break;
            int next = ReadMarks(index);
            if (next == index)
            {
                ReadSurrounding(index);
                next++;
            }
            index = next;
        }
        Settle(Surrounding.End);
    }

    /// <summary>
    /// The next character that may be a mark, or where to look on: between marks only the last character is a surrounding.
    /// </summary>
    private int SkipWords(int index)
    {
        if (_waiting < _marks.Count)
            return index;
        int limit = Math.Min(_text.Length, index + CancellationInterval);
        int next = MarkKinds.NextIn(_text, index, limit);
        for (int last = next - 1; last >= index; last--)
        {
            Surrounding before = MarkSurroundings.Before(_text, last);
            if (before == Surrounding.Invisible)
                continue;
            _before = before;
            break;
        }
        return next;
    }

    private void ReadSurrounding(int index)
    {
        Surrounding before = MarkSurroundings.Before(_text, index);
        if (before == Surrounding.Invisible)
            return;
        if (_waiting < _marks.Count)
            Settle(index >= _wordsEnd ? Surrounding.End : MarkSurroundings.After(_text, index));
        _before = before;
    }

    /// <summary>Gives the waiting marks their position, now that the character after them is known.</summary>
    private void Settle(Surrounding after)
    {
        MarkPosition position = MarkSurroundings.PositionBetween(_before, after);
        for (; _waiting < _marks.Count; _waiting++)
            _marks[_waiting] = _marks[_waiting] with { Position = position };
    }

    /// <summary>Adds the mark or run of like marks at <paramref name="start"/>; returns the place after it.</summary>
    private int ReadMarks(int start)
    {
        char character = _text[start];
        switch (character)
        {
            case '\'':
                return ReadRun(start, MarkKind.StraightSingle, MarkKind.TwoStraightSingles);
            case '\u2018':
                _hasTwoLeftSingles |= start + 1 < _text.Length && _text[start + 1] == character;
                return ReadRun(start, MarkKind.LeftSingle, MarkKind.TwoLeftSingles);
            case '\u2019' when _hasTwoLeftSingles:
                return ReadRun(start, MarkKind.RightSingle, MarkKind.TwoRightSingles);
            case '`':
                return ReadRun(start, MarkKind.None, MarkKind.TwoBackticks);
        }
        MarkKind kind = MarkKinds.Of(character);
        if (kind == MarkKind.None)
            return start;
        Add(kind, start, 1);
        return start + 1;
    }

    /// <summary>
    /// Two like single marks make a double one. Of three, the single one is the inner: first when they close, last when they open.
    /// </summary>
    private int ReadRun(int start, MarkKind one, MarkKind two)
    {
        char character = _text[start];
        int end = start + 1;
        while (end < _text.Length && _text[end] == character)
            end++;

        bool odd = (end - start) % 2 == 1;

        // One backtick is an accent, three and more are a fence around code.
        if (one == MarkKind.None && end - start != 2)
        {
            ReadSurrounding(start);
            return end;
        }
        bool closes = _before is Surrounding.Word or Surrounding.Closing;
        int index = start;
        if (odd && closes)
            Add(one, index++, 1);
        for (; index + 1 < end; index += 2)
            Add(two, index, 2);
        if (index < end)
            Add(one, index, 1);
        return end;
    }

    private readonly void Add(MarkKind kind, int start, int length)
    {
        bool afterNumber = start > 0 && char.IsNumber(_text[start - 1]);
        bool insideWord =
            start > 0 && start + length < _text.Length && char.IsLetter(_text[start - 1]) && char.IsLetter(_text[start + length]);
        _marks.Add(new Mark(kind, start, length, MarkPosition.Unclear, afterNumber, insideWord));
    }
}
