using NewsContent.Text.Fields.Patterns;

namespace NewsContent.Text.Fields;

/// <summary>
/// A regular expression in time linear in the text, whatever it says: what needs to go back (references to groups, looking ahead and after
/// it) is not part of it. All of a text must follow it.
/// </summary>
internal sealed class FieldPattern
{
    private readonly List<PatternStep> _steps;

    private FieldPattern(List<PatternStep> steps) => _steps = steps;

    /// <summary>The pattern; null when it has something that is not part of it, which <see cref="Fault"/> names.</summary>
    public static FieldPattern? Of(string pattern)
    {
        var parser = new PatternParser(pattern);
        return parser.Parse() is { } steps ? new FieldPattern(steps) : null;
    }

    /// <summary>What a pattern has that is not part of it, as the end of a sentence; null when all of it is.</summary>
    public static string? Fault(string pattern)
    {
        var parser = new PatternParser(pattern);
        return parser.Parse() is null ? parser.Fault : null;
    }

    /// <summary>Whether all of a text follows the pattern.</summary>
    public bool Matches(string text)
    {
        var (now, next) = (new PatternStates(_steps.Count), new PatternStates(_steps.Count));
        Add(now, 0, 0, text.Length);
        for (var i = 0; i < text.Length && now.Count > 0; i++)
        {
            next.Clear();
            for (var state = 0; state < now.Count; state++)
            {
                var step = _steps[now[state]];
                if (step.Kind == PatternStepKind.Character && step.Class!.Has(text[i]))
                    Add(next, now[state] + 1, i + 1, text.Length);
            }

            (now, next) = (next, now);
        }

        for (var state = 0; state < now.Count; state++)
        {
            if (_steps[now[state]].Kind == PatternStepKind.End)
                return true;
        }

        return false;
    }

    /// <summary>Adds a step, and all that follow without a character.</summary>
    private void Add(PatternStates states, int first, int place, int length)
    {
        var open = new Stack<int>();
        open.Push(first);
        while (open.Count > 0)
        {
            var index = open.Pop();
            if (!states.Add(index))
                continue;
            var step = _steps[index];
            switch (step.Kind)
            {
                case PatternStepKind.Split:
                    open.Push(step.Second);
                    open.Push(step.First);
                    break;
                case PatternStepKind.Jump:
                    open.Push(step.First);
                    break;
                case PatternStepKind.AtBeginning when place == 0:
                case PatternStepKind.AtEnd when place == length:
                    open.Push(index + 1);
                    break;
            }
        }
    }
}
