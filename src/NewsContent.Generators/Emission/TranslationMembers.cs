namespace NewsContent.Generators.Emission;

/// <summary>Translations: the catalog has them, and no member leads to them.</summary>
internal sealed class TranslationMembers(GeneratedFile file, SourceWriter writer) : ArticleMembers(file, writer)
{
    public override bool ShareLiteral => true;

    public override void EmitCollecting() => Writer.Line($"{File.ClassName}.Articles.AddTo(articles);");

    public override void EmitTypes() { }

    public override void EmitMembers() { }
}
