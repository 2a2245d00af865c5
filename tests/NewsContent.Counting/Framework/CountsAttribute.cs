namespace NewsContent.Counting.Framework;

/// <summary>
/// Marks a class whose methods stand in for those of a type of the framework, by name and parameters; the object of an instance
/// method comes first, and <c>New</c> stands in for a constructor.
/// </summary>
/// <param name="type">The type.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CountsAttribute(Type type) : Attribute
{
    /// <summary>The type.</summary>
    public Type Type { get; } = type;
}
