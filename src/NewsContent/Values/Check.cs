using System.Runtime.CompilerServices;

namespace NewsContent;

/// <summary>Guards of the records' values, in the form of expressions, for init accessors.</summary>
internal static class Check
{
    public static string NotBlank(string value, [CallerMemberName] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    public static T NotNull<T>(T value, [CallerMemberName] string name = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    public static int NotNegative(int value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
