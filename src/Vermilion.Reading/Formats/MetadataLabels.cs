namespace Vermilion.Reading.Formats;

/// <summary>How the reader labels the metadata lines that it puts at the head of a text.</summary>
static class MetadataLabels
{
    public static string Label(MetadataField field) => field switch
    {
        MetadataField.Title => "标题：",
        MetadataField.DocumentNumber => "发文字号：",
        MetadataField.Issuer => "发文机关：",
        MetadataField.Written => "成文日期：",
        MetadataField.Published => "发布日期：",
        MetadataField.Effective => "实施日期：",
        MetadataField.Expires => "废止日期：",
        MetadataField.Source => "来源：",
        MetadataField.IndexNumber => "索引号：",
        _ => "语种：",
    };
}
