using System.Text.Json.Serialization;

namespace NewsReader.Json;

/// <summary>How the documents are written, generated at compile time: reflection would not survive a native build.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    NewLine = "\n",
    MaxDepth = DeepestDocument
)]
[JsonSerializable(typeof(FrontPageDocument))]
[JsonSerializable(typeof(ArticleDocument))]
[JsonSerializable(typeof(SpeakerPageDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext
{
    // Blocks stand in each other a hundred levels deep at most, and each level is a few of JSON's.
    private const int DeepestDocument = 1000;
}
