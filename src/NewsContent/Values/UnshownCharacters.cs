using System.Buffers;

namespace NewsContent;

/// <summary>
/// Characters that are no text: control characters but tab, line feed and carriage return, which a terminal obeys and HTML cannot hold,
/// and those that Unicode says are none. Where an article is shown U+FFFD stands for each.
/// </summary>
internal static class UnshownCharacters
{
    public const char Replacement = '\uFFFD';

    public static readonly SearchValues<char> All = SearchValues.Create(Make());

    /// <summary>The same with tab, line feed and carriage return.</summary>
    public static readonly SearchValues<char> AndBlanks = SearchValues.Create([.. Make(), '\t', '\n', '\r']);

    private static char[] Make() =>
        Enumerable
            .Range(0, 0xA0)
            .Where(static code => code is < 0x20 or >= 0x7F && code is not ('\t' or '\n' or '\r'))
            .Concat(Enumerable.Range(0xFDD0, 32))
            .Append(0xFFFE)
            .Append(0xFFFF)
            .Select(static code => (char)code)
            .ToArray();
}
