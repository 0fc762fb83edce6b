using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vermilion.Composing.Checking;
using Vermilion.Model;

namespace Vermilion.Composing;

/// <summary>An Issue and what the check says of it as JSON: camel case, Chinese unescaped, the period as <c>2021-02</c>.</summary>
public static class IssueJson
{
    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // For programs, never put into HTML: Chinese stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new PeriodConverter() },
    };

    public static string Serialize(Issue issue) => JsonSerializer.Serialize(issue, Options);

    public static string Serialize(CheckFinding finding) => JsonSerializer.Serialize(finding, Options);

    sealed class PeriodConverter : JsonConverter<ReportingPeriod>
    {
        public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReportingPeriod.TryParse(reader.GetString() ?? "") ?? throw new JsonException("A period is written 2021-02.");

        public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
