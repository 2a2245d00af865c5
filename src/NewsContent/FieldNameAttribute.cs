using System.Diagnostics;

namespace NewsContent;

/// <summary>
/// Names the header line of a property where its name in C# does not say it. Without this attribute
/// <c>PhotoCredit</c> is written <c>Photo credit</c>, <c>photo-credit</c> or <c>photoCredit</c>.
/// </summary>
/// <param name="name">What stands before the colon, such as <c>Photo credit</c>.</param>
[DebuggerDisplay("{Name,nq}")]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class FieldNameAttribute(string name) : Attribute
{
    /// <summary>What stands before the colon.</summary>
    public string Name { get; } = name;
}
