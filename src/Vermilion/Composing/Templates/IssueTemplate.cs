using Vermilion.Composing.Parts;
using Vermilion.Reading.Catalogs;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Vermilion.Composing.Templates;

/// <summary>A kind of serial, as <c>catalog/composing/templates.yaml</c> describes it: its period, sections, labels and limits.</summary>
public sealed class IssueTemplate
{
    const string File = "composing/templates.yaml";

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>month, week or day.</summary>
    public string Period { get; set; } = "month";

    /// <summary>The title of a first Issue.</summary>
    public string Title { get; set; } = "";

    public List<string> Sections { get; set; } = [];

    public List<string> Parts { get; set; } = [];

    public Dictionary<string, string> Labels { get; set; } = [];

    public Dictionary<string, int> Limits { get; set; } = [];

    public string Label(string list) => Labels.GetValueOrDefault(list) ?? list switch
    {
        PartKind.Stories => "Top stories",
        PartKind.PolicyNews => "Policy news",
        PartKind.CorporateNews => "Corporate news",
        PartKind.Policies => "Policy",
        PartKind.Lead => "Lead",
        PartKind.Bullets => "At a glance",
        PartKind.Closing => "Closing",
        _ => "Comment",
    };

    public int? Limit(string of) => Limits.TryGetValue(of, out var limit) ? limit : null;

    /// <summary>Whether a list is offered: by the template, or because the part has some already.</summary>
    public bool Offers(Part parent, string list) => parent.List(list).Count > 0 || (parent.Kind == PartKind.Issue ? Sections : Parts).Contains(list);

    public static IReadOnlyList<IssueTemplate> All(Catalog catalog) =>
        new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<TemplateFile>(catalog.Composing[File]).Templates;

    /// <summary>The template of an Issue; the first one of the catalog where it names none that is known.</summary>
    public static IssueTemplate Of(Catalog catalog, string? id)
    {
        var all = All(catalog);
        return all.FirstOrDefault(t => t.Id == id) ?? all[0];
    }

    sealed class TemplateFile
    {
        public List<IssueTemplate> Templates { get; set; } = [];
    }
}
