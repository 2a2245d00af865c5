using System.Reflection;
using System.Runtime.Loader;
using NewsContent.CompilerServices;

namespace NewsContent.Generators.Tests.Harness;

/// <summary>A compiled app that runs: its articles, read as the app reads them.</summary>
internal sealed class LoadedProject : IDisposable
{
    /// <summary>An archive's articles are fields of base classes.</summary>
    private const BindingFlags OfClass = BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy;

    private const BindingFlags Internal = BindingFlags.Static | BindingFlags.NonPublic;

    private readonly AssemblyLoadContext _context = new("articles", isCollectible: true);

    /// <summary>Loads an app.</summary>
    /// <param name="image">Its assembly.</param>
    /// <param name="libraries">The assemblies of the libraries to which it refers.</param>
    public LoadedProject(byte[] image, params IReadOnlyList<byte[]> libraries)
    {
        Libraries = [.. libraries.Select(Load)];
        Assembly = Load(image);
    }

    public Assembly Assembly { get; }

    public IReadOnlyList<Assembly> Libraries { get; }

    /// <summary><c>Articles.All</c>.</summary>
    public ArticleCatalog All(string className = "Newsroom.Articles") => (ArticleCatalog)Read(Assembly, className, "All");

    /// <summary><c>Articles.All</c> of a library.</summary>
    public ArticleCatalog AllOf(int library, string className) => (ArticleCatalog)Read(Libraries[library], className, "All");

    /// <summary>A member of the generated class, such as <c>World.IranUsTalks</c>.</summary>
    public Article Article(string path, string className = "Newsroom.Articles") => (Article)Read(Assembly, className, path);

    /// <summary>The store of the only generated file that has one.</summary>
    public ArticleStore Store() =>
        (ArticleStore)
            Assert
                .Single(Assembly.GetTypes().SelectMany(static type => type.GetFields(Internal)), static field =>
                    field.FieldType == typeof(ArticleStore)
                )
                .GetValue(null)!;

    public void Dispose() => _context.Unload();

    private Assembly Load(byte[] image)
    {
        using var stream = new MemoryStream(image);
        return _context.LoadFromStream(stream);
    }

    private static object Read(Assembly assembly, string className, string path)
    {
        var type = assembly.GetType(className, throwOnError: true)!;
        var segments = path.Split('.');
        foreach (var folder in segments[..^1])
            type = type.GetNestedType(folder, BindingFlags.Public | BindingFlags.NonPublic)!;
        return type.GetProperty(segments[^1], OfClass)?.GetValue(null) ?? type.GetField(segments[^1], OfClass)!.GetValue(null)!;
    }
}
