using System.Diagnostics;

namespace NewsContent;

/// <summary>
/// Says that the articles of a folder have the properties of this record as header lines of their own: a line <c>Stars: 4</c> becomes
/// <see cref="Article{TFields}.Fields"/><c>.Stars</c>.
/// </summary>
/// <remarks>
/// The record belongs to the project of the articles and is at least as accessible as the generated class. A property is required if C#
/// says <c>required</c>, or if it has a non-nullable reference type and no initialiser. The build checks the values in the articles.
/// </remarks>
/// <param name="folder">
/// The folder below <c>Articles</c>, such as <c>reviews</c> or <c>world/interviews</c>, with the folders in it; null for all articles.
/// Where several records apply to an article, that of the nearest folder does.
/// </param>
[DebuggerDisplay("{Folder,nq}")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ArticleFieldsAttribute(string? folder = null) : Attribute
{
    /// <summary>The folder below <c>Articles</c>; null for all articles.</summary>
    public string? Folder { get; } = folder;
}
