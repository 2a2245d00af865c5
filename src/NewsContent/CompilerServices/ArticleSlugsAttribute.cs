using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>
/// Tells builds of other projects which articles a library has, so that their articles can refer to them; written by generated code, once
/// for each generated file of articles.
/// </summary>
/// <param name="className">The generated class in full, as C# writes it, without <c>global::</c>.</param>
/// <param name="slugs">
/// A line for each article, separated by U+000A: its slug, then the slugs that it had before, each after a U+0009.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ArticleSlugsAttribute(string className, string slugs) : Attribute
{
    /// <summary>The generated class in full, as C# writes it, without <c>global::</c>.</summary>
    public string ClassName { get; } = className;

    /// <summary>The slugs, as the constructor takes them.</summary>
    public string Slugs { get; } = slugs;
}
