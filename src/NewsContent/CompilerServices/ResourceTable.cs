using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Metadata;

namespace NewsContent.CompilerServices;

/// <summary>Where the articles' files stand among an assembly's resources, by name, read from the assembly's metadata.</summary>
internal sealed unsafe class ResourceTable
{
    private const int LengthSize = sizeof(int);

    private static readonly ResourceTable None = new([], null);

    private readonly Dictionary<string, uint> _offsets;

    // In the memory of the assembly, which keeps this table and not the other way round.
    private readonly byte* _resources;

    private ResourceTable(Dictionary<string, uint> offsets, byte* resources)
    {
        _offsets = offsets;
        _resources = resources;
    }

    /// <summary>The resources of an assembly; none where the runtime shows no metadata.</summary>
    public static ResourceTable Of(Assembly assembly)
    {
        try
        {
            return assembly.TryGetRawMetadata(out var metadata, out var length) ? Of(assembly, new MetadataReader(metadata, length)) : None;
        }
        catch (PlatformNotSupportedException)
        {
            return None;
        }
    }

    /// <summary>Finds a resource.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">Its bytes, in the assembly's own memory.</param>
    /// <returns>Whether it is among the articles' files.</returns>
    public bool TryFind(string name, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        if (!_offsets.TryGetValue(name, out var offset))
            return false;

        // Its length stands in front of it (ECMA-335, II.24.2.4).
        var resource = _resources + offset;
        bytes = new ReadOnlySpan<byte>(
            resource + LengthSize,
            BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(resource, LengthSize))
        );
        return true;
    }

    private static ResourceTable Of(Assembly assembly, MetadataReader reader)
    {
        var offsets = new Dictionary<string, uint>(reader.ManifestResources.Count, StringComparer.Ordinal);
        byte* resources = null;
        foreach (var handle in reader.ManifestResources)
        {
            var resource = reader.GetManifestResource(handle);
            if (!resource.Implementation.IsNil || !reader.StringComparer.StartsWith(resource.Name, ArticleResource.Prefix))
                continue;
            var name = reader.GetString(resource.Name);
            var offset = checked((uint)resource.Offset);

            // The metadata says where in the resources each one is, and the first tells where the resources are.
            if (resources is null)
            {
                using var first = assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream;
                if (first is null)
                    return None;
                resources = first.PositionPointer - LengthSize - offset;
            }

            offsets.TryAdd(name, offset);
        }

        return new ResourceTable(offsets, resources);
    }
}
