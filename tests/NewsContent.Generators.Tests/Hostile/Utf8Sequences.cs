namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// Bytes that test decoders of UTF-8, rebuilt from the list of cases that Markus Kuhn's stress test names: the bounds of each length, and
/// everything that is no UTF-8.
/// </summary>
internal static class Utf8Sequences
{
    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. Bounds(),
        .. Continuations(),
        .. Starts(),
        .. Incomplete(),
        .. Overlong(),
        .. CodePoints(),
        [0xFE],
        [0xFF],
        [0xFE, 0xFE, 0xFF, 0xFF],
    ];

    /// <summary>
    /// The first and the last of each length, up to the six bytes that there once were, and around the surrogates and the end.
    /// </summary>
    private static IEnumerable<byte[]> Bounds() =>
        (
            (long[])
                [
                    0,
                    0x80,
                    0x800,
                    0x1_0000,
                    0x20_0000,
                    0x400_0000,
                    0x7F,
                    0x7FF,
                    0xFFFF,
                    0x1F_FFFF,
                    0x3FF_FFFF,
                    0x7FFF_FFFF,
                    0xD7FF,
                    0xE000,
                    0xFFFD,
                    0x10_FFFF,
                    0x11_0000,
                ]
        ).Select(static point => Encode(point, LengthOf(point)));

    /// <summary>Continuation bytes that continue nothing: one to seven of them, and all 64.</summary>
    private static IEnumerable<byte[]> Continuations() =>
        [
            [0x80],
            [0xBF],
            .. Enumerable
                .Range(2, 6)
                .Select(static count => Enumerable.Range(0, count).Select(static i => (byte)(i % 2 == 0 ? 0x80 : 0xBF)).ToArray()),
            Range(0x80, 0xBF),
        ];

    /// <summary>Every byte that begins a sequence, with a blank behind it.</summary>
    private static IEnumerable<byte[]> Starts()
    {
        foreach (var (first, last) in ((int, int)[])[(0xC0, 0xDF), (0xE0, 0xEF), (0xF0, 0xF7), (0xF8, 0xFB), (0xFC, 0xFD)])
        {
            yield return [.. Range(first, last).SelectMany(static start => (byte[])[start, (byte)' '])];
            foreach (var start in Range(first, last))
                yield return [start, (byte)' '];
        }
    }

    /// <summary>Sequences without their last byte, alone and one behind the other.</summary>
    private static IEnumerable<byte[]> Incomplete()
    {
        long[] points = [0, 0, 0, 0, 0, 0x7FF, 0xFFFF, 0x1F_FFFF, 0x3FF_FFFF, 0x7FFF_FFFF];
        byte[][] cut = [.. points.Select(static (point, i) => Encode(point, 2 + (i % 5))[..^1])];
        return [.. cut, [.. cut.SelectMany(static bytes => bytes)]];
    }

    /// <summary>A slash, the last code point of each shorter length, and NUL, in more bytes than they need.</summary>
    private static IEnumerable<byte[]> Overlong() =>
        from length in Enumerable.Range(2, 5)
        from point in (long[])['/', length == 2 ? 0x7F : (1L << (5 * (length - 1) + 1)) - 1, 0]
        select Encode(point, length);

    /// <summary>Surrogates, alone and in pairs, and what is no character.</summary>
    private static IEnumerable<byte[]> CodePoints()
    {
        int[] leading = [0xD800, 0xDB7F, 0xDB80, 0xDBFF],
            trailing = [0xDC00, 0xDF80, 0xDFFF];
        foreach (var one in leading.Concat(trailing))
            yield return Encode(one, 3);
        foreach (var first in leading)
        {
            foreach (var second in trailing)
                yield return [.. Encode(first, 3), .. Encode(second, 3)];
        }

        for (var plane = 0; plane <= 16; plane++)
        {
            foreach (var last in (int[])[0xFFFE, 0xFFFF])
                yield return Encode((plane << 16) + last, plane == 0 ? 3 : 4);
        }

        for (var point = 0xFDD0; point <= 0xFDEF; point++)
            yield return Encode(point, 3);
    }

    private static int LengthOf(long point) =>
        point switch
        {
            < 0x80 => 1,
            < 0x800 => 2,
            < 0x1_0000 => 3,
            < 0x20_0000 => 4,
            < 0x400_0000 => 5,
            _ => 6,
        };

    /// <summary>A number in so many bytes, whether UTF-8 allows it or not.</summary>
    private static byte[] Encode(long point, int length)
    {
        if (length == 1)
            return [(byte)point];
        var bytes = new byte[length];
        for (var i = length - 1; i > 0; i--, point >>= 6)
            bytes[i] = (byte)(0x80 | (point & 0x3F));
        bytes[0] = (byte)((0xFFL << (8 - length)) | point);
        return bytes;
    }

    private static byte[] Range(int first, int last) =>
        [.. Enumerable.Range(first, last - first + 1).Select(static number => (byte)number)];
}
