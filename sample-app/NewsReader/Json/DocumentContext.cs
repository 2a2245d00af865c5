using System.Text.Json.Serialization;

namespace NewsReader.Json;

/// <summary>How the documents are written, generated at compile time: reflection would not survive a native build.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(FrontPageDocument))]
[JsonSerializable(typeof(ArticleDocument))]
[JsonSerializable(typeof(SpeakerPageDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
