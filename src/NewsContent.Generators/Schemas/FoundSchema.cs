using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Models;

namespace NewsContent.Generators.Schemas;

/// <summary>A record with the attribute, as it is in C#.</summary>
/// <param name="Model">The schema.</param>
/// <param name="Places">Where it is.</param>
/// <param name="IsPublic">Whether another assembly could use the record.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record FoundSchema(SchemaModel Model, SchemaPlaces Places, bool IsPublic, EquatableArray<DiagnosticModel> Problems);
