using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Vermilion.Reading.Formats;

/// <summary>The work that a PDF asked for is spent: nothing more of it is unpacked.</summary>
sealed class PdfBudgetException(string what) : Exception(what);

/// <summary>
/// Stands between the parser and the packed streams of a PDF. Every stream, at every use, comes out through here, so that
/// here it can be stopped: contents of pages are cut at a bound for each page and for all, everything else must fit.
/// Goes by bytes and not by the clock, so that one document always gives one reading.
/// </summary>
sealed class PdfBudget : IFilterProvider
{
    const int PageBytes = 300_000;
    const int LargestStream = 30_000_000;
    const int LeastCharge = 2_000;

    // LZW and run lengths unpack up to a thousandfold, by a decoder that cannot be stopped.
    const int LargestOtherInput = 100_000;

    readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    long left = 60_000_000;
    int contents = 3_000_000;
    int page = PageBytes;

    public bool IsCut { get; private set; }

    public bool IsSpent => left <= 0 || contents <= 0;

    public void NextPage() => page = PageBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(inner.GetFilters(dictionary), dictionary);

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(inner.GetNamedFilters(names), null);

    public IReadOnlyList<IFilter> GetAllFilters() => inner.GetAllFilters();

    List<IFilter> Bound(IReadOnlyList<IFilter> filters, DictionaryToken? dictionary)
    {
        if (filters.Count > 4) throw new PdfBudgetException("a stream is packed more than four times over");
        return [.. filters.Select(f => new Counted(f, this)), new Last(this, dictionary)];
    }

    void Charge(int bytes)
    {
        left -= Math.Max(LeastCharge, bytes);
        if (left <= 0) throw new PdfBudgetException("its streams unpack to more than 60 MB");
    }

    /// <summary>A filter whose output is measured before it is made.</summary>
    sealed class Counted(IFilter filter, PdfBudget budget) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter) budget.Charge(Inflated(input));
            else if (filter is LzwFilter or RunLengthFilter && input.Length > LargestOtherInput) throw new PdfBudgetException("a stream of another packing is too large");
            else budget.Charge(input.Length);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        static int Inflated(Memory<byte> input)
        {
            using var zip = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[32768];
            var total = 0;
            try
            {
                for (int read; (read = zip.Read(buffer)) > 0;)
                {
                    total += read;
                    if (total > LargestStream) throw new PdfBudgetException($"a stream unpacks to more than {LargestStream / 1_000_000} MB");
                }
            }
            catch (InvalidDataException)
            {
                // Broken at its end: what comes out before it was counted.
            }

            return total;
        }
    }

    /// <summary>Behind all filters of a stream, and alone where it has none.</summary>
    sealed class Last(PdfBudget budget, DictionaryToken? dictionary) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Charge(0);
            var about = dictionary ?? streamDictionary;
            if (about.ContainsKey(NameToken.Create("N")) && PdfBounds.Refusal(input.Span) is { } refusal) throw new PdfBudgetException(refusal);
            if (PdfBounds.IsEndlessMap(input.Span[..Math.Min(input.Length, 2_000_000)])) return Memory<byte>.Empty;
            return IsContent(about) ? budget.Cut(input) : input;
        }

        /// <summary>Fonts, images, profiles, packed objects and functions say what they are; contents of pages say nothing, or Form.</summary>
        static bool IsContent(DictionaryToken about) =>
            about.TryGet(NameToken.Create("Subtype"), out NameToken kind) ? kind.Data == "Form"
            : !(about.ContainsKey(NameToken.Create("Type")) || about.ContainsKey(NameToken.Create("N")) || about.ContainsKey(NameToken.Create("Length1"))
                || about.ContainsKey(NameToken.Create("Length2")) || about.ContainsKey(NameToken.Create("FunctionType")) || about.ContainsKey(NameToken.Create("ShadingType")));
    }

    Memory<byte> Cut(Memory<byte> content)
    {
        var allowed = Math.Max(0, Math.Min(page, contents));
        var given = content.Length <= allowed ? content : content[..allowed];
        IsCut |= given.Length < content.Length;
        page -= Math.Max(LeastCharge, given.Length);
        contents -= given.Length;
        return given;
    }
}
