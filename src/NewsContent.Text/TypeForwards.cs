#if NET
using System.Runtime.CompilerServices;

// The generator is compiled against the parser for the compiler, which has this type of its own, and its tests run with the one
// for apps: an init accessor is found only where both mean the same type.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
