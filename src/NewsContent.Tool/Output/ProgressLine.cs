using System.Globalization;

namespace NewsContent.Tool.Output;

/// <summary>One line on a terminal that says how far a run is. It gives way before anything else is printed.</summary>
/// <param name="terminal">Where it is drawn; null for nowhere.</param>
/// <param name="total">How many files there are.</param>
/// <param name="clock">Tells when a moment has passed.</param>
internal sealed class ProgressLine(TextWriter? terminal, int total, TimeProvider clock)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private long _drawnAt = clock.GetTimestamp();
    private int _width;
    private int _done;

    /// <summary>Another file is done.</summary>
    public void Advance()
    {
        _done++;
        if (terminal is null || clock.GetElapsedTime(_drawnAt) < Moment)
            return;
        _drawnAt = clock.GetTimestamp();
        Clear();
        var line = string.Create(CultureInfo.InvariantCulture, $"{_done} of {total} files checked");
        _width = line.Length;
        terminal.Write(line);
        terminal.Flush();
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (terminal is null || _width == 0)
            return;
        terminal.Write($"\r{new string(' ', _width)}\r");
        terminal.Flush();
        _width = 0;
    }
}
