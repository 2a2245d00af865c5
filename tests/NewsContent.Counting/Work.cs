namespace NewsContent.Counting;

/// <summary>
/// The steps that our code takes on a thread: one for each turn of a loop and each call of a method, and as many for what the
/// framework does on its behalf as it looks at or makes. So tests can hold the growth of work to that of a text without a clock.
/// </summary>
public static class Work
{
    [ThreadStatic]
    private static long _steps;

    [ThreadStatic]
    private static long _alarmAt;

    [ThreadStatic]
    private static Action? _alarm;

    /// <summary>How many steps this thread has taken.</summary>
    public static long Steps => _steps;

    /// <summary>Has something done after so many more steps of this thread: a test cancels a reading in its midst.</summary>
    public static void After(long steps, Action alarm) => (_alarmAt, _alarm) = (_steps + steps, alarm);

    /// <summary>Takes a step.</summary>
    public static void Step() => Take(1);

    /// <summary>Takes many steps at once, as a search through a text does.</summary>
    public static void Take(long steps)
    {
        _steps += steps;
        if (_alarm is not null && _steps >= _alarmAt)
            Ring();
    }

    private static void Ring()
    {
        var alarm = _alarm!;
        _alarm = null;
        alarm();
    }
}
