using System.Diagnostics;

namespace NewsContent.Text;

/// <summary>
/// Counts the parser's steps, so that tests can hold the growth of its work to the growth of the text without a clock. A step is
/// taken wherever a token, a mark, a line or a character is looked at. Release builds take none: there the calls are left out.
/// </summary>
internal static class Work
{
    /// <summary>Whether this build counts.</summary>
#if DEBUG
    public const bool IsCounted = true;
#else
    public const bool IsCounted = false;
#endif

    [ThreadStatic]
    private static long _steps;

    /// <summary>How many steps this thread has taken.</summary>
    public static long Steps => _steps;

    [ThreadStatic]
    private static long _alarmAt;

    [ThreadStatic]
    private static Action? _alarm;

    /// <summary>Has something done after so many more steps of this thread: a test cancels a reading in its midst.</summary>
    public static void After(long steps, Action alarm) => (_alarmAt, _alarm) = (_steps + steps, alarm);

    /// <summary>Takes a step.</summary>
    [Conditional("DEBUG")]
    public static void Step() => Take(1);

    /// <summary>Takes many steps at once, as a search through a text does.</summary>
    [Conditional("DEBUG")]
    public static void Take(long steps)
    {
        _steps += steps;
        if (_alarm is null || _steps < _alarmAt)
            return;
        var alarm = _alarm;
        _alarm = null;
        alarm();
    }
}
