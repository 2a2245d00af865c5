using System.Diagnostics;

namespace NewsContent;

/// <summary>
/// Names the header line of a property if its C# name is not the line’s name. Without this attribute <c>PhotoCredit</c> is written <c>Photo
/// credit</c>, <c>photo-credit</c> or <c>photoCredit</c>.
/// </summary>
/// <param name="name">The words before the colon, such as <c>Photo credit</c>.</param>
[DebuggerDisplay("{Name,nq}")]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class FieldNameAttribute(string name) : Attribute
{
    /// <summary>The words before the colon.</summary>
    public string Name { get; } = name;
}
