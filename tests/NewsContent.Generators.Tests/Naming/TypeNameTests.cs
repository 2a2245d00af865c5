using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsContent.Generators.Tests.Harness;

namespace NewsContent.Generators.Tests.Naming;

/// <summary>
/// A name means one type, whichever assembly a reader comes from: what two assemblies share is source in a folder of its own
/// (<c>src/NewsContent.Packed</c>), and nothing else is called alike.
/// </summary>
public class TypeNameTests
{
    private static readonly string[] Assemblies =
    [
        "NewsContent",
        "NewsContent.Packed",
        "NewsContent.Text",
        "NewsContent.Generators",
        "NewsContent.CodeFixes",
    ];

    [Fact]
    public void No_two_assemblies_define_types_of_one_name()
    {
        var types = Assemblies
            .SelectMany(assembly => TypesOf(assembly).Distinct().Select(name => (Name: name, Assembly: assembly)))
            .ToList();
        Assert.All(Assemblies, assembly => Assert.Contains(types, type => type.Assembly == assembly));

        var shared = types
            .GroupBy(type => type.Name, type => type.Assembly)
            .Where(type => type.Count() > 1)
            .Select(type => $"{type.Key}: {string.Join(", ", type)}");

        Assert.Empty(shared);
    }

    [Fact]
    public void What_writes_or_reads_the_packed_form_says_so()
    {
        var names = TypesOf("NewsContent.Packed").Concat(TypesOf("NewsContent.Generators")).Concat(TypesOf("NewsContent"));
        string[] parts = ["PackedFormat", "PackedPart", "PackedWidths", "PackedPlace", "PackedSection", "PackedBlock"];

        Assert.All(names.Where(name => name.StartsWith("Packed", StringComparison.Ordinal)).Except(parts), name =>
            Assert.Matches("(Writer|Reader)$", name)
        );
    }

    /// <summary>The types of one assembly that stand in no other type.</summary>
    private static IEnumerable<string> TypesOf(string assembly) =>
        from file in Directory.EnumerateFiles(Path.Combine(SampleArticles.Repository, "src", assembly), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from type in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes(node => node is not TypeDeclarationSyntax)
        where type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        select type is BaseTypeDeclarationSyntax declaration
            ? declaration.Identifier.Text
            : ((DelegateDeclarationSyntax)type).Identifier.Text;
}
