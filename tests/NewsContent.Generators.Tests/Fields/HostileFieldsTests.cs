using NewsContent.Generators.Inputs;
using NewsContent.Generators.Tests.Harness;
using NewsContent.Generators.Tests.Hostile;

namespace NewsContent.Generators.Tests.Fields;

/// <summary>Whatever a text or a record says, the generated code compiles, and no text becomes code.</summary>
public class HostileFieldsTests
{
    private const string Record =
        "[ArticleFields(\"reviews\")] public record F { public string? Note { get; init; } "
        + "public IReadOnlyList<string> Many { get; init; } = []; "
        + "public int Number { get; init; } public Uri? Link { get; init; } public ArticleReference? Other { get; init; } }";

    /// <summary>Records that strain what can be named; <c>F</c> has the attribute.</summary>
    public static TheoryData<string> Records =>
        [
            "namespace @class.@int { [ArticleFields(\"reviews\")] public record @F { public int @event { get; init; } = 3; "
                + "public required string @this { get; init; } } }",
            "[ArticleFields(\"reviews\")] public record F(int @int, string @string = \"a\\\"b\", string? async = null);",
            "public static partial class Outer { public partial record Inner { [ArticleFields(\"reviews\")] public sealed record F "
                + "{ public int global { get; init; } public int made { get; init; } = 1; public int fields { get; set; } } } }",
            "namespace Newsroom.Articles2 { [ArticleFields(\"reviews\")] public record F { public Newsroom.Articles2.E E { get; init; } } "
                + "public enum E : byte { @default = 255 } }",
            "namespace System2 { public record System { public string? Name { get; init; } } "
                + "[ArticleFields(\"reviews\")] public record F { public System? Global { get; init; } = new(); } }",
            "#nullable disable\n[ArticleFields(\"reviews\")] public record F { public string A { get; init; } public Uri B { get; set; } }",
            "[ArticleFields(\"reviews\")] public record F { public virtual int A { get; init; } public "
                + "int Ä { get; init; } public int 名 { get; init; } }",
            "public interface I { int A { get; init; } } [ArticleFields(\"reviews\")] public record F : I { public int A { get; init; } "
                + "int I.A { get => 1; init { } } public int this[int i] => i; protected int P { "
                + "get; init; } private int Q { get; init; } }",
            "[ArticleFields(\"reviews\")] public partial record F { public int A { get; init; } } public "
                + "partial record F { public int B { get; init; } = 2; }",
            "public abstract record B(int A) { public abstract int C { get; init; } } "
                + "[ArticleFields(\"reviews\")] public record F(int A, int D) : B(A) { public override int C "
                + "{ get; init; } = 4; public int ToStrin => 1; }",
            "[ArticleFields(\"reviews\")] public record F { [Obsolete] public int A { get; init; "
                + "} public F() { } public F(int a) { } }",
            "[ArticleFields(\"reviews\")] public record Fields { public int Articles { get; init; } public int All { get; init; } }",
        ];

    [Theory]
    [InlineData("Quotes", "Literals")]
    [InlineData("Articles", "Literals")]
    [InlineData("Articles", "Resources")]
    public void No_piece_becomes_code_as_a_value(string names, string storage)
    {
        var project = TestProject.Empty.WithCode(Review.Usings + Record).As(names, storage);
        var number = 0;
        foreach (var piece in Pieces.All.Where(static piece => piece.Length < 3_000))
        {
            var lines = $"Note: {piece}\nMany: {piece}, {piece}\nNumber: {piece}\nLink: {piece}\nOther: {piece}\n";
            project = project
                .WithArticle($"Articles/reviews/a{number}.txt", Review.Text(lines))
                .WithArticle(
                    $"Articles/reviews/b{number++}.md",
                    $"---\ntitle: H\ndate: 2026-02-07\nnote: {piece}\nmany: [{piece}]\n---\n\nText.\n"
                );
        }

        GeneratorRun.Of(project).DemandCompiles();
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Generated_code_compiles_for_every_record(string record)
    {
        foreach (var names in Enum.GetNames<NamedMembers>())
        {
            var project = TestProject
                .Empty.WithCode("using System; using NewsContent;\n" + record)
                .WithArticle(Review.Identity, Review.Text("This: a\nInt: 3\nA: 4\nB: /b\nE: default\n"))
                .With(MetadataNames.Names, names);

            var run = GeneratorRun.Of(project);

            Assert.DoesNotContain(run.Problems, static problem => problem.Id is "NEWS021" or "NEWS058");
            run.DemandCompiles();
        }
    }

    [Fact]
    public void No_name_of_a_property_becomes_code_or_ends_the_schema()
    {
        foreach (var piece in Pieces.All.Where(static piece => piece.Length < 3_000))
        {
            var literal = string.Concat(piece.Select(static c => $"\\u{(int)c:X4}"));
            var code =
                $"[ArticleFields(\"reviews\")] public record F {{ [FieldName(\"{literal}\")] public string? A {{ get; init; }} "
                + $"[AllowedValues(\"{literal}\")] [RegularExpression(\"{literal}\")] public string? B {{ get; init; }} }}"
                + $"[ArticleFields(\"{literal}\")] public record G {{ public int C {{ get; init; }} }}";

            GeneratorRun.Of(Review.With("A: x\n", code)).DemandCompiles();
        }
    }
}
