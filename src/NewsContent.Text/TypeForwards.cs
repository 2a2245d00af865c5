#if NET
using System.Runtime.CompilerServices;

// The generator is compiled against the parser for the compiler, which has these types of its own (CompilerTypes.cs), and its tests
// run with the one for apps: an init accessor is found only where both mean the same type.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
[assembly: TypeForwardedTo(typeof(RequiredMemberAttribute))]
[assembly: TypeForwardedTo(typeof(CompilerFeatureRequiredAttribute))]
#endif
