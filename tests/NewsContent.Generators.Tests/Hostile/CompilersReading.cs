using System.Reflection;
using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Generators.Tests.Hostile;

/// <summary>
/// A file's bytes as the compiler itself turns them into text: UTF-16 by its mark, UTF-8 where the bytes are
/// UTF-8, and else the machine's old code page.
/// </summary>
internal static class CompilersReading
{
    // The compiler's own; there is no public way to it but a process of the compiler for each file.
    private static readonly MethodInfo Create = typeof(SourceText)
        .Assembly.GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .Single(method =>
            method.Name == "Create"
            && method.GetParameters() is [{ ParameterType: var first }, ..] parameters
            && first == typeof(Stream)
            && parameters[1].Name == "defaultEncoding"
        );

    /// <summary>
    /// The text; null where the compiler has none, since two zero bytes in a file of no Unicode encoding make it a binary file (CS2015).
    /// </summary>
    public static SourceText? Of(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        object?[] arguments = [.. Create.GetParameters().Select((parameter, i) => i == 0 ? stream : parameter.DefaultValue)];
        try
        {
            return (SourceText)Create.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException fault) when (fault.InnerException is InvalidDataException)
        {
            return null;
        }
    }
}
