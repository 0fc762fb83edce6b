using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Vermilion.Reading;

/// <summary>The JSON of a reading, as the contract states it: camel case, spans as <c>[start, end]</c>, Chinese unescaped.</summary>
[JsonSerializable(typeof(ReadResult))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
public sealed partial class ReadResultJson : JsonSerializerContext
{
    static readonly ReadResultJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The output is JSON for programs, never put into HTML: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    static readonly JsonTypeInfo<ReadResult> WithoutText = (JsonTypeInfo<ReadResult>)new JsonSerializerOptions(Readable.Options)
    {
        TypeInfoResolver = Readable.WithAddedModifier(type =>
        {
            if (type.Type == typeof(ReadResult)) type.Properties.Remove(type.Properties.Single(p => p.Name == "text"));
        }),
    }.GetTypeInfo(typeof(ReadResult));

    public static string Serialize(ReadResult result) => JsonSerializer.Serialize(result, Readable.ReadResult);

    /// <summary>Without the field <c>text</c>, where the reader of the JSON holds the document itself.</summary>
    public static string SerializeWithoutText(ReadResult result) => JsonSerializer.Serialize(result, WithoutText);

    public static ReadResult Deserialize(string json) =>
        JsonSerializer.Deserialize(json, Readable.ReadResult) ?? throw new JsonException("A reading is an object.");
}
