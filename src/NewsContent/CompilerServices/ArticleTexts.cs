using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsContent.CompilerServices;

/// <summary>The texts of an assembly's articles: one resource, which is opened once and read where it lies.</summary>
internal sealed unsafe class ArticleTexts
{
    private static readonly ConditionalWeakTable<Assembly, ArticleTexts> Opened = [];

    // It keeps the memory that the bytes are in, which is the assembly's own.
    private readonly UnmanagedMemoryStream? _stream;
    private readonly byte* _memory;
    private readonly byte[] _copy = [];

    private ArticleTexts(Stream stream)
    {
        if (stream is UnmanagedMemoryStream unmanaged)
        {
            _stream = unmanaged;
            _memory = unmanaged.PositionPointer;
            return;
        }

        using (stream)
        {
            _copy = new byte[checked((int)stream.Length)];
            stream.ReadExactly(_copy);
        }
    }

    /// <summary>The resource's bytes: they are there while this object is.</summary>
    private ReadOnlySpan<byte> Bytes => _stream is null ? _copy : new ReadOnlySpan<byte>(_memory, checked((int)_stream.Length));

    /// <summary>The texts of an assembly's articles; null when it has none.</summary>
    public static ArticleTexts? Of(Assembly assembly)
    {
        if (Opened.TryGetValue(assembly, out var opened))
            return opened;
        if (assembly.GetManifestResourceStream(TextsFormat.ResourceName) is not { } stream)
            return null;

        // Another thread may have opened it meanwhile, which does no harm.
        opened = new ArticleTexts(stream);
        Opened.AddOrUpdate(assembly, opened);
        return opened;
    }

    /// <summary>Finds the bytes of an article's file.</summary>
    /// <param name="path">The article's path.</param>
    /// <param name="bytes">They may be the assembly's own memory, which is there while this object is.</param>
    /// <returns>Whether there is such a file.</returns>
    /// <exception cref="InvalidDataException">The resource is damaged.</exception>
    public bool TryFind(string path, out ReadOnlySpan<byte> bytes) => TextsReader.TryFind(Bytes, path, out bytes);
}
