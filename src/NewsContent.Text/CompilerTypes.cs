#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

// What the language asks of the framework for init accessors and required members, and netstandard2.0 lacks. Generator and code fixes
// see these through InternalsVisibleTo: they must mean the parser's own (TypeForwards.cs). Written here and not by a generator, whose
// order of files would change the bytes of the package from build to build.

/// <summary>Marks an init accessor.</summary>
internal static class IsExternalInit;

/// <summary>Marks a member that an object initializer must set.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>Keeps compilers that do not know a feature from what uses it.</summary>
/// <param name="featureName">The feature.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    /// <summary>The feature.</summary>
    public string FeatureName => featureName;
}
#endif
