using System.Collections.Frozen;

namespace Vermilion.Reading.Extractors;

/// <summary>The characters of the cues and of the kinds of documents, from Traditional to Simplified script, one for one.</summary>
static class TraditionalScript
{
    const string Traditional = "條規辦細則決議見報劃綱計畫錄單範標準點針傳貫徹實據執廢轉發訂簡稱關於號詢徵適當為與從據進對應處並過將經審頒佈業員會議檢";
    const string Simplified = "条规办细则决议见报划纲计划录单范标准点针传贯彻实据执废转发订简称关于号询征适当为与从据进对应处并过将经审颁布业员会议检";

    static readonly FrozenDictionary<char, char> Pairs = Traditional.Zip(Simplified).DistinctBy(p => p.First).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>The same text, of the same length, with the known characters in Simplified script.</summary>
    public static string Fold(string text)
    {
        if (!text.Any(Pairs.ContainsKey)) return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++) target[i] = Pairs.GetValueOrDefault(source[i], source[i]);
        });
    }
}
