namespace Vermilion.Reading.Text;

/// <summary>The stretches between 《 and its own 》, brackets included. What is never closed ends with its line.</summary>
public sealed class QuotedTitles
{
    readonly List<TextSpan> spans = [];

    public QuotedTitles(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '《' when depth++ == 0:
                    start = i;
                    break;
                case '》' when depth > 0 && --depth == 0:
                    spans.Add(new TextSpan(start, i + 1));
                    break;
                case '\n':
                    depth = 0;
                    break;
            }
        }
    }

    public bool Contains(TextSpan span)
    {
        var low = 0;
        var high = spans.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= span.Start) low = middle + 1;
            else if (spans[middle].Start >= span.End) high = middle - 1;
            else return true;
        }

        return false;
    }
}
