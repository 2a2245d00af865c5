using NewsContent.Text.Notes;
using NewsContent.Text.Passages;
using NewsContent.Text.Source;

namespace NewsContent.Text.Body;

/// <summary>Cuts the text below the header into blocks, and decides which short lines are headings.</summary>
internal sealed partial class BodyBlocks
{
    /// <summary>So many short lines one after the other are a list, a verse or an address, and no headings.</summary>
    private const int FewestOfList = 3;

    /// <summary>What the items of a list have in common, and a heading often has not.</summary>
    private static readonly Func<char, bool>[] Signs =
    [
        char.IsDigit,
        static c => c is ':' or '：',
        static c => c is '–' or '—',
        static c => c is ',' or '，' or '、',
        static c => c == '(',
    ];

    /// <summary>
    /// So many of the signs a heading above the items lacks for certain; a name has no comma, though others in its list have.
    /// </summary>
    private const int SignsBelowHeading = 3;

    /// <summary>A paragraph so long, in UTF-16 code units, is not an item and no list of those who scored.</summary>
    private const int LongParagraph = 200;

    private readonly ArticleSource _source;
    private readonly List<BodyBlock> _blocks = [];
    private CodeFences _fences;

    /// <summary>The labels that say who speaks; null where none do.</summary>
    private readonly LineLabels? _labels;

    private BodyBlocks(ArticleSource source, LineLabels? labels)
    {
        (_source, _labels) = (source, labels);
        _fences = new CodeFences(source);
    }

    /// <summary>The blocks from a line on.</summary>
    /// <param name="source">The file.</param>
    /// <param name="firstLine">Zero-based.</param>
    /// <param name="hasLabels">Whether labels at the head of a paragraph say who speaks.</param>
    /// <param name="cancellation">Honoured between blocks.</param>
    public static IReadOnlyList<BodyBlock> Of(ArticleSource source, int firstLine, bool hasLabels, CancellationToken cancellation)
    {
        var blocks = new BodyBlocks(source, hasLabels ? new LineLabels(source, firstLine, cancellation) : null);
        blocks.Cut(firstLine, cancellation);
        blocks.FindEndOfText();
        blocks.FindHeadingsAboveText();
        blocks.FindDedication();
        blocks.PartListsFromHeadings();
        blocks.FindLastLine();
        return blocks._blocks;
    }

    private void Cut(int firstLine, CancellationToken cancellation)
    {
        var lines = _source.Lines;
        for (var i = firstLine; i < lines.Count; )
        {
            cancellation.ThrowIfCancellationRequested();
            if (lines[i].IsBlank)
            {
                i++;
            }
            else if (_fences.EndOf(i) is { } behindFence)
            {
                Add(i, behindFence, BlockKind.Code);
                i = behindFence;
            }
            else
            {
                var end = i + 1;
                while (end < lines.Count && !lines[end].IsBlank && _fences.EndOf(end) is null)
                    end++;
                Add(i, end, BlockKind.Text);
                i = end;
            }
        }
    }

    /// <summary>Code may hold blank lines: each part of it is a block.</summary>
    private void Add(int start, int end, BlockKind kind)
    {
        if (kind == BlockKind.Text)
        {
            var isHeading = end == start + 1 && _labels?.BeginsTurn(start) != true && HeadingRule.IsImplicit(_source, _source.Lines[start]);
            _blocks.Add(new BodyBlock(start, end, isHeading ? BlockKind.Heading : BlockKind.Text));
            return;
        }

        for (var i = start; i < end; )
        {
            var next = i;
            while (next < end && !_source.Lines[next].IsBlank)
                next++;
            if (next > i)
                _blocks.Add(new BodyBlock(i, next, kind));
            i = next + 1;
        }
    }

    /// <summary>
    /// The result of a match, or an item with a number, is a heading where no other is above it and a long paragraph below.
    /// </summary>
    private void FindHeadingsAboveText()
    {
        var wasItem = false;
        for (var i = 0; i < _blocks.Count; i++)
        {
            var isItem = IsResultOrItem(i);
            if (isItem && !wasItem && !IsAnnounced(i) && IsLong(i + 1))
                _blocks[i] = _blocks[i] with { Kind = BlockKind.Heading };
            wasItem = isItem;
        }
    }

    private bool IsResultOrItem(int block)
    {
        if (_blocks[block].Kind != BlockKind.Text || _blocks[block].End - _blocks[block].Start > 1)
            return false;
        var line = _source.Lines[_blocks[block].Start];
        return HeadingRule.ExplicitMarkLength(_source, line) == 0 && HeadingRule.IsResultOrItem(_source.Original, line.Trimmed);
    }

    private bool IsLong(int block) =>
        block < _blocks.Count && _blocks[block].Kind == BlockKind.Text && LengthOf(_blocks[block]) >= LongParagraph;

    /// <summary>The length of its lines joined by blanks: how lines end, and the blanks around them, do not count.</summary>
    private int LengthOf(BodyBlock block)
    {
        var length = block.End - block.Start - 1;
        for (var i = block.Start; i < block.End; i++)
            length += _source.Lines[i].Trimmed.Length;
        return length;
    }

    /// <summary>
    /// Several lines of a heading's shape in a row are a list; two before a text are two headings, of which the first has none.
    /// </summary>
    private void PartListsFromHeadings()
    {
        for (var i = 0; i < _blocks.Count; )
        {
            var end = i;
            while (end < _blocks.Count && IsOfRow(_blocks[end]))
                end++;
            if (end > i && IsAnnounced(i))
                end = EndOfAnnounced(end);
            if (end == i + 1 && (IsSignature(i) || IsContact(i)))
                _blocks[i] = _blocks[i] with { Kind = BlockKind.Text };
            else if (IsList(i, end))
                MakeList(i, end);

            i = end + 1;
        }
    }

    /// <summary>A list that a colon announces continues over items that are too long for a heading.</summary>
    private int EndOfAnnounced(int end)
    {
        while (end < _blocks.Count && (IsOfRow(_blocks[end]) || IsLongItem(_blocks[end])))
            end++;
        return end;
    }

    /// <summary>A line of its own without a full stop, too long for a heading and too short for a paragraph.</summary>
    private bool IsLongItem(BodyBlock block)
    {
        if (block.Kind != BlockKind.Text || block.End - block.Start > 1)
            return false;
        var line = _source.Lines[block.Start].Trimmed;
        return line.Length is > HeadingRule.LongestHeading and < LongParagraph
            && _source.Text[line.Start] != PassageBuilder.Escape
            && !Characters.IsClosingPunctuation(_source.Text[line.End - 1])
            && LineForms.Of(_source.Text, line) == LineForm.Words;
    }

    /// <summary>
    /// What all items have, a number, a colon, a comma, the first line and the last may lack: then these are the heading of the list and
    /// the one after it.
    /// </summary>
    private void MakeList(int start, int end)
    {
        var isHeadingLast = end - start >= FewestOfList && IsTextAfter(end);
        var mayHeadFirst = !IsAnnounced(start);
        if (mayHeadFirst && isHeadingLast && HasHeadingAbove(start, end - 1, other: end - 1))
            (start, end) = (start + 1, end - 1);
        else if (isHeadingLast && Signs.Any(sign => IsOwnSign(sign, start, end - 1, end - 1)))
            end--;
        else if (mayHeadFirst && HasHeadingAbove(start, end, other: start))
            start++;
        for (var i = start; i < end; i++)
            _blocks[i] = _blocks[i] with { Kind = BlockKind.ShortLine };
    }

    /// <summary>Three items and more have a sign that the line above them and another one lack.</summary>
    private bool HasHeadingAbove(int heading, int end, int other) =>
        end - heading > FewestOfList
        && Signs.Take(SignsBelowHeading).Any(sign => !Has(heading, sign) && IsOwnSign(sign, heading + 1, end, other));

    private bool IsOwnSign(Func<char, bool> sign, int start, int end, int other) =>
        !Has(other, sign) && Enumerable.Range(start, end - start).All(block => Has(block, sign));

    private bool Has(int block, Func<char, bool> sign)
    {
        var line = _source.Lines[_blocks[block].Start].Trimmed;
        for (var i = line.Start; i < line.End; i++)
        {
            if (sign(_source.Text[i]))
                return true;
        }

        return false;
    }

    /// <summary>A name below the greeting that ends a letter.</summary>
    private bool IsSignature(int block)
    {
        if (block == 0)
            return false;
        var above = _source.Lines[_blocks[block - 1].End - 1].Trimmed;
        if (above.Length > HeadingRule.LongestHeading || !LineWords.IsGreeting(above.In(_source.Text)))
            return false;

        // The last word of a longer paragraph may be "love".
        return _blocks[block - 1].End - _blocks[block - 1].Start == 1 || above.In(_source.Text).Any(Characters.IsBlank);
    }

    /// <summary>Whom to ask: a name with a post, or after a colon, above a telephone's number or an address.</summary>
    private bool IsContact(int block)
    {
        if (block + 1 >= _blocks.Count || _blocks[block + 1].Kind != BlockKind.Text)
            return false;
        var below = _source.Lines[_blocks[block + 1].Start].Trimmed;
        return (IsAnnounced(block) || Has(block, static c => c is ',' or '，' or '、'))
            && below.Length <= HeadingRule.LongestHeading
            && LineForms.Of(_source.Text, below) == LineForm.Address;
    }

    private bool IsList(int start, int end) =>
        end - start >= FewestOfList || end - start == 2 && (!IsTextAfter(end) || IsAnnounced(start) || AreEntries(start));

    /// <summary>"2009–2015: curator", "14 May – meeting": a number in both lines, and in both a colon or a dash.</summary>
    private bool AreEntries(int block)
    {
        var items = Enumerable.Range(block, 2);
        return items.All(item => Has(item, char.IsDigit))
            && Signs.Take(SignsBelowHeading).Skip(1).Any(sign => items.All(item => Has(item, sign)));
    }

    private bool IsTextAfter(int block) =>
        block < _endOfText && HeadingRule.ExplicitMarkLength(_source, _source.Lines[_blocks[block].Start]) == 0;

    /// <summary>The paragraph above ends with a colon.</summary>
    private bool IsAnnounced(int block)
    {
        if (block == 0)
            return false;
        var above = _source.Lines[_blocks[block - 1].End - 1].Trimmed;
        return _source.Text[above.End - 1] is ':' or '：';
    }

    /// <summary>A heading, or a line that would be one except for its words, as in a list that has both.</summary>
    private bool IsOfRow(BodyBlock block)
    {
        if (block.Kind != BlockKind.Text || block.End - block.Start > 1)
            return IsUnnamedHeading(block);
        var line = _source.Lines[block.Start];
        return HeadingRule.ExplicitMarkLength(_source, line) == 0 && HeadingRule.IsOfList(_source.Original, line.Trimmed);
    }

    /// <summary>To give a line a name in C# is to say that it is a heading.</summary>
    private bool IsUnnamedHeading(BodyBlock block) =>
        block.Kind == BlockKind.Heading && NoteFinder.AtHeading(_source.Text, _source.Lines[block.Start].Trimmed) is null;
}
